import { ask, columnName, type DataTableName, storedName, tables } from '@catena/database';
import DataLoader from 'dataloader';
import { columnOf } from '../entity/entity-type.js';
import { type RawRow, type Row, readRow } from '../entity/row.js';
import type { Connection } from '../relay/connection.type.js';
import { Bindings, whereClause } from './bindings.js';
import type { ReadSource } from './counted-source.js';
import { orderClause, type PageQuery, readLimit, sqlConditions, toConnection } from './page.js';

/** The row whose children are read; a customer's fact brings its customer along. */
interface Parent {
  readonly id: number;
  readonly customerId: number | undefined;
}

export type ChildLoader<N extends DataTableName> = DataLoader<Parent, Connection<Row<N>>, number>;

const maxBatchSize = 500;

interface ChildColumn {
  readonly sql: string;
  readonly property: string;
}

/** The column of a table that refers to the parent. */
function childColumn(table: DataTableName, property: string): ChildColumn {
  const column = columnOf(table, property);
  return { sql: columnName(property, column), property: storedName(property, column) };
}

/** Facts of a fact are looked for among the same customer's only, which the key of their table knows. */
function parentConditions(
  table: DataTableName,
  column: ChildColumn,
  parents: readonly Parent[],
  bind: Bindings,
): string[] {
  const customers = parents.flatMap(({ customerId }) => (customerId === undefined ? [] : [customerId]));
  const owned = tables[table].kind === 'customer' && customers.length > 0;
  return [
    `t."${column.sql}" IN ${bind.ids(parents.map(({ id }) => id))}`,
    ...(owned ? [`t."customer_id" IN ${bind.ids([...new Set(customers)])}`] : []),
  ];
}

/** Groups rows by parent, in the order in which they come. */
function byParent<T extends object>(rows: readonly T[], property: string): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const row of rows) {
    const parent = Number(Reflect.get(row, property));
    const group = groups.get(parent);
    if (group) group.push(row);
    else groups.set(parent, [row]);
  }
  return groups;
}

/**
 * Loads the same page of children for many parents in one statement, and where the total is asked, the totals of
 * all of them in one more.
 */
export function childLoader<N extends DataTableName>(
  source: ReadSource,
  property: string,
  query: PageQuery<N>,
): ChildLoader<N> {
  const { table } = query;
  const column = childColumn(table, property);

  const loadTotals = async (parents: readonly Parent[]): Promise<number[]> => {
    const bind = new Bindings();
    const where = whereClause([
      ...parentConditions(table, column, parents, bind),
      ...sqlConditions(query.conditions, bind),
    ]);
    const rows = await source.read((manager) =>
      ask<{ parent: number | string; total: number | string }>(
        manager,
        `SELECT t."${column.sql}" AS "parent", count(*) AS "total" FROM "${table}" t ${where} GROUP BY t."${column.sql}"`,
        bind.values,
      ),
    );
    const totals = new Map(rows.map(({ parent, total }) => [Number(parent), Number(total)]));
    return parents.map(({ id }) => totals.get(id) ?? 0);
  };
  const totals = new DataLoader(loadTotals, { cacheKeyFn: ({ id }: Parent) => id, maxBatchSize });

  const loadPages = async (parents: readonly Parent[]): Promise<Connection<Row<N>>[]> => {
    const bind = new Bindings();
    const where = whereClause([
      ...parentConditions(table, column, parents, bind),
      ...sqlConditions([...query.conditions, ...query.bounds], bind),
    ]);
    const rows = await source.read((manager) =>
      ask<RawRow>(
        manager,
        `SELECT * FROM (
           SELECT t.*, row_number() OVER (PARTITION BY t."${column.sql}" ${orderClause(query)}) AS "position_in_parent"
           FROM "${table}" t ${where}
         ) ranked WHERE "position_in_parent" <= ${readLimit(query)} ORDER BY "${column.sql}", "position_in_parent"`,
        bind.values,
      ),
    );
    const groups = byParent(
      rows.map((raw) => readRow(table, raw)),
      column.property,
    );
    return parents.map((parent) => toConnection(query, groups.get(parent.id) ?? [], () => totals.load(parent)));
  };
  return new DataLoader(loadPages, { cacheKeyFn: ({ id }: Parent) => id, maxBatchSize });
}

export type PartsLoader<N extends DataTableName> = DataLoader<Parent, Row<N>[], number>;

/** Loads all parts of many wholes in one statement, for lists that are short by nature. */
export function partsLoader<N extends DataTableName>(
  source: ReadSource,
  table: N,
  property: string,
  orderBy: string,
): PartsLoader<N> {
  const column = childColumn(table, property);
  const order = columnName(orderBy, columnOf(table, orderBy));
  const load = async (parents: readonly Parent[]): Promise<Row<N>[][]> => {
    const bind = new Bindings();
    const where = whereClause(parentConditions(table, column, parents, bind));
    const rows = await source.read((manager) =>
      ask<RawRow>(manager, `SELECT t.* FROM "${table}" t ${where} ORDER BY t."${order}", t."id"`, bind.values),
    );
    const groups = byParent(
      rows.map((raw) => readRow(table, raw)),
      column.property,
    );
    return parents.map(({ id }) => groups.get(id) ?? []);
  };
  return new DataLoader(load, { cacheKeyFn: ({ id }: Parent) => id, maxBatchSize });
}
