import { addMonths, dayOf } from './time/civil-date.js';

/** The days that the data covers, half-open, beginning on a Monday. The last week may be a part of one. */
export interface Window {
  readonly from: number;
  readonly until: number;
  readonly weeks: number;
}

const windowFrom = dayOf(2024, 7, 1);

export function windowOf(months: number): Window {
  const until = addMonths(windowFrom, months);
  return { from: windowFrom, until, weeks: Math.ceil((until - windowFrom) / 7) };
}
