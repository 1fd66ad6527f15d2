import type { DataTableName } from '@catena/database';
import type { Row } from '../entity/row.js';
import type { Connection } from '../relay/connection.type.js';
import { decodeCursor, encodeCursor } from '../relay/cursor.js';
import type { Order } from '../relay/order.js';
import { type PageWindow, pageWindow } from '../relay/page-args.js';
import type { ConnectionArgs, Pages } from '../relay/pages.js';
import type { Bindings, Condition } from './bindings.js';

/** One page of one connection, worked out from its arguments. */
export interface PageQuery<N extends DataTableName> {
  readonly table: N;
  readonly order: Order;
  readonly window: PageWindow;
  /** What all rows of the connection have in common. */
  readonly conditions: readonly Condition[];
  /** What the cursors add. */
  readonly bounds: readonly Condition[];
}

/** Rows beyond a cursor: by key first, then by id. */
function beyond(order: Order, cursor: string | undefined, sign: '<' | '>'): Condition[] {
  if (cursor === undefined) return [];
  const position = decodeCursor(order.name, [order.key, 'number'], cursor);
  return [(bind) => `(t."${order.column}", t."id") ${sign} (${position.map((value) => bind.value(value)).join(', ')})`];
}

/** @throws ApiError for arguments that cannot be used */
export function pageQuery<N extends DataTableName>(
  { table, orders, filter }: Pages<N>,
  args: ConnectionArgs,
): PageQuery<N> {
  const order = orders.find(args.orderBy ?? orders.first);
  const window = pageWindow(args);
  const [after, before] = order.descending ? (['<', '>'] as const) : (['>', '<'] as const);
  return {
    table,
    order,
    window,
    conditions: filter.conditions(args.filter),
    bounds: [...beyond(order, window.after, after), ...beyond(order, window.before, before)],
  };
}

/** The order in which rows are read: turned round when a page is read from the back. */
export function orderClause({ order, window }: PageQuery<DataTableName>): string {
  const direction = order.descending === window.backward ? 'ASC' : 'DESC';
  return `ORDER BY t."${order.column}" ${direction}, t."id" ${direction}`;
}

/** One row more than the page holds says whether there is another page. */
export const readLimit = ({ window }: PageQuery<DataTableName>): number => window.size + 1;

export const sqlConditions = (conditions: readonly Condition[], bind: Bindings): string[] =>
  conditions.map((condition) => condition(bind));

function keyOf(row: object, property: string): string | number {
  const value: unknown = Reflect.get(row, property);
  if (typeof value === 'string' || typeof value === 'number') return value;
  throw new TypeError(`A row cannot be ordered by ${property}.`);
}

/** Makes the page of what was read in reading order, one more than the page at least where more follows. */
export function connectionOf<T>(
  window: PageWindow,
  read: readonly T[],
  cursorOf: (node: T) => string,
  count: () => Promise<number>,
): Connection<T> {
  const more = read.length > window.size;
  const page = read.slice(0, window.size);
  const nodes = window.backward ? page.reverse() : page;
  const edges = nodes.map((node) => ({ cursor: cursorOf(node), node }));
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: window.backward ? window.before !== undefined : more,
      hasPreviousPage: window.backward ? more : window.after !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    count,
  };
}

export const toConnection = <N extends DataTableName>(
  { order, window }: PageQuery<N>,
  read: readonly Row<N>[],
  count: () => Promise<number>,
): Connection<Row<N>> =>
  connectionOf(window, read, (row) => encodeCursor(order.name, [keyOf(row, order.property), row.id]), count);
