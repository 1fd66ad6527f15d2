import { PageHeading } from '../../frame/page-heading.js';
import { useText } from '../../i18n/text.js';
import classes from './data.module.css';
import { Health } from './health.js';
import { Imports } from './imports.js';

/** What data there is, what is wrong with it, and how it came in. */
export function DataPage() {
  const text = useText();
  return (
    <>
      <PageHeading title={text('page.data')} />
      <p className={classes.intro}>{text('data.intro')}</p>
      <Health />
      <Imports />
    </>
  );
}
