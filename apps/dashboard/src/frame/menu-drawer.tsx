import { CloseButton, Drawer } from '@mantine/core';
import type { Company } from '../app/company.js';
import { useText } from '../i18n/text.js';
import { CompanyCard } from './company-card.js';
import { Filters } from './filters.js';
import classes from './frame.module.css';
import { Logo } from './logo.js';
import { Navigation } from './navigation.js';
import { Settings } from './settings.js';

interface MenuDrawerProps {
  readonly company: Company | undefined;
  readonly open: boolean;
  readonly close: () => void;
}

/** Navigation, filters and settings where there is no room beside the page. */
export function MenuDrawer({ company, open, close }: MenuDrawerProps) {
  const text = useText();
  return (
    <Drawer.Root opened={open} onClose={close} position="right" size={320} offset={0}>
      <Drawer.Overlay />
      <Drawer.Content aria-label={text('frame.sidebar')}>
        <div className={classes.drawer}>
          <div className={classes.drawerHead}>
            <Logo />
            <CloseButton size={44} aria-label={text('frame.menu.close')} onClick={close} />
          </div>
          <Navigation onNavigate={close} />
          <Filters company={company} />
          <Settings />
          <CompanyCard company={company} onNavigate={close} />
        </div>
      </Drawer.Content>
    </Drawer.Root>
  );
}
