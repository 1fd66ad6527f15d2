import { useFormats } from '../../app/company.js';
import { useText } from '../../i18n/text.js';
import classes from './customer.module.css';
import { elapsedBetween } from './elapsed.js';
import { EntryBody } from './entry-body.js';
import { EntryIcon } from './entry-icon.js';
import type { EntryData } from './timeline-data.js';
import { toneOf } from './tone.js';

interface EntryProps {
  readonly entry: EntryData;
  /** When the entry before it happened. */
  readonly before: string | undefined;
}

/** One thing that happened: when, what, and how much later than the last. */
export function Entry({ entry: { at, node }, before }: EntryProps) {
  const text = useText();
  const formats = useFormats();
  const elapsed = before === undefined ? undefined : elapsedBetween(before, at);
  // Start and end are days; the instant that the API sorts them by is not a time of day to show.
  const dayOnly = node.__typename === 'CustomerStart' || node.__typename === 'CustomerEnd';
  return (
    <li className={classes.entry} data-tone={toneOf(node)}>
      {elapsed === undefined ? null : (
        <p className={classes.elapsed}>{text(`timeline.later.${elapsed.unit}`, { n: elapsed.n })}</p>
      )}
      <p className={classes.when}>
        <time dateTime={at}>
          {formats.instantDay(at)}
          {dayOnly ? null : <strong>{formats.instantTime(at)}</strong>}
        </time>
      </p>
      <span className={classes.mark}>
        <EntryIcon node={node} />
      </span>
      <div className={classes.body}>
        <EntryBody node={node} />
      </div>
    </li>
  );
}
