import { monthStart } from '@catena/database';

/** A day that a mapping describes: the one that it counts from, or one so many months before it. */
export interface DayExpression {
  /** Column that says how many; a number where the mapping says so itself; nothing for the day itself. */
  readonly count: { readonly column: string } | number;
  readonly months: 1 | 12;
}

/** In months: one human life. */
export const longestSpan = 1200;

const minus = /^minus\(\s*asOf\s*,\s*(.+?)\s*,\s*(months|years)\s*\)$/;

/** Reads `asOf` or `minus(asOf, n, months | years)`; undefined when it is neither. */
export function parseDayExpression(text: string): DayExpression | undefined {
  if (text.trim() === 'asOf') return { count: 0, months: 1 };
  const [, count = '', unit] = minus.exec(text.trim()) ?? [];
  if (count === '') return undefined;
  return { count: /^\d+$/.test(count) ? Number(count) : { column: count }, months: unit === 'years' ? 12 : 1 };
}

/** The same day of an earlier month, or that month's last day where it is shorter. */
export function minusMonths(day: number, months: number): number {
  const dayOfMonth = day - monthStart(day);
  const start = monthStart(day, -months);
  const length = monthStart(start, 1) - start;
  return start + Math.min(dayOfMonth, length - 1);
}
