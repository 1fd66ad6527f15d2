import { type Column, type DataTableName, dataTables, type Table, type Tables, tables } from '@catena/database';
import { Field, ObjectType } from 'type-graphql';
import { encodeGlobalId } from '../relay/global-id.js';
import { Node } from '../relay/node.type.js';
import { columnType } from './column-type.js';
import type { Row } from './row.js';

/** A class that stands for a GraphQL type. */
export type TypeClass = new () => object;

/** Columns that may be shown as they are; references need a resolver. */
export type PlainColumn<N extends DataTableName> = Extract<keyof Tables[N]['columns'], keyof Row<N>> & string;

const tableOfType = new Map<string, DataTableName>();
const typeOfTable = new Map<DataTableName, string>();

/** The table whose rows a GraphQL type shows; undefined for a type that shows none. */
export const findTable = (typeName: string): DataTableName | undefined => tableOfType.get(typeName);

/** The GraphQL type that shows the rows of a table. */
export function typeNameOf(table: DataTableName): string {
  const name = typeOfTable.get(table);
  if (name === undefined) throw new Error(`No type of the API shows the rows of ${table}.`);
  return name;
}

/** Whether the rows of a table are shown at all; those of staff's answers and days at work are not. */
export const isShown = (table: DataTableName): boolean => typeOfTable.has(table);

export const isDataTable = (name: string): name is DataTableName => Object.hasOwn(dataTables, name);

/** The opaque id of a row. */
export function globalIdOf(
  table: DataTableName,
  row: { readonly id: number; readonly customerId?: number | null },
): string {
  const owner = tables[table].kind === 'customer' ? (row.customerId ?? undefined) : undefined;
  return encodeGlobalId({ type: typeNameOf(table), id: row.id, customerId: owner });
}

export function columnOf(table: DataTableName, property: string): Column {
  const column = (tables[table] as Table).columns[property];
  if (!column) throw new Error(`${table} has no column ${property}.`);
  return column;
}

/** What a column means, for a relation that shows it. */
export const docOf = <N extends DataTableName>(table: N, property: keyof Tables[N]['columns'] & string): string =>
  columnOf(table, property).doc;

/**
 * The GraphQL type that shows the rows of a table: exactly the listed columns, with the meaning and type that
 * the table gives them. What is not listed does not leave the server.
 */
export function entityType<N extends DataTableName>(
  table: N,
  name: string,
  fields: readonly PlainColumn<N>[],
): TypeClass {
  const type = class {};
  ObjectType(name, { description: tables[table].doc, implements: Node, simpleResolvers: true })(type);
  for (const field of fields) {
    const column = columnOf(table, field);
    const shown = columnType(column);
    Field(() => shown, { description: column.doc, nullable: column.nullable })(type.prototype, field);
  }
  tableOfType.set(name, table);
  typeOfTable.set(table, name);
  return type;
}
