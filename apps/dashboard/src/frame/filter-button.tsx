import { ActionIcon, Button, Popover } from '@mantine/core';
import { IconChevronDown, IconFilter } from '@tabler/icons-react';
import { lazy, useState } from 'react';
import type { Company } from '../app/company.js';
import { useActiveFilters } from '../filters/narrowing-text.js';
import { useListenedFields } from '../filters/use-listened-fields.js';
import { useText } from '../i18n/text.js';
import classes from './frame.module.css';
import { LazyDrawer } from './lazy-drawer.js';
import { LazyFilterPanel } from './lazy-filter-panel.js';

const FilterDrawer = lazy(() =>
  import('./filter-drawer.js').then(({ FilterDrawer: component }) => ({ default: component })),
);

/** How many values narrow the page, and whether any may. */
function useFilterButton(company: Company | undefined) {
  const text = useText();
  const { fields } = useListenedFields();
  const count = useActiveFilters().length;
  return {
    count,
    hidden: fields.length === 0 || company?.empty === true,
    name: count === 0 ? text('filter.button') : text('filter.button.active', { count }),
  };
}

interface FilterButtonProps {
  readonly company: Company | undefined;
}

/** Opens what narrows the page beside the other filters. */
export function FilterButton({ company }: FilterButtonProps) {
  const text = useText();
  const { count, hidden, name } = useFilterButton(company);
  const [open, setOpen] = useState(false);
  if (hidden) return null;
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      position="bottom-start"
      trapFocus
      returnFocus
      shadow="md"
      width={400}
      hideDetached={false}
    >
      <Popover.Target>
        <Button
          variant="default"
          className={classes.period}
          data-active={count > 0 || undefined}
          leftSection={<IconFilter size={17} stroke={1.7} aria-hidden="true" />}
          rightSection={<IconChevronDown size={15} aria-hidden="true" />}
          aria-label={name}
          onClick={() => setOpen(!open)}
        >
          {count === 0 ? text('filter.button') : `${text('filter.button')} · ${count}`}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes.filterMenu} aria-label={text('filter.button')}>
        {/* Takes the focus at once, while the code of the panel is on its way. */}
        <h2 tabIndex={-1} data-autofocus className={classes.menuTitle}>
          {text('filter.button')}
        </h2>
        <LazyFilterPanel company={company} />
      </Popover.Dropdown>
    </Popover>
  );
}

/** The same where there is only room for a sign: what it opens takes the whole width. */
export function FilterIcon({ company }: FilterButtonProps) {
  const text = useText();
  const { count, hidden, name } = useFilterButton(company);
  const [open, setOpen] = useState(false);
  if (hidden) return null;
  return (
    <>
      <ActionIcon
        variant="subtle"
        size={44}
        className={classes.filterIcon}
        data-active={count > 0 || undefined}
        aria-label={name}
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        <IconFilter aria-hidden="true" />
      </ActionIcon>
      <LazyDrawer open={open} away={text('filter.away')}>
        <FilterDrawer company={company} open={open} close={() => setOpen(false)} />
      </LazyDrawer>
    </>
  );
}
