import type { Period } from '@catena/database';
import { type Figure, type Figures, figure, rate, staffFigure, turnoverFigure, unknown } from './figures.js';
import { honours } from './honours.js';
import { monthsOf, overlap, pieceOf, wholeMonth } from './months.js';
import type { OverviewSeriesKey, OverviewTrendKey, Unit } from './overview.enums.js';
import type { OverviewSeries, OverviewTrend } from './overview.type.js';

const spendingSeries = [
  'PR',
  'MARKETING',
  'RETRAINING',
  'CONSULTING',
  'COMPENSATION',
  'CONTACTS',
  'ESCALATION',
  'HIRING',
  'WAGE_PREMIUM',
  'OTHER',
] as const satisfies readonly OverviewSeriesKey[];

/** Bookings of a category without a series of its own stand under OTHER, so that the series add up to the whole. */
const seriesOf = (category: string): (typeof spendingSeries)[number] =>
  spendingSeries.find((series) => series === category) ?? 'OTHER';

const byMonth = <T extends { readonly month: number }>(rows: readonly T[]): ReadonlyMap<number, T> =>
  new Map(rows.map((row) => [row.month, row]));

/** A series over every month of the period; months outside the data are unknown. */
function series(
  key: OverviewSeriesKey,
  unit: Unit,
  period: Period,
  window: Period | null,
  read: (month: number) => Figure,
): OverviewSeries {
  const points = monthsOf(period).map((month) => ({
    month,
    ...(overlap(pieceOf(month, period), window) ? read(month) : unknown),
  }));
  return { key, unit, points };
}

type TrendReader = (figures: Figures, window: Period | null) => Promise<OverviewSeries[]>;

const failures: TrendReader = async (figures, window) => {
  const months = byMonth(await figures.failures());
  const read = (month: number): Figure => {
    const found = months.get(month);
    return rate(found?.failures ?? 0, found?.interactions ?? 0);
  };
  return [series('FAILURE_RATE', 'SHARE', figures.period, window, read)];
};

const churn: TrendReader = async (figures, window) => {
  const months = byMonth(await figures.customers());
  const read = (month: number): Figure => {
    const found = months.get(month);
    return rate(found?.lost ?? 0, found?.activeAtStart ?? 0);
  };
  return [series('CUSTOMER_CHURN_RATE', 'SHARE', figures.period, window, read)];
};

const spending: TrendReader = async (figures, window) => {
  const rows = await figures.spending();
  return spendingSeries.map((key) => {
    const own = rows.filter(({ category }) => seriesOf(category) === key);
    const read = (month: number): Figure => {
      const booked = own.filter((row) => row.month === month);
      return figure(
        booked.reduce((total, { amount }) => total + amount, 0),
        booked.reduce((total, { bookings }) => total + bookings, 0),
      );
    };
    return series(key, 'MONEY', figures.period, window, read);
  });
};

const staff: TrendReader = async (figures, window) => {
  const [confidence, turnover] = await Promise.all([figures.confidence(), figures.turnoverMonths()]);
  const answers = byMonth(confidence);
  const turnoverOf = new Map(monthsOf(figures.period).map((month, position) => [month, turnover[position]]));
  const readConfidence = (month: number): Figure => {
    const found = answers.get(month);
    return found ? staffFigure(found.mean, found.people) : unknown;
  };
  const readTurnover = (month: number): Figure => {
    const found = turnoverOf.get(month);
    return found ? turnoverFigure(found, wholeMonth(month)) : unknown;
  };
  return [
    series('EMPLOYEE_CONFIDENCE', 'SCORE', figures.period, window, readConfidence),
    series('TURNOVER_RATE', 'SHARE_PER_YEAR', figures.period, window, readTurnover),
  ];
};

const trends = [
  { key: 'FAILURES', knows: ['segment', 'region'], read: failures },
  { key: 'CHURN', knows: ['segment', 'region'], read: churn },
  { key: 'SPENDING', knows: ['region'], read: spending },
  { key: 'STAFF', knows: [], read: staff },
] as const satisfies readonly { key: OverviewTrendKey; knows: Parameters<typeof honours>[0]; read: TrendReader }[];

/** The trends of a period, month by month. */
export async function readTrends(figures: Figures): Promise<OverviewTrend[]> {
  const window = await figures.window();
  return Promise.all(
    trends.map(async ({ key, knows, read }) => ({
      key,
      series: await read(figures, window),
      filtered: honours(knows, figures.scope),
    })),
  );
}
