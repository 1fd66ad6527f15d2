import type { EntityManager } from 'typeorm';
import type { RequestData } from '../../data/request-data.js';
import { groupsInMonth } from '../../staffing/groups-in-month.js';
import { monthsOf } from '../period/months.js';
import type { ReportScope } from '../scope.js';
import { isNarrow, isTold, narrowingOf } from './narrowing.js';

/**
 * Asks for the rows of a table of a report that is not about staff. There are none where the filter names a group of
 * staff that may not be named in every month of the period: the failures of a department of two are failures of these two.
 */
export async function askTold<T>(
  data: RequestData,
  { period, filter }: ReportScope,
  question: (manager: EntityManager) => Promise<T[]>,
): Promise<T[]> {
  const narrowing = narrowingOf(filter);
  if (isNarrow(narrowing)) {
    const months = await Promise.all(monthsOf(period).map((month) => groupsInMonth(data, month)));
    if (!months.every((groups) => isTold(groups, narrowing))) return [];
  }
  return data.ask(question);
}
