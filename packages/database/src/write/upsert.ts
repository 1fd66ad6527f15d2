import type { Column } from '../schema/column.js';
import { columnName, type Table } from '../schema/table.js';
import type { WriteTransaction } from '../source/data-source.js';

/** A row ready to store: a value for each column that is written, in their order. */
export type Prepared = readonly unknown[];

export interface UpsertCounts {
  readonly written: number;
  readonly unchanged: number;
}

const quote = (name: string): string => `"${name}"`;

/** SQLite binds at most 32,766 values a statement, PostgreSQL 65,535; about 500 rows are fastest. */
const maxRows = 500;
const maxValues = 32_000;

export const rowsPerStatement = (columns: number): number => Math.min(maxRows, Math.floor(maxValues / columns));

function upsertStatement(
  table: Table,
  properties: readonly string[],
  rows: number,
  dialect: 'sqlite' | 'postgres',
): string {
  const name = (property: string): string => quote(columnName(property, table.columns[property]));
  const columns = properties.map(name);
  const placeholder = dialect === 'sqlite' ? () => '?' : (index: number) => `$${index + 1}`;
  const tuples = Array.from(
    { length: rows },
    (_, row) => `(${columns.map((_name, column) => placeholder(row * columns.length + column)).join(', ')})`,
  );
  const changeable = properties.filter((property) => !table.key.includes(property)).map(name);
  const action =
    changeable.length === 0
      ? 'DO NOTHING'
      : `DO UPDATE SET ${changeable.map((column) => `${column} = excluded.${column}`).join(', ')}
         WHERE ${changeable.map((column) => `${quote(table.name)}.${column} IS DISTINCT FROM excluded.${column}`).join(' OR ')}`;
  return `INSERT INTO ${quote(table.name)} (${columns.join(', ')}) VALUES ${tuples.join(', ')}
    ON CONFLICT (${table.key.map(name).join(', ')}) ${action}`;
}

/**
 * Inserts rows, or updates those whose key is known. A row that is there already, alike, is not written.
 * No two of the rows may have the same key.
 */
export async function upsertPrepared(
  transaction: WriteTransaction,
  table: Table,
  properties: readonly string[],
  rows: readonly Prepared[],
): Promise<UpsertCounts> {
  if (rows.length === 0) return { written: 0, unchanged: 0 };
  const statement = upsertStatement(table, properties, rows.length, transaction.dialect);
  const result = await transaction.runner.query(statement, rows.flat(), true);
  const written = result.affected ?? 0;
  return { written, unchanged: rows.length - written };
}

/** Properties of a table that are written when these are given: those, and what is derived from them. */
export function writtenProperties(table: Table, given: ReadonlySet<string>): string[] {
  const columns: [string, Column][] = Object.entries(table.columns);
  return columns
    .filter(([property, column]) => {
      if (column.derived) return given.has(column.derived.source);
      return given.has(property) || column.attribute !== undefined;
    })
    .map(([property]) => property);
}
