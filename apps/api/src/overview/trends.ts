import type { RequestData } from '../data/request-data.js';
import { readDays } from './days.js';
import { type Figure, Figures, figure, rate, staffFigure, turnoverFigure, unknown } from './figures.js';
import { honours } from './honours.js';
import { monthsOf, wholeMonth, wholeMonthsIn } from './months.js';
import type { OverviewSeriesKey, OverviewTrendKey, Unit } from './overview.enums.js';
import type { Overview, OverviewSeries, OverviewTrend } from './overview.type.js';

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

function series(
  key: OverviewSeriesKey,
  unit: Unit,
  months: readonly number[],
  read: (month: number) => Figure,
): OverviewSeries {
  return { key, unit, points: months.map((month) => ({ month, ...read(month) })) };
}

type TrendReader = (figures: Figures, months: readonly number[]) => Promise<OverviewSeries[]>;

const failures: TrendReader = async (figures, months) => {
  const found = byMonth(await figures.failures());
  const read = (month: number): Figure => {
    const row = found.get(month);
    return rate(row?.failures ?? 0, row?.interactions ?? 0);
  };
  return [series('FAILURE_RATE', 'SHARE', months, read)];
};

const churn: TrendReader = async (figures, months) => {
  const found = byMonth(await figures.customers());
  const read = (month: number): Figure => {
    const row = found.get(month);
    return rate(row?.lost ?? 0, row?.activeAtStart ?? 0);
  };
  return [series('CUSTOMER_CHURN_RATE', 'SHARE', months, read)];
};

const spending: TrendReader = async (figures, months) => {
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
    return series(key, 'MONEY', months, read);
  });
};

const staff: TrendReader = async (figures, months) => {
  const [confidence, turnover] = await Promise.all([figures.confidence(), figures.turnoverMonths()]);
  const answers = byMonth(confidence);
  const turnoverOf = new Map(months.map((month, position) => [month, turnover[position]]));
  const readConfidence = (month: number): Figure => {
    const found = answers.get(month);
    return found ? staffFigure(found.mean, found.people) : unknown;
  };
  const readTurnover = (month: number): Figure => {
    const found = turnoverOf.get(month);
    return found ? turnoverFigure(found, wholeMonth(month)) : unknown;
  };
  return [
    series('EMPLOYEE_CONFIDENCE', 'SCORE', months, readConfidence),
    series('TURNOVER_RATE', 'SHARE_PER_YEAR', months, readTurnover),
  ];
};

const trends = [
  { key: 'FAILURES', knows: ['segment', 'region'], read: failures },
  { key: 'CHURN', knows: ['segment', 'region'], read: churn },
  { key: 'SPENDING', knows: ['region'], read: spending },
  { key: 'STAFF', knows: [], read: staff },
] as const satisfies readonly { key: OverviewTrendKey; knows: Parameters<typeof honours>[0]; read: TrendReader }[];

/** The trends of a period over its whole months: a part of one would look like a month in which little happened. */
export async function readTrends(data: RequestData, { asked, scope }: Overview): Promise<OverviewTrend[]> {
  const { period, covered } = await readDays(data, asked);
  const whole = covered ? wholeMonthsIn(period) : null;
  const figures = new Figures(data, whole ?? period, scope);
  const months = whole ? monthsOf(whole) : [];
  return Promise.all(
    trends.map(async ({ key, knows, read }) => ({
      key,
      series: await read(figures, months),
      filtered: honours(knows, scope),
    })),
  );
}
