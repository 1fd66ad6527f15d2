import type { Grain } from '@catena/metrics';
import { monthStart, weekday } from './day.js';
import type { Period } from './period.js';

/** One piece of a series. */
export interface Bucket extends Period {
  /** First day of the calendar's day, week, month, quarter or year that it is, or is a part of. */
  readonly start: number;
  /** Whether the period holds all of it. */
  readonly whole: boolean;
}

const quarterStart = (day: number, shift = 0): number => {
  const month = monthStart(day);
  const inQuarter = new Date(month * 86_400_000).getUTCMonth() % 3;
  return monthStart(month, 3 * shift - inQuarter);
};

const yearStart = (day: number, shift = 0): number => {
  const month = monthStart(day);
  return monthStart(month, 12 * shift - new Date(month * 86_400_000).getUTCMonth());
};

/** First day of the piece that a day lies in, and of the piece after it. */
const starts: Readonly<Record<Grain, (day: number) => readonly [start: number, next: number]>> = {
  DAY: (day) => [day, day + 1],
  WEEK: (day) => {
    const monday = day - weekday(day) + 1;
    return [monday, monday + 7];
  },
  MONTH: (day) => [monthStart(day), monthStart(day, 1)],
  QUARTER: (day) => [quarterStart(day), quarterStart(day, 1)],
  YEAR: (day) => [yearStart(day), yearStart(day, 1)],
};

/** The pieces of a period in order; the first and the last may be cut by its edges. */
export function bucketsOf({ from, until }: Period, grain: Grain): Bucket[] {
  const buckets: Bucket[] = [];
  for (let day = from; day < until; ) {
    const [start, next] = starts[grain](day);
    buckets.push({
      start,
      from: Math.max(start, from),
      until: Math.min(next, until),
      whole: start >= from && next <= until,
    });
    day = next;
  }
  return buckets;
}
