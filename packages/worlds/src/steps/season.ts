import { civilDate } from '../time/civil-date.js';

/** Demand of a week over the average: higher in the weeks before Christmas, lower in August. */
export function season(monday: number, peak: number): number {
  const { month, day } = civilDate(monday);
  if ((month === 11 && day >= 13) || (month === 12 && day <= 20)) return 1 + peak;
  if (month === 8) return 1 - 0.4 * peak;
  return 1;
}
