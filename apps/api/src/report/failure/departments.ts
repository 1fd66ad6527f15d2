import type { RequestData } from '../../data/request-data.js';
import type { Row } from '../../entity/row.js';
import { namedDepartments } from '../../staffing/named-departments.js';
import type { ReportScope } from '../scope.js';

/** Departments of a report by id; those that may not be named throughout its period are null, as one. */
export async function departmentsOf(
  data: RequestData,
  { period }: ReportScope,
): Promise<(id: unknown) => Promise<Row<'department'> | null>> {
  const named = await namedDepartments(data, period);
  return async (id) => (named.has(Number(id)) ? data.one('department', Number(id)) : null);
}

export const departmentDoc = 'Null for all that would be, or are withheld with, groups of under five people.';
