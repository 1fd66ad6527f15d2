import type { ReactNode } from 'react';
import type { Company } from '../app/company.js';
import { comparisons, grains, isComparison, isGrain } from '../filters/comparison.js';
import { useFrameSearch } from '../filters/use-frame-search.js';
import { useListened } from '../filters/use-listened-fields.js';
import { useText } from '../i18n/text.js';
import { FilterSelect } from './filter-select.js';
import classes from './frame.module.css';
import { PeriodPicker } from './period-picker.js';

const defaultComparison = 'previous';
const defaultGrain = 'month';

interface FiltersProps {
  readonly company: Company | undefined;
  /** What narrows the page, where it stands beside the others. */
  readonly children?: ReactNode;
}

/** The filters that the page in view listens to. */
export function Filters({ company, children }: FiltersProps) {
  const text = useText();
  const { search, change } = useFrameSearch();
  const names = useListened();
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
      {children}
    </search>
  );
}
