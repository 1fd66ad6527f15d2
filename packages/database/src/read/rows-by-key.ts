import type { EntityManager } from 'typeorm';
import { columnName, type Table } from '../schema/table.js';
import { type TableName, tables } from '../tables/index.js';
import { rowKey } from '../write/row-key.js';
import { ask, type Parameter } from './ask.js';
import { nativeColumns, nativeValue } from './native-columns.js';

type NativeRow = Readonly<Record<string, unknown>>;

/** A stored row in the words of outside, with the ids that it has inside. */
export interface KnownRow {
  readonly id: number;
  /** For a fact of a customer. */
  readonly customerId: number | undefined;
  readonly row: NativeRow;
}

type RawRow = NativeRow & { readonly rowId: number | string; readonly ownerId: number | string | null };

/** Rows of a statement; an engine binds 32,766 values at least. */
const rowsAtATime = 1000;

function statementOf(
  table: Table,
  properties: readonly string[],
  sought: readonly NativeRow[],
): [sql: string, values: Record<string, Parameter>] {
  const values: Record<string, Parameter> = {};
  const place = (value: unknown): string => {
    if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
    const name = `k${Object.keys(values).length}`;
    values[name] = String(value);
    return `CAST(:${name} AS text)`;
  };
  const tuples = sought.map((row) => `(${properties.map((property) => place(row[property])).join(', ')})`);
  const wanted = properties.map((_, index) => `"w${index}"`);
  // From what is sought to the rows, so that each is one look into an index.
  const owners: string[] = [];
  const matches = properties.map((property, index) => {
    const column = table.columns[property];
    const name = columnName(property, column);
    if (column?.type.kind !== 'ref') return `t."${name}" = wanted.${wanted[index]}`;
    owners.push(`JOIN "${column.type.table}" "key_${name}" ON "key_${name}"."external_id" = wanted.${wanted[index]}`);
    return `t."${name}" = "key_${name}"."id"`;
  });
  const { columns, joins } = nativeColumns(table);
  const owner = table.kind === 'customer' ? 't."customer_id"' : 'NULL';
  const sql = `WITH wanted (${wanted.join(', ')}) AS (VALUES ${tuples.join(', ')})
    SELECT t."id" AS "rowId", ${owner} AS "ownerId", ${columns}
    FROM wanted ${owners.join(' ')} JOIN "${table.name}" t ON ${matches.join(' AND ')} ${joins}`;
  return [sql, values];
}

function readKnown(table: Table, raw: RawRow): KnownRow {
  const row: Record<string, unknown> = {};
  for (const [property, column] of Object.entries(table.columns)) {
    if (!column.derived) row[property] = nativeValue(column, raw[property]);
  }
  return { id: Number(raw.rowId), customerId: raw.ownerId === null ? undefined : Number(raw.ownerId), row };
}

/**
 * The stored rows that have one of these combinations of values.
 * @param properties columns that an index leads with
 * @param sought rows that hold at least these values, which were validated before
 */
export async function rowsWhere(
  manager: EntityManager,
  name: TableName,
  properties: readonly string[],
  sought: readonly NativeRow[],
): Promise<KnownRow[]> {
  const table: Table = tables[name];
  const found: KnownRow[] = [];
  for (let start = 0; start < sought.length; start += rowsAtATime) {
    const statement = statementOf(table, properties, sought.slice(start, start + rowsAtATime));
    for (const raw of await ask<RawRow>(manager, ...statement)) found.push(readKnown(table, raw));
  }
  return found;
}

/** The stored rows that have one of these external keys, by `rowKey`. What does not exist is left out. */
export async function rowsByKey(
  manager: EntityManager,
  name: TableName,
  keys: readonly NativeRow[],
): Promise<Map<string, KnownRow>> {
  const table: Table = tables[name];
  const found = await rowsWhere(manager, name, table.key, keys);
  return new Map(found.map((known) => [rowKey(table, known.row), known]));
}
