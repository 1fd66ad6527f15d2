import {
  type Column,
  columnName,
  type DataTableName,
  type StoredRow,
  storedName,
  type Table,
  type Tables,
  tables,
} from '@catena/database';

/** A row of a table as resolvers see it: references are integer ids named `…Id`. */
export type Row<N extends DataTableName> = StoredRow<Tables[N]>;

/** A row as the driver hands it over, by SQL name. */
export type RawRow = Readonly<Record<string, unknown>>;

type Reader = (value: unknown) => unknown;

// PostgreSQL hands 64-bit integers over as text; SQLite knows no booleans.
const asNumber: Reader = (value) => (typeof value === 'string' ? Number(value) : value);
const asFlag: Reader = (value) => (typeof value === 'number' ? value === 1 : value);
const asIs: Reader = (value) => value;

function readerOf({ type }: Column): Reader {
  if (type.kind === 'flag') return asFlag;
  return type.kind === 'text' || type.kind === 'enum' ? asIs : asNumber;
}

type ColumnReader = readonly [name: string, property: string, read: Reader];

const readersOf = (table: Table): ColumnReader[] => [
  ['id', 'id', asNumber],
  ...Object.entries(table.columns).map(
    ([property, column]): ColumnReader => [
      columnName(property, column),
      storedName(property, column),
      readerOf(column),
    ],
  ),
];

const readers = new Map<string, ColumnReader[]>(
  Object.values<Table>(tables).map((table) => [table.name, readersOf(table)]),
);

/** Reads a driver's row of a table; the one place where the two drivers' differences end. */
export function readRow<N extends DataTableName>(table: N, raw: RawRow): Row<N> {
  const row: Record<string, unknown> = {};
  for (const [name, property, read] of readers.get(table) ?? []) row[property] = read(raw[name]);
  // Built column by column from the definition that Row is derived from.
  return row as Row<N>;
}
