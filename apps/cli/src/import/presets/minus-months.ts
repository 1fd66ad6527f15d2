import { monthStart } from '@catena/database';

/** The same day of an earlier month, or that month's last day where it is shorter. */
export function minusMonths(day: number, months: number): number {
  const dayOfMonth = day - monthStart(day);
  const start = monthStart(day, -months);
  const length = monthStart(start, 1) - start;
  return start + Math.min(dayOfMonth, length - 1);
}
