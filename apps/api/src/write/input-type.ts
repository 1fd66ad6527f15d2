import { type Column, type Table, tables } from '@catena/database';
import { Field, InputType } from 'type-graphql';
import { columnType } from '../entity/column-type.js';
import { columnOf, type TypeClass } from '../entity/entity-type.js';
import type { Closing, Fact } from './fact.js';

const fieldType = (column: Column): object => (column.type.kind === 'ref' ? String : columnType(column));

const identifies = 'Identifies the row.';

/** What a writer should know of a column beside its meaning. */
function note({ table, name, closing, fixed }: Fact, property: string, column: Column): string {
  if ((tables[table] as Table).key.includes(property)) return identifies;
  const told = [
    column.nullable ? '' : 'A new row must have it.',
    column.attribute ? 'Null: what is known of the customer on that day.' : '',
  ];
  if (closing?.on === property) told.push(`For a row that is known already, told by ${closing.one}.`);
  else if (fixed.has(property)) told.push(`Once known, changed by correct${name} only.`);
  return told.filter(Boolean).join(' ');
}

type Describe = (property: string, column: Column) => string;

function addFields(
  type: TypeClass,
  { table }: Fact,
  properties: readonly string[],
  required: ReadonlySet<string>,
  describe: Describe,
): void {
  for (const property of properties) {
    const column = columnOf(table, property);
    const shown = fieldType(column);
    const description = [column.type.kind === 'ref' ? 'External id.' : '', column.doc, describe(property, column)]
      .filter(Boolean)
      .join(' ');
    Field(() => shown, { description, nullable: !required.has(property) })(type.prototype, property);
  }
}

/** A row as it is sent: every column that is not derived. What identifies it must be given. */
export function rowInput(fact: Fact): TypeClass {
  const table: Table = tables[fact.table];
  const type = class {};
  InputType(`${fact.name}Input`, {
    description: `${table.doc} A field that is left out stays as it is, null clears it.`,
  })(type);
  const native = Object.keys(table.columns).filter((property) => !columnOf(fact.table, property).derived);
  addFields(type, fact, native, new Set(fact.whole ? native : table.key), (property, column) =>
    note(fact, property, column),
  );
  return type;
}

const capitalised = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** What is sent when a row comes to its end. */
export function closingInput(fact: Fact, { one, on, tells }: Closing): TypeClass {
  const { key }: Table = tables[fact.table];
  const type = class {};
  InputType(`${capitalised(one)}Input`, {
    description: 'Which row comes to its end, and how. A field that is left out stays as it is, null clears it.',
  })(type);
  addFields(type, fact, [...key, on, ...tells], new Set([...key, on]), (property) =>
    key.includes(property) ? identifies : '',
  );
  return type;
}
