import { Link } from '@tanstack/react-router';
import { PageHeading } from '../frame/page-heading.js';
import { useText } from '../i18n/text.js';
import classes from './states.module.css';

export function MissingPage() {
  const text = useText();
  return (
    <div className={classes.empty}>
      <PageHeading title={text('page.missing')} />
      <p>{text('page.missing.text')}</p>
      <Link to="/">{text('page.missing.back')}</Link>
    </div>
  );
}
