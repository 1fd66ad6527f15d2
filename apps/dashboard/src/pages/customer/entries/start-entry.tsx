import type { StartEntryFragment } from '../../../generated/documents.js';
import { useText } from '../../../i18n/text.js';
import classes from '../customer.module.css';

export function StartEntry({ start: { acquisitionSource } }: { readonly start: StartEntryFragment }) {
  const text = useText();
  return (
    <h3 className={classes.title}>
      {text('start.title')} {acquisitionSource === null ? null : <span>{text(`source.${acquisitionSource}`)}</span>}
    </h3>
  );
}
