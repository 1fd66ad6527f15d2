import { monthStart, type Period } from '@catena/database';

/** First days of the months that a period touches. */
export function monthsOf({ from, until }: Period): number[] {
  const months: number[] = [];
  for (let month = monthStart(from); month < until; month = monthStart(month, 1)) months.push(month);
  return months;
}

export const wholeMonth = (month: number): Period => ({ from: month, until: monthStart(month, 1) });

/** The months that lie wholly in the period; null when none does. */
export function wholeMonthsIn({ from, until }: Period): Period | null {
  const months = { from: monthStart(from - 1, 1), until: monthStart(until) };
  return months.from < months.until ? months : null;
}

/** The days that two periods share; null when there are none. */
export function shared(one: Period, other: Period): Period | null {
  const days = { from: Math.max(one.from, other.from), until: Math.min(one.until, other.until) };
  return days.from < days.until ? days : null;
}

/**
 * The period of the same length right before: of as many months where the period begins and ends on the same day
 * of the month, else of as many days. A day that the earlier month has not is its last.
 */
export function periodBefore({ from, until }: Period): Period {
  const dayInMonth = from - monthStart(from);
  if (dayInMonth !== until - monthStart(until)) return { from: from - (until - from), until: from };
  const length = monthsOf({ from: monthStart(from), until: monthStart(until) }).length;
  const month = monthStart(from, -length);
  return { from: Math.min(month + dayInMonth, monthStart(month, 1) - 1), until: from };
}
