import { Button, Skeleton } from '@mantine/core';
import { useText } from '../../i18n/text.js';
import { ErrorNote } from '../../states/error-note.js';
import classes from './customer.module.css';
import { Entry } from './entry.js';
import { useTimeline } from './use-timeline.js';

const waiting = ['a', 'b', 'c', 'd'];

/** Everything that happened with one customer, in the order in which it happened. */
export function Timeline({ id }: { readonly id: string }) {
  const text = useText();
  const { entries, error, retry, more, loadingMore } = useTimeline(id);
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline" className={classes.section}>
        {text('timeline.title')}
      </h2>
      {entries === undefined && error === undefined ? (
        <div className={classes.skeleton} role="status" aria-label={text('state.loading')}>
          {waiting.map((row) => (
            <Skeleton key={row} height={72} />
          ))}
        </div>
      ) : null}
      {entries?.length === 0 ? <p className={classes.empty}>{text('timeline.empty')}</p> : null}
      {entries !== undefined && entries.length > 0 ? (
        <ol className={classes.timeline} aria-labelledby="timeline">
          {entries.map((entry, position) => (
            <Entry key={entryKey(entry.at, entry.node)} entry={entry} before={entries[position - 1]?.at} />
          ))}
        </ol>
      ) : null}
      {error === undefined ? null : <ErrorNote what="timeline" error={error} retry={retry} />}
      {more === undefined || error !== undefined ? null : (
        <Button variant="default" className={classes.more} loading={loadingMore} onClick={more}>
          {text('timeline.more')}
        </Button>
      )}
    </section>
  );
}

/** Start and end have no id of their own; a customer has one of each. */
const entryKey = (at: string, node: { readonly __typename: string; readonly id?: string }): string =>
  node.id ?? `${node.__typename}${at}`;
