import { ask, type DataTableName } from '@catena/database';
import { type RawRow, type Row, readRow } from '../entity/row.js';
import type { Connection } from '../relay/connection.type.js';
import { Bindings, whereClause } from './bindings.js';
import type { ReadSource } from './counted-source.js';
import { orderClause, type PageQuery, readLimit, sqlConditions, toConnection } from './page.js';

/** Reads one page of a whole table: one statement, and one more where the total is asked. */
export async function readPage<N extends DataTableName>(
  source: ReadSource,
  query: PageQuery<N>,
): Promise<Connection<Row<N>>> {
  const bind = new Bindings();
  const where = whereClause(sqlConditions([...query.conditions, ...query.bounds], bind));
  const statement = `SELECT t.* FROM "${query.table}" t ${where} ${orderClause(query)} LIMIT ${readLimit(query)}`;
  const rows = await source.read((manager) => ask<RawRow>(manager, statement, bind.values));
  return toConnection(
    query,
    rows.map((raw) => readRow(query.table, raw)),
    () => countRows(source, query),
  );
}

async function countRows(source: ReadSource, { table, conditions }: PageQuery<DataTableName>): Promise<number> {
  const bind = new Bindings();
  const where = whereClause(sqlConditions(conditions, bind));
  const [row] = await source.read((manager) =>
    ask<{ total: number | string }>(manager, `SELECT count(*) AS "total" FROM "${table}" t ${where}`, bind.values),
  );
  return Number(row?.total ?? 0);
}
