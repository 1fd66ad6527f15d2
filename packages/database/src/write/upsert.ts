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

/** About this many rows a statement are fastest; text alone is bound, and an engine binds 32,766 values at least. */
const maxRows = 500;
const maxBound = 32_000;

export const rowsPerStatement = (columns: number): number => Math.min(maxRows, Math.floor(maxBound / columns));

/**
 * How a value stands in a statement. Binding costs the driver more than parsing does the engine, so only
 * text, which could hold anything, is bound.
 */
function place(value: unknown, bind: (text: unknown) => string): string {
  if (value === null) return 'NULL';
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return bind(value);
}

interface Statement {
  readonly sql: string;
  readonly values: unknown[];
}

function upsertStatement(
  table: Table,
  properties: readonly string[],
  rows: readonly Prepared[],
  dialect: Dialect,
): Statement {
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
  const changeable = properties.filter((property) => !table.key.includes(property)).map(name);
  const action =
    changeable.length === 0
      ? 'DO NOTHING'
      : `DO UPDATE SET ${changeable.map((column) => `${column} = excluded.${column}`).join(', ')}
         WHERE ${changeable.map((column) => `${quote(table.name)}.${column} IS DISTINCT FROM excluded.${column}`).join(' OR ')}`;
  return {
    sql: `INSERT INTO ${quote(table.name)} (${columns.join(', ')}) VALUES ${tuples.join(',')}
    ON CONFLICT (${table.key.map(name).join(', ')}) ${action}`,
    values,
  };
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
  const { sql, values } = upsertStatement(table, properties, rows, transaction.dialect);
  const result = await transaction.runner.query(sql, values, true);
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
