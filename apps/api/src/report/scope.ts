import type { Filter, Period } from '@catena/database';
import { readWindow } from '../company/window.js';
import type { RequestData } from '../data/request-data.js';
import { periodBefore, shared } from './period/months.js';
import type { CompareTo } from './report.args.js';

/** What every figure of a report is about. */
export interface ReportScope {
  /** The days asked for that the data covers; where it covers none, those asked for. */
  readonly period: Period;
  /** What values are compared with; null when nothing was asked for, or the data does not cover all of it. */
  readonly previous: Period | null;
  /** Whether the data covers any of the days asked for. */
  readonly covered: boolean;
  /** First day that the data no longer covers. */
  readonly dataUntil: number;
  readonly filter: Filter;
}

export interface ReportRequest {
  readonly asked: Period;
  readonly compareTo: CompareTo;
  readonly filter: Filter;
}

/** The same day of the month a year earlier; 29 February becomes 28 February. */
function yearEarlier(day: number): number {
  const date = new Date(day * 86_400_000);
  const moved = Date.UTC(date.getUTCFullYear() - 1, date.getUTCMonth(), date.getUTCDate());
  const earlier = new Date(moved);
  const overflow = earlier.getUTCMonth() !== date.getUTCMonth() ? earlier.getUTCDate() : 0;
  return Math.round(moved / 86_400_000) - overflow;
}

const comparedWith: Readonly<Record<CompareTo, (period: Period) => Period | null>> = {
  PREVIOUS: periodBefore,
  SAME_PERIOD_LAST_YEAR: ({ from, until }) => ({ from: yearEarlier(from), until: yearEarlier(until) }),
  NOTHING: () => null,
};

/** Half a period compares with nothing. */
export async function readScope(data: RequestData, { asked, compareTo, filter }: ReportRequest): Promise<ReportScope> {
  const window = await readWindow(data);
  const used = window && shared(asked, window);
  const period = used ?? asked;
  const before = comparedWith[compareTo](period);
  const comparable = used !== null && before !== null && window !== null && before.from >= window.from;
  return {
    period,
    previous: comparable ? before : null,
    covered: used !== null,
    dataUntil: window?.until ?? asked.until,
    filter,
  };
}
