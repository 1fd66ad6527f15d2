import { Outlet } from '@tanstack/react-router';
import { useRef } from 'react';
import type { Company } from '../app/company.js';
import { useText } from '../i18n/text.js';
import { Tour } from '../tour/tour.js';
import { ActiveFilters } from './active-filters.js';
import { ArrivalContext } from './arrival.js';
import classes from './frame.module.css';
import { OfflineBanner } from './offline-banner.js';
import { Sidebar } from './sidebar.js';
import { TopBar } from './top-bar.js';

interface FrameProps {
  /** Undefined until its settings are known. */
  readonly company: Company | undefined;
}

/** What stands around every page: navigation, filters and settings, and the place where the page appears. */
export function Frame({ company }: FrameProps) {
  const text = useText();
  const main = useRef<HTMLElement>(null);
  const arrived = useRef(false);
  return (
    <div className={classes.frame}>
      <button type="button" className={classes.skip} onClick={() => main.current?.focus()}>
        {text('frame.skip')}
      </button>
      <Sidebar company={company} />
      <div className={classes.column}>
        <TopBar company={company} />
        <OfflineBanner />
        <ActiveFilters />
        <ArrivalContext value={arrived}>
          <main id="main" ref={main} tabIndex={-1} className={classes.main}>
            <Outlet />
          </main>
          <Tour company={company} />
        </ArrivalContext>
      </div>
    </div>
  );
}
