import type { DataTableName, Tables } from '@catena/database';
import type { RequestData } from '../data/request-data.js';
import { docOf } from '../entity/entity-type.js';
import type { Row } from '../entity/row.js';
import { groupsInMonth } from './groups-in-month.js';

/** The department that a row names; null where the row names none, or it is withheld in the month of the row. */
export async function shownDepartment(
  data: RequestData,
  id: number | null,
  day: number,
): Promise<Row<'department'> | null> {
  if (id === null || !(await groupsInMonth(data, day)).departments.has(id)) return null;
  return data.one('department', id);
}

/** What a column that refers to a department means, and when it is withheld. */
export const shownDepartmentDoc = <N extends DataTableName>(
  table: N,
  property: keyof Tables[N]['columns'] & string,
): string =>
  `${docOf(table, property)} Withheld as null in a month in which it, or those withheld without it, would be under five people employed throughout. Rows cannot be picked by it.`;
