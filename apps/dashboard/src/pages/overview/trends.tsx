import { useQuery } from 'urql';
import { errorText } from '../../client/error-text.js';
import { OverviewTrendsDocument, type OverviewTrendsQueryVariables } from '../../generated/documents.js';
import { useText } from '../../i18n/text.js';
import classes from './overview.module.css';
import { SpendingChart } from './spending-chart.js';
import { type TrendKey, trendsOf } from './trend-data.js';
import { TrendLines } from './trend-lines.js';
import { TrendWidget } from './trend-widget.js';

const charts = [
  { key: 'FAILURES', Drawing: TrendLines },
  { key: 'CHURN', Drawing: TrendLines },
  { key: 'SPENDING', Drawing: SpendingChart },
  { key: 'STAFF', Drawing: TrendLines },
] as const satisfies readonly { key: TrendKey; Drawing: unknown }[];

/** The four trends. They arrive in one answer; each fails on its own. */
export function Trends({ variables }: { readonly variables: OverviewTrendsQueryVariables }) {
  const text = useText();
  const [{ data, error, fetching }, reload] = useQuery({ query: OverviewTrendsDocument, variables });
  const trends = data && trendsOf(data.report);
  const failure = error && {
    message: text('trend.failed', { reason: errorText(error, text) }),
    retry: () => reload({ requestPolicy: 'network-only' }),
  };
  return (
    <div className={`${classes.trends} ${fetching && data !== undefined ? classes.waiting : ''}`}>
      {charts.map(({ key, Drawing }) => (
        <TrendWidget
          key={key}
          trendKey={key}
          trend={trends?.find((trend) => trend.key === key)}
          answered={trends !== undefined}
          failure={failure}
          Drawing={Drawing}
        />
      ))}
    </div>
  );
}
