import { lazy, Suspense } from 'react';
import { useQuery } from 'urql';
import { useCompany, useFormats } from '../../app/company.js';
import { parsePeriod, resolvePeriod } from '../../filters/period.js';
import { useFrameSearch } from '../../filters/use-frame-search.js';
import { PageHeading } from '../../frame/page-heading.js';
import { OverviewTilesDocument } from '../../generated/documents.js';
import { apiLanguages } from '../../i18n/language.js';
import { useText } from '../../i18n/text.js';
import { useLanguage } from '../../i18n/use-language.js';
import { ErrorNote } from '../../states/error-note.js';
import classes from './overview.module.css';
import { Summary, SummarySkeleton } from './summary.js';
import { TrendsSkeleton } from './trends-skeleton.js';

const Trends = lazy(() => import('./trends.js').then(({ Trends: component }) => ({ default: component })));

/** A filter of one value, or none. */
const only = (value: string | undefined): string[] | undefined => (value === undefined ? undefined : [value]);

/** What changed, the key figures, and how they came about. */
export function OverviewPage() {
  const text = useText();
  const formats = useFormats();
  const { data } = useCompany();
  const { search } = useFrameSearch();
  const language = useLanguage();
  const variables = {
    period: resolvePeriod(parsePeriod(search.period), data),
    filter: { segment: only(search.segment), region: only(search.region) },
    language: apiLanguages[language],
  };
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
      <section aria-labelledby="trends">
        <h2 id="trends" className={classes.section}>
          {text('overview.trends')}
        </h2>
        <Suspense fallback={<TrendsSkeleton />}>
          <Trends variables={variables} />
        </Suspense>
      </section>
    </>
  );
}
