import type { ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { errorText } from '../../client/error-text.js';
import { useText } from '../../i18n/text.js';
import classes from './overview.module.css';

interface AnsweredSectionProps<Data> {
  readonly id: string;
  readonly title: string;
  readonly answer: {
    readonly data: Data | undefined;
    readonly error: CombinedError | undefined;
    readonly stale: boolean;
    readonly retry: () => void;
  };
  readonly children: (data: Data) => ReactNode;
}

/** A part of the overview with its heading: on its way, failed with a way to try again, or answered. */
export function AnsweredSection<Data>({ id, title, answer, children }: AnsweredSectionProps<Data>) {
  const text = useText();
  const { data, error, stale, retry } = answer;
  return (
    <section aria-labelledby={id} aria-busy={stale && data !== undefined}>
      <h2 id={id} className={classes.section}>
        {title}
      </h2>
      {data === undefined && error !== undefined ? (
        <p role="alert">
          {text('trend.failed', { reason: errorText(error, text) })}{' '}
          <button type="button" onClick={retry}>
            {text('state.retry')}
          </button>
        </p>
      ) : null}
      {data === undefined && error === undefined ? (
        <div className={classes.changedSkeleton} role="status" aria-label={text('state.loading')} />
      ) : null}
      {data === undefined ? null : children(data)}
    </section>
  );
}
