import { columnName, type DataTableName, storedName } from '@catena/database';
import { registerEnumType } from 'type-graphql';
import { columnOf } from '../entity/entity-type.js';
import type { EnumObject } from '../entity/enum.js';

/** One order of a connection: a column that is never null, then the id. */
export interface Order {
  /** Name in the API; cursors carry it. */
  readonly name: string;
  /** SQL name of the column. */
  readonly column: string;
  /** Property of a row that holds the key. */
  readonly property: string;
  readonly key: 'text' | 'number';
  readonly descending: boolean;
}

const upperSnake = (property: string): string => property.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

function ordersOf(table: DataTableName, property: string): Order[] {
  const column = columnOf(table, property);
  if (column.nullable) throw new Error(`${table} cannot be ordered by ${property}: it may be null.`);
  const order = {
    column: columnName(property, column),
    property: storedName(property, column),
    key: column.type.kind === 'text' || column.type.kind === 'enum' ? ('text' as const) : ('number' as const),
  };
  const name = upperSnake(property);
  return [
    { ...order, name: `${name}_ASC`, descending: false },
    { ...order, name: `${name}_DESC`, descending: true },
  ];
}

export interface Orders {
  readonly type: EnumObject;
  readonly first: string;
  find(name: string): Order;
}

/** The closed list of orders of a connection, and its GraphQL enum. The first one is the default. */
export function makeOrders(enumName: string, table: DataTableName, properties: readonly string[]): Orders {
  const orders = new Map(
    properties.flatMap((property) => ordersOf(table, property)).map((order) => [order.name, order]),
  );
  const type: EnumObject = Object.fromEntries([...orders.keys()].map((name) => [name, name]));
  const describe = ({ property, descending }: Order): string =>
    `By ${property}, ${descending ? 'last' : 'first'} to ${descending ? 'first' : 'last'}; rows that are alike by when they were written.`;
  registerEnumType(type, {
    name: enumName,
    description: `Orders in which ${table.replaceAll('_', ' ')} rows can be read.`,
    valuesConfig: Object.fromEntries([...orders].map(([name, order]) => [name, { description: describe(order) }])),
  });
  const [first] = orders.keys();
  if (first === undefined) throw new Error(`${enumName} has no order.`);
  return {
    type,
    first,
    find(name) {
      const order = orders.get(name);
      if (!order) throw new Error(`${enumName} has no order ${name}.`);
      return order;
    },
  };
}
