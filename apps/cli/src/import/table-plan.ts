import {
  type Column,
  type DataTableName,
  dataTables,
  type Problem,
  parseText,
  rowProblems,
  type Table,
} from '@catena/database';
import { readHeader } from './header.js';
import { badValue, type Converted, type ImportPlan, isBlankText } from './plan.js';

/** The columns that a file of the table may have: all that are not derived from others. */
const nativeColumns = (name: DataTableName): [string, Column][] => {
  const table: Table = dataTables[name];
  return Object.entries(table.columns).filter(([, column]) => !column.derived);
};

/**
 * The plan of a file whose header carries a table's own column names.
 * @throws Refusal when the header does not fit the table
 */
export function tablePlan(name: DataTableName, file: string, header: readonly string[]): ImportPlan {
  const table: Table = dataTables[name];
  const columns = new Map(nativeColumns(name));
  const properties = readHeader(file, header, {
    what: name,
    known: [...columns.keys()],
    required: [...columns].filter(([, column]) => !column.nullable).map(([property]) => property),
    ignoreOthers: false,
  });
  return {
    name,
    tables: [{ table: name, given: new Set(properties.filter((property) => property !== undefined)) }],
    width: header.length,
    convert(cells): Converted {
      const row: Record<string, string | number | boolean | null> = {};
      const problems: Problem[] = [];
      for (const [index, property] of properties.entries()) {
        const column = property === undefined ? undefined : columns.get(property);
        if (property === undefined || !column) continue;
        const cell = cells[index] ?? '';
        const parsed = isBlankText(cell) ? { value: null } : parseText(column, cell);
        if ('reason' in parsed) problems.push(badValue(property, parsed.reason));
        else row[property] = parsed.value;
      }
      // A value that could not be read would be told of a second time as missing.
      const all = problems.length > 0 ? problems : rowProblems(table, row);
      return all.length > 0 ? { problems: all } : { rows: [row] };
    },
  };
}
