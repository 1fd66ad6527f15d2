import { useMatches } from '@tanstack/react-router';
import type { Company } from '../app/company.js';
import { channels, isChannel } from '../filters/channels.js';
import { comparisons, grains, isComparison, isGrain } from '../filters/comparison.js';
import { useFrameSearch } from '../filters/use-frame-search.js';
import { useText } from '../i18n/text.js';
import { FilterSelect } from './filter-select.js';
import classes from './frame.module.css';
import { PeriodPicker } from './period-picker.js';

const defaultComparison = 'previous';
const defaultGrain = 'month';

/** The filters that the page in view listens to. */
export function Filters({ company }: { readonly company: Company | undefined }) {
  const text = useText();
  const { search, change } = useFrameSearch();
  const names = useMatches({ select: (matches) => matches.at(-1)?.staticData.filters ?? [] });
  if (names.length === 0 || company?.empty === true) return <div />;
  return (
    <search className={classes.filters} aria-label={text('frame.filters')}>
      {names.includes('period') ? <PeriodPicker company={company} /> : null}
      {names.includes('compare') ? (
        <FilterSelect
          label={text('compare.label')}
          value={search.compare ?? defaultComparison}
          options={comparisons.map((value) => ({ value, label: text(`compare.${value}`) }))}
          choose={(value) =>
            isComparison(value) && change({ compare: value === defaultComparison ? undefined : value })
          }
        />
      ) : null}
      {names.includes('grain') ? (
        <FilterSelect
          label={text('grain.label')}
          value={search.grain ?? defaultGrain}
          options={grains.map((value) => ({ value, label: text(`grain.${value}`) }))}
          choose={(value) => isGrain(value) && change({ grain: value === defaultGrain ? undefined : value })}
        />
      ) : null}
      {names.includes('segment') ? (
        <FilterSelect
          label={text('segment.label')}
          value={search.segment ?? ''}
          options={[{ value: '', label: text('segment.all') }, ...withCurrent(company?.segments, search.segment)]}
          choose={(segment) => change({ segment })}
        />
      ) : null}
      {names.includes('region') ? (
        <FilterSelect
          label={text('region.label')}
          value={search.region ?? ''}
          options={[{ value: '', label: text('region.all') }, ...withCurrent(company?.regions, search.region)]}
          choose={(region) => change({ region })}
        />
      ) : null}
      {names.includes('channel') ? (
        <FilterSelect
          label={text('channel.label')}
          value={search.channel ?? ''}
          options={[
            { value: '', label: text('channel.all') },
            ...channels.map((value) => ({ value, label: text(`channel.${value}`) })),
          ]}
          choose={(value) => change({ channel: isChannel(value) ? value : undefined })}
        />
      ) : null}
    </search>
  );
}

/** A value in the address stays visible in its list, even before the list is known or when it is not in it. */
function withCurrent(values: readonly string[] = [], current: string | undefined): string[] {
  return current === undefined || values.includes(current) ? [...values] : [current, ...values];
}
