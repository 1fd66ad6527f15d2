import { columnName, type Table } from '../schema/table.js';
import { type DataTableName, dataTables } from '../tables/index.js';

const isDataTable = (name: string): name is DataTableName => name in dataTables;

/** The tables that are looked at, each after those that it refers to. */
export const healthTables: readonly DataTableName[] = Object.keys(dataTables).filter(isDataTable);

/** The SQL name of the local day on which a table's facts happened; undefined where they have none. */
export function dayColumn(table: Table): string | undefined {
  const basis = table.timeBasis;
  if (basis === undefined) return undefined;
  const column = table.columns[basis];
  if (column?.type.kind === 'day') return columnName(basis, column);
  const derived = Object.entries(table.columns).find(
    ([, { derived: from }]) => from?.rule === 'localDay' && from.source === basis,
  );
  return derived && columnName(...derived);
}

/** SQL that names a row of the table called `t` as it is known outside. */
export function shownKey(table: Table): string {
  if ('externalId' in table.columns) return 't."external_id"';
  const parts = table.key.map((property) => `CAST(t."${columnName(property, table.columns[property])}" AS text)`);
  return parts.join(` || ' ' || `);
}
