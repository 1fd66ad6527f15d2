import { NativeSelect } from '@mantine/core';
import { useMatches } from '@tanstack/react-router';
import type { Company } from '../app/company.js';
import { useFrameSearch } from '../filters/use-frame-search.js';
import { useText } from '../i18n/text.js';
import classes from './frame.module.css';
import { PeriodPicker } from './period-picker.js';

/** The filters that the page in view listens to. */
export function Filters({ company }: { readonly company: Company | undefined }) {
  const text = useText();
  const { search, change } = useFrameSearch();
  const names = useMatches({ select: (matches) => matches.at(-1)?.staticData.filters ?? [] });
  if (names.length === 0 || company?.empty === true) return <div />;
  return (
    <search className={classes.filters} aria-label={text('frame.filters')}>
      {names.includes('period') ? <PeriodPicker company={company} /> : null}
      {names.includes('segment') ? (
        <NativeSelect
          aria-label={text('segment.label')}
          value={search.segment ?? ''}
          data={[{ value: '', label: text('segment.all') }, ...withCurrent(company?.segments, search.segment)]}
          onChange={({ currentTarget }) => change({ segment: currentTarget.value })}
        />
      ) : null}
      {names.includes('region') ? (
        <NativeSelect
          aria-label={text('region.label')}
          value={search.region ?? ''}
          data={[{ value: '', label: text('region.all') }, ...withCurrent(company?.regions, search.region)]}
          onChange={({ currentTarget }) => change({ region: currentTarget.value })}
        />
      ) : null}
    </search>
  );
}

/** A value in the address stays visible in its list, even before the list is known or when it is not in it. */
function withCurrent(values: readonly string[] = [], current: string | undefined): string[] {
  return current === undefined || values.includes(current) ? [...values] : [current, ...values];
}
