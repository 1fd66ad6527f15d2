import { IconX } from '@tabler/icons-react';
import { useRef } from 'react';
import { type ActiveFilter, useActiveFilters } from '../filters/narrowing-text.js';
import { nothingNarrowed, toggled } from '../filters/narrowings.js';
import { useFrameSearch } from '../filters/use-frame-search.js';
import { useText } from '../i18n/text.js';
import classes from './frame.module.css';

/** What narrows the page in view, each to be taken away on its own. */
export function ActiveFilters() {
  const text = useText();
  const { search, change } = useFrameSearch();
  const active = useActiveFilters();
  const row = useRef<HTMLElement>(null);
  const remove = ({ narrowing }: ActiveFilter) => {
    change(narrowing ? toggled(search, narrowing.field, narrowing.value) : { savedSegment: undefined });
    row.current?.focus();
  };
  const clear = () => {
    change({ ...nothingNarrowed, savedSegment: undefined });
    row.current?.focus();
  };
  return (
    <section ref={row} tabIndex={-1} className={classes.active} aria-label={text('filter.active')}>
      {active.length === 0 ? null : (
        <ul>
          {active.map((filter) => (
            <li key={filter.key}>
              <button
                type="button"
                aria-label={text('filter.remove', { name: filter.label, value: filter.value })}
                onClick={() => remove(filter)}
              >
                {filter.label}: <strong>{filter.value}</strong>
                <IconX size={14} aria-hidden="true" />
              </button>
            </li>
          ))}
          <li>
            <button type="button" data-clear onClick={clear}>
              {text('filter.clear')}
            </button>
          </li>
        </ul>
      )}
    </section>
  );
}
