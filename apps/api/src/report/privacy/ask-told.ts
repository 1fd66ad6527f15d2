import type { EntityManager } from 'typeorm';
import type { RequestData } from '../../data/request-data.js';
import { groupsInMonth } from '../../staffing/groups-in-month.js';
import { monthsOf } from '../period/months.js';
import type { ReportScope } from '../scope.js';
import { isNarrow, isTold, narrowingOf } from './narrowing.js';

/** Whether a report may tell of the groups of staff that its filter names: in every month of the period, or of none. */
export async function tellsFilter(data: RequestData, { period, filter }: ReportScope): Promise<boolean> {
  const narrowing = narrowingOf(filter);
  if (!isNarrow(narrowing)) return true;
  const months = await Promise.all(monthsOf(period).map((month) => groupsInMonth(data, month)));
  return months.every((groups) => isTold(groups, narrowing));
}

/**
 * Asks for the rows of a table of a report that is not about staff. There are none where the filter names a group of
 * staff that may not be told of: the failures of a department of two are failures of these two. The report says so.
 */
export async function askTold<T>(
  data: RequestData,
  scope: ReportScope,
  question: (manager: EntityManager) => Promise<T[]>,
): Promise<T[]> {
  return (await tellsFilter(data, scope)) ? data.ask(question) : [];
}
