import { monthStart, type Period } from '@catena/database';

/** First days of the months that a period touches. */
export function monthsOf({ from, until }: Period): number[] {
  const months: number[] = [];
  for (let month = monthStart(from); month < until; month = monthStart(month, 1)) months.push(month);
  return months;
}

export const wholeMonth = (month: number): Period => ({ from: month, until: monthStart(month, 1) });

/** The months that a period touches, whole. */
export const wholeMonths = ({ from, until }: Period): Period => ({
  from: monthStart(from),
  until: monthStart(until - 1, 1),
});

/** The part of a month that lies in the period. */
export const pieceOf = (month: number, { from, until }: Period): Period => ({
  from: Math.max(month, from),
  until: Math.min(monthStart(month, 1), until),
});

export const overlap = (one: Period, other: Period | null): boolean =>
  other !== null && one.from < other.until && other.from < one.until;

/** The period of the same length right before. */
export const periodBefore = ({ from, until }: Period): Period => ({ from: from - (until - from), until: from });
