import type { EntityManager } from 'typeorm';
import { columnName, type Table } from '../schema/table.js';
import { type DataTableName, dataTables } from '../tables/index.js';
import { healthTables } from './health-tables.js';

/** How much of a table is known. */
export interface Completeness {
  readonly table: DataTableName;
  readonly rows: number;
  /** For each column that may be unknown, the rows in which it is known. */
  readonly filled: Readonly<Record<string, number>>;
}

/** Counts rows and known values. An unknown value is not a fault: what was not observed is null. */
export async function readCompleteness(manager: EntityManager): Promise<Completeness[]> {
  const found: Completeness[] = [];
  for (const name of healthTables) {
    const table: Table = dataTables[name];
    const optional = Object.entries(table.columns).filter(([, column]) => column.nullable && !column.derived);
    const counts = optional.map(
      ([property, column], index) => `, count("${columnName(property, column)}") AS "c${index}"`,
    );
    const [row] = await manager.query<Record<string, number | string>[]>(
      `SELECT count(*) AS "rows"${counts.join('')} FROM "${name}"`,
    );
    const filled = optional.map(([property], index): [string, number] => [property, Number(row?.[`c${index}`] ?? 0)]);
    found.push({ table: name, rows: Number(row?.rows ?? 0), filled: Object.fromEntries(filled) });
  }
  return found;
}
