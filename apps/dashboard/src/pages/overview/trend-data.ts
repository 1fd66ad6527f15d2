import type {
  MetricUnit,
  MonthlyPointFragment,
  MonthlySeriesFragment,
  OverviewTrendsQuery,
} from '../../generated/documents.js';

export type TrendKey = 'FAILURES' | 'CHURN' | 'SPENDING' | 'STAFF';

export interface PointData {
  readonly month: string;
  readonly value: number | null;
  readonly n: number;
  readonly withheld: boolean;
}

export interface SeriesData {
  readonly key: string;
  /** Its name, where the catalogue names it; a category of spending is named by the dashboard. */
  readonly label: string | null;
  readonly unit: MetricUnit;
  readonly points: readonly PointData[];
}

export interface TrendData {
  readonly key: TrendKey;
  readonly filtered: boolean;
  readonly series: readonly SeriesData[];
}

/** A part of a month would look like a month in which little happened. */
const wholeMonths = (points: readonly MonthlyPointFragment[]): PointData[] =>
  points
    .filter(({ whole }) => whole)
    .map(({ start: month, figure: { value, n, withheld } }) => ({ month, value, n, withheld }));

const ofMetrics = (key: TrendKey, metrics: readonly MonthlySeriesFragment[]): TrendData => ({
  key,
  filtered: metrics.every(({ filtered }) => filtered),
  series: metrics.map(({ metric, series }) => ({ ...metric, points: wholeMonths(series) })),
});

/** The trends of a report, in the order in which they are read. */
export const trendsOf = ({ failures, churn, spending, staff }: OverviewTrendsQuery['report']): TrendData[] => [
  ofMetrics('FAILURES', failures),
  ofMetrics('CHURN', churn),
  {
    key: 'SPENDING',
    filtered: spending.filtered,
    series: spending.seriesBy.flatMap(({ key, points }) =>
      key === null ? [] : [{ key, label: null, unit: spending.metric.unit, points: wholeMonths(points) }],
    ),
  },
  ofMetrics('STAFF', staff),
];

/** The months of a trend, in order; every series has them all. */
export const monthsOf = (trend: TrendData): string[] => trend.series[0]?.points.map(({ month }) => month) ?? [];

/** Whether nothing at all was recorded: no value, or none but sums over nothing. What is withheld was recorded. */
export const isEmpty = (trend: TrendData): boolean =>
  trend.series.every(({ points }) =>
    points.every(({ value, n, withheld }) => !withheld && (value === null || n === 0)),
  );

/** How many cases the newest month with a value rests on. */
export const newestN = (trend: TrendData): number | undefined =>
  trend.series[0]?.points.findLast(({ value }) => value !== null)?.n;

/** Categories of spending in families of one hue each; within a family one is plain, the other hatched. */
export const spendingMarks = {
  COMPENSATION: { hue: 1, hatched: false },
  IMPROVEMENT: { hue: 1, hatched: true },
  CONTACTS: { hue: 2, hatched: false },
  ESCALATION: { hue: 2, hatched: true },
  PR: { hue: 3, hatched: false },
  MARKETING: { hue: 3, hatched: true },
  RETRAINING: { hue: 4, hatched: false },
  CONSULTING: { hue: 4, hatched: true },
  HIRING: { hue: 5, hatched: false },
  WAGE_PREMIUM: { hue: 5, hatched: true },
  OTHER: { hue: 6, hatched: false },
  QUALITY_CHECK: { hue: 6, hatched: true },
} as const;

export type SpendingKey = keyof typeof spendingMarks;

export const isSpendingKey = (key: string): key is SpendingKey => key in spendingMarks;

const order = Object.keys(spendingMarks);

/** Spending series in the order of their families, without those that never had a booking. */
export function spendingSeries(trend: TrendData): (SeriesData & { readonly key: SpendingKey })[] {
  return trend.series
    .flatMap((series) =>
      isSpendingKey(series.key) && series.points.some(({ value }) => value) ? [{ ...series, key: series.key }] : [],
    )
    .toSorted((left, right) => order.indexOf(left.key) - order.indexOf(right.key));
}
