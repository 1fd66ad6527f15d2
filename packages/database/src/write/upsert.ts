import type { Column } from '../schema/column.js';
import type { Dialect } from '../schema/ddl.js';
import { columnName, type Table } from '../schema/table.js';
import type { WriteTransaction } from '../source/data-source.js';

/** A row ready to store: a value for each column that is written, in their order. */
export type Prepared = readonly unknown[];

export interface UpsertCounts {
  readonly written: number;
  readonly unchanged: number;
}

const quote = (name: string): string => `"${name}"`;

/** About this many rows a statement are fastest; an engine binds 32,766 values at least. */
const maxRows = 500;
const maxBound = 32_000;

export const rowsPerStatement = (columns: number): number => Math.min(maxRows, Math.floor(maxBound / columns));

/**
 * How a value stands in a statement. Binding costs the driver more than parsing does the engine, so what an
 * engine reads exactly stands as it is. Text could hold anything, and SQLite may read a fraction one bit off.
 */
function place(value: unknown, bind: (text: unknown) => string): string {
  if (value === null) return 'NULL';
  if (Number.isSafeInteger(value)) return String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return bind(value);
}

/** Properties that a new row gets, in order, and those that an old row is changed in. */
export interface WrittenProperties {
  readonly inserted: readonly string[];
  readonly updated: readonly string[];
}

/** A statement that writes rows. */
export interface Upsert {
  readonly sql: string;
  readonly values: unknown[];
  readonly rows: number;
}

/**
 * Inserts rows, or updates those whose key is known. A row that is there already, alike, is not written.
 * @param rows no two of them have the same key
 */
export function makeUpsert(
  table: Table,
  { inserted: properties, updated }: WrittenProperties,
  rows: readonly Prepared[],
  dialect: Dialect,
): Upsert {
  const name = (property: string): string => quote(columnName(property, table.columns[property]));
  // A column that no row fills is left to its default, null, which is also what `excluded` then holds.
  const filled = properties.flatMap((_property, index) => (rows.some((row) => row[index] !== null) ? [index] : []));
  const values: unknown[] = [];
  const bind =
    dialect === 'sqlite'
      ? (text: unknown): string => {
          values.push(text);
          return '?';
        }
      : (text: unknown): string => `$${values.push(text)}`;
  const tuples = rows.map((row) => `(${filled.map((index) => place(row[index], bind)).join(',')})`);
  const columns = filled.map((index) => name(properties[index] ?? ''));
  const changeable = updated.map(name);
  const action =
    changeable.length === 0
      ? 'DO NOTHING'
      : `DO UPDATE SET ${changeable.map((column) => `${column} = excluded.${column}`).join(', ')}
         WHERE ${changeable.map((column) => `${quote(table.name)}.${column} IS DISTINCT FROM excluded.${column}`).join(' OR ')}`;
  return {
    sql: `INSERT INTO ${quote(table.name)} (${columns.join(', ')}) VALUES ${tuples.join(',')}
    ON CONFLICT (${table.key.map(name).join(', ')}) ${action}`,
    values,
    rows: rows.length,
  };
}

/** Runs a statement and says what became of its rows. */
export async function runUpsert({ runner }: WriteTransaction, { sql, values, rows }: Upsert): Promise<UpsertCounts> {
  if (rows === 0) return { written: 0, unchanged: 0 };
  const { affected } = await runner.query(sql, values, true);
  const written = affected ?? 0;
  return { written, unchanged: rows - written };
}

/**
 * What is written when these properties are given: those, and what is derived from them. A dated attribute that
 * is not given is filled in on a new row and left alone on an old one.
 */
export function writtenProperties(table: Table, given: ReadonlySet<string>): WrittenProperties {
  const columns: [string, Column][] = Object.entries(table.columns);
  const isGiven = ([property, { derived }]: [string, Column]): boolean => given.has(derived?.source ?? property);
  const nameOf = ([property]: [string, Column]): string => property;
  return {
    inserted: columns.filter((entry) => isGiven(entry) || entry[1].attribute !== undefined).map(nameOf),
    updated: columns.filter((entry) => isGiven(entry) && !table.key.includes(entry[0])).map(nameOf),
  };
}
