import type { Period } from '@catena/database';
import type { RequestData } from '../data/request-data.js';
import { monthsOf } from '../report/period/months.js';
import { groupsInMonth } from './groups-in-month.js';

/** Departments that may be named in every month that a period touches. */
export async function namedDepartments(data: RequestData, period: Period): Promise<ReadonlySet<number>> {
  const months = await Promise.all(monthsOf(period).map((month) => groupsInMonth(data, month)));
  const [first, ...others] = months.map(({ departments }) => departments);
  return new Set([...(first ?? [])].filter((id) => others.every((departments) => departments.has(id))));
}
