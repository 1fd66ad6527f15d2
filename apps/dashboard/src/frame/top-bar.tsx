import { ActionIcon } from '@mantine/core';
import { IconMenu2 } from '@tabler/icons-react';
import { lazy, useState } from 'react';
import type { Company } from '../app/company.js';
import { useText } from '../i18n/text.js';
import { FilterButton, FilterIcon } from './filter-button.js';
import { Filters } from './filters.js';
import classes from './frame.module.css';
import { LazyDrawer } from './lazy-drawer.js';
import { Logo } from './logo.js';
import { Settings } from './settings.js';

const MenuDrawer = lazy(() => import('./menu-drawer.js').then(({ MenuDrawer: component }) => ({ default: component })));

export function TopBar({ company }: { readonly company: Company | undefined }) {
  const text = useText();
  const [open, setOpen] = useState(false);
  return (
    <header className={classes.topBar}>
      <div className={classes.narrow}>
        <Logo />
        <div className={classes.narrowButtons}>
          <FilterIcon company={company} />
          <ActionIcon
            variant="subtle"
            size={44}
            aria-label={text('frame.menu.open')}
            aria-expanded={open}
            onClick={() => setOpen(true)}
          >
            <IconMenu2 aria-hidden="true" />
          </ActionIcon>
        </div>
      </div>
      <div className={classes.wide}>
        <Filters company={company}>
          <FilterButton company={company} />
        </Filters>
        <Settings />
      </div>
      <LazyDrawer open={open} away={text('frame.menu.away')}>
        <MenuDrawer company={company} open={open} close={() => setOpen(false)} />
      </LazyDrawer>
    </header>
  );
}
