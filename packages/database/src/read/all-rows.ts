import type { EntityManager } from 'typeorm';
import type { Table } from '../schema/table.js';
import { type TableName, tables } from '../tables/index.js';
import type { LooseRow } from '../write/bulk-writer.js';
import { nativeColumns, nativeValue } from './native-columns.js';

type RawRow = Readonly<Record<string, unknown>>;

/** Rows that are in memory at a time. */
const page = 2000;

/**
 * Every row of a table as it would be given from outside, in pages: references as external ids, without what is
 * derived. Rows come in the order in which the table is stored.
 */
export async function* allRows(manager: EntityManager, name: TableName): AsyncGenerator<readonly LooseRow[]> {
  const table: Table = tables[name];
  const { columns, joins } = nativeColumns(table);
  const native = Object.entries(table.columns).filter(([, column]) => !column.derived);
  // PostgreSQL stores facts by customer; a page that follows the key needs no sorting.
  const byCustomer = table.kind === 'customer' && manager.connection.options.type === 'postgres';
  const key = byCustomer ? '(t."customer_id", t."id")' : 't."id"';
  const owner = byCustomer ? 't."customer_id"' : '0';
  let after = byCustomer ? '(0, 0)' : '0';
  for (;;) {
    const rows = await manager.query<RawRow[]>(
      `SELECT t."id" AS "rowId", ${owner} AS "ownerId", ${columns} FROM "${table.name}" t ${joins}
       WHERE ${key} > ${after} ORDER BY ${key.replaceAll(/[()]/g, '')} LIMIT ${page}`,
    );
    if (rows.length > 0) {
      yield rows.map((raw) =>
        Object.fromEntries(native.map(([property, column]) => [property, nativeValue(column, raw[property])])),
      );
    }
    const last = rows.at(-1);
    if (!last || rows.length < page) return;
    after = byCustomer ? `(${Number(last.ownerId)}, ${Number(last.rowId)})` : String(Number(last.rowId));
  }
}
