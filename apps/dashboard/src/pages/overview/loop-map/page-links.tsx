import { Link } from '@tanstack/react-router';
import type { Stage } from '../../../generated/documents.js';
import { useText } from '../../../i18n/text.js';
import classes from './loop-map.module.css';
import { stagePages } from './stage-page.js';

/** The way from a part of the map to the pages that show what is behind it. */
export function PageLinks({ stages }: { readonly stages: readonly Stage[] }) {
  const text = useText();
  return (
    <nav aria-label={text('map.pages')}>
      <ul className={classes.pages}>
        {[...new Set(stages)].map((stage) => (
          <li key={stage}>
            <Link to={stagePages[stage].to}>{text('map.page', { page: text(stagePages[stage].name) })}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
