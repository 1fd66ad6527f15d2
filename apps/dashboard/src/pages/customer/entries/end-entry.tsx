import type { EndEntryFragment } from '../../../generated/documents.js';
import { useText } from '../../../i18n/text.js';
import classes from '../customer.module.css';

export function EndEntry({ end: { endDestination, endReason } }: { readonly end: EndEntryFragment }) {
  const text = useText();
  return (
    <h3 className={classes.title}>
      {text(endDestination === null ? 'end.title' : `end.${endDestination}`)}{' '}
      {endReason === null ? null : <span>{text(`endReason.${endReason}`)}</span>}
    </h3>
  );
}
