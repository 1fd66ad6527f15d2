import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import { useText } from '../../i18n/text.js';
import classes from './customers.module.css';
import { defaultOrder } from './customers-search.js';
import { nextOrder, type SortColumn, sortOf } from './sorting.js';
import { useExplorer } from './use-explorer.js';

interface SortHeaderProps {
  readonly column: SortColumn;
  readonly label: string;
  readonly className?: string | undefined;
}

const icons = { ascending: IconArrowUp, descending: IconArrowDown, none: IconArrowsSort } as const;

/** A column head that sorts. */
export function SortHeader({ column, label, className }: SortHeaderProps) {
  const text = useText();
  const { search, change } = useExplorer();
  const order = search.sort ?? defaultOrder;
  const sort = sortOf(column, order);
  const Icon = icons[sort];
  return (
    <th scope="col" aria-sort={sort} className={className}>
      <button type="button" className={classes.sort} onClick={() => change({ sort: nextOrder(column, order) })}>
        {label}
        <Icon size={15} aria-hidden="true" />
        {sort === 'none' ? null : <span className="visually-hidden">{text(`customers.sort.${sort}`)}</span>}
      </button>
    </th>
  );
}
