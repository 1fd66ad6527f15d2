import { type DataTableName, dataTables, type InputRow, type LooseRow, type Tables } from '@catena/database';

/** One row from outside, with the table that it belongs to; `amends` if it takes the place of an earlier one. */
export type TableRow = {
  [T in DataTableName]: { readonly table: T; readonly row: InputRow<Tables[T]>; readonly amends?: boolean };
}[DataTableName];

/** Rows of one table. */
export interface TablePart {
  readonly table: DataTableName;
  readonly rows: readonly TableRow['row'][];
}

const isDataTable = (name: string): name is DataTableName => name in dataTables;

/** Every table after those that it refers to. */
export const tableOrder: readonly DataTableName[] = Object.keys(dataTables).filter(isDataTable);

/** What identifies a row from outside within its table. */
export function keyOf({ table, row }: TableRow): string {
  const values: LooseRow = row;
  return dataTables[table].key.map((property) => String(values[property])).join('\u0000');
}

/**
 * Sorts rows by table, each table after those that it refers to. Of several rows with one key the last is
 * kept: a key that comes twice would cut the writing into small statements.
 */
export function byTable(rows: readonly TableRow[]): TablePart[] {
  const groups = new Map<DataTableName, Map<string, TableRow['row']>>();
  for (const entry of rows) {
    const group = groups.get(entry.table) ?? new Map<string, TableRow['row']>();
    group.set(keyOf(entry), entry.row);
    groups.set(entry.table, group);
  }
  return tableOrder.flatMap((table) => {
    const group = groups.get(table);
    return group ? [{ table, rows: [...group.values()] }] : [];
  });
}

/** Packs parts into loads of at most so many rows, for one transaction each; their order stays. */
export function* loads(parts: readonly TablePart[], limit: number): Generator<TablePart[]> {
  let load: TablePart[] = [];
  let room = limit;
  for (const { table, rows } of parts) {
    for (let start = 0; start < rows.length; ) {
      const slice = rows.slice(start, start + room);
      load.push({ table, rows: slice });
      start += slice.length;
      room -= slice.length;
      if (room === 0) {
        yield load;
        load = [];
        room = limit;
      }
    }
  }
  if (load.length > 0) yield load;
}
