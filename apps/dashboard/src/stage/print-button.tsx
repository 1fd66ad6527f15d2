import { IconPrinter } from '@tabler/icons-react';
import { useText } from '../i18n/text.js';
import classes from './stage.module.css';

/** The page as a board paper. */
export function PrintButton() {
  const text = useText();
  return (
    <button type="button" className={classes.print} onClick={() => window.print()}>
      <IconPrinter size={16} aria-hidden="true" />
      {text('print.button')}
    </button>
  );
}
