import type { OverviewSeriesKey, OverviewTrendsQuery } from '../../generated/documents.js';

export type TrendData = OverviewTrendsQuery['overview']['trends'][number];
export type SeriesData = TrendData['series'][number];
export type PointData = SeriesData['points'][number];

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
  CONTACTS: { hue: 2, hatched: false },
  ESCALATION: { hue: 2, hatched: true },
  PR: { hue: 3, hatched: false },
  MARKETING: { hue: 3, hatched: true },
  RETRAINING: { hue: 4, hatched: false },
  CONSULTING: { hue: 4, hatched: true },
  HIRING: { hue: 5, hatched: false },
  WAGE_PREMIUM: { hue: 5, hatched: true },
  OTHER: { hue: 6, hatched: false },
} as const satisfies Partial<Record<OverviewSeriesKey, unknown>>;

export type SpendingKey = keyof typeof spendingMarks;

const isSpendingKey = (key: OverviewSeriesKey): key is SpendingKey => key in spendingMarks;

const order = Object.keys(spendingMarks);

/** Spending series in the order of their families, without those that never had a booking. */
export function spendingSeries(trend: TrendData): (SeriesData & { readonly key: SpendingKey })[] {
  return trend.series
    .flatMap((series) =>
      isSpendingKey(series.key) && series.points.some(({ value }) => value) ? [{ ...series, key: series.key }] : [],
    )
    .toSorted((left, right) => order.indexOf(left.key) - order.indexOf(right.key));
}
