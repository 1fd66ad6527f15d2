import { errorText } from '../../client/error-text.js';
import { OverviewSpreadDocument } from '../../generated/documents.js';
import { KeyFigure } from '../../stage/key-figure.js';
import { useSay } from '../../widgets/say.js';
import { useReport } from '../../widgets/use-report.js';
import classes from './overview.module.css';

/** How far failures reach: those who hear of them, outsiders who stay away, colleagues who leave. */
export function SpreadOutward() {
  const { text } = useSay();
  const { data, error, stale, retry } = useReport(OverviewSpreadDocument);
  return (
    <section aria-labelledby="outward" aria-busy={stale && data !== undefined}>
      <h2 id="outward" className={classes.section}>
        {text('outward.title')}
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
      {data === undefined ? null : (
        <ol className={classes.outward}>
          {data.report.metrics.map((value) => (
            <KeyFigure key={value.metric.key} value={value} />
          ))}
        </ol>
      )}
    </section>
  );
}
