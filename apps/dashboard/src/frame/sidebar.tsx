import type { Company } from '../app/company.js';
import { useText } from '../i18n/text.js';
import { CompanyCard } from './company-card.js';
import classes from './frame.module.css';
import { Logo } from './logo.js';
import { Navigation } from './navigation.js';

export function Sidebar({ company }: { readonly company: Company | undefined }) {
  const text = useText();
  return (
    <aside className={classes.sidebar} aria-label={text('frame.sidebar')}>
      <div className={classes.sidebarInner}>
        <Logo />
        <Navigation />
        <CompanyCard company={company} />
      </div>
    </aside>
  );
}
