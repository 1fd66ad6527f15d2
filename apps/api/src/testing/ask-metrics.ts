import type { TestApi } from './api.js';

interface Answer {
  readonly report: {
    readonly metrics: {
      readonly metric: { readonly key: string };
      readonly figure: { readonly value: number | null; readonly n: number };
    }[];
  };
}

const query = `query ($period: PeriodInput!, $keys: [MetricKey!]!, $filter: ReportFilter) {
  report(period: $period, filter: $filter, compareTo: NOTHING) { metrics(keys: $keys) { metric { key } figure { value n } } }
}`;

/** Asks metrics of a period: of each its value and n, by its key. */
export async function askMetrics(
  api: TestApi,
  period: { from: string; until: string },
  keys: readonly string[],
  filter?: object,
): Promise<Record<string, readonly [value: number | null, n: number]>> {
  const { report } = await api.data<Answer>(query, { period, keys, filter });
  return Object.fromEntries(report.metrics.map(({ metric, figure }) => [metric.key, [figure.value, figure.n]]));
}
