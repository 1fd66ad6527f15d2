import { lazy } from 'react';
import { useQuery } from 'urql';
import { useFormats } from '../../app/company.js';
import { PageHeading } from '../../frame/page-heading.js';
import { OverviewTilesDocument } from '../../generated/documents.js';
import { useText } from '../../i18n/text.js';
import { ErrorNote } from '../../states/error-note.js';
import { useReportVariables } from '../../widgets/report-variables.js';
import { Changed } from './changed.js';
import { LazyPart } from './lazy-part.js';
import classes from './overview.module.css';
import { SpreadOutward } from './spread-outward.js';
import { Summary, SummarySkeleton } from './summary.js';
import { TrendsSkeleton } from './trends-skeleton.js';

const CostWaterfall = lazy(() =>
  import('./cost/cost-waterfall.js').then(({ CostWaterfall: component }) => ({ default: component })),
);
const LoopMap = lazy(() => import('./loop-map/loop-map.js').then(({ LoopMap: component }) => ({ default: component })));
const Trends = lazy(() => import('./trends.js').then(({ Trends: component }) => ({ default: component })));

/** What changed, the key figures, and how they came about. */
export function OverviewPage() {
  const text = useText();
  const formats = useFormats();
  const variables = useReportVariables();
  const [{ data: answer, error, fetching }, reload] = useQuery({ query: OverviewTilesDocument, variables });
  return (
    <>
      <div className={classes.intro}>
        <PageHeading title={text('page.overview')} quiet />
        <p className={classes.period}>{formats.period(answer?.report.period ?? variables.period)}</p>
      </div>
      {error !== undefined ? (
        <ErrorNote what="tiles" error={error} retry={() => reload({ requestPolicy: 'network-only' })} />
      ) : answer === undefined ? (
        <SummarySkeleton />
      ) : (
        <Summary report={answer.report} waiting={fetching} />
      )}
      <section aria-labelledby="cost">
        <h2 id="cost" className={classes.section}>
          {text('overview.cost')}
        </h2>
        <LazyPart>
          <CostWaterfall />
        </LazyPart>
      </section>
      <section aria-labelledby="spread">
        <h2 id="spread" className={classes.section}>
          {text('overview.spread')}
        </h2>
        <LazyPart>
          <LoopMap />
        </LazyPart>
      </section>
      <Changed />
      <SpreadOutward />
      <section aria-labelledby="trends">
        <h2 id="trends" className={classes.section}>
          {text('overview.trends')}
        </h2>
        <LazyPart waiting={<TrendsSkeleton />}>
          <Trends variables={variables} />
        </LazyPart>
      </section>
    </>
  );
}
