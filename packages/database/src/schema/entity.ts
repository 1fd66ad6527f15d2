import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import { type TableName, type Tables, tables } from '../tables/index.js';
import type { Column, ColumnKind } from './column.js';
import { columnName, type StoredRow, storedName, type Table } from './table.js';

const types: Readonly<Record<ColumnKind['kind'], 'text' | 'bigint' | 'integer' | 'double precision' | 'boolean'>> = {
  text: 'text',
  enum: 'text',
  instant: 'bigint',
  day: 'integer',
  fraction: 'double precision',
  scale: 'integer',
  money: 'bigint',
  count: 'integer',
  number: 'double precision',
  flag: 'boolean',
  ref: 'bigint',
};

// PostgreSQL hands 64-bit integers over as text. Ids, instants and amounts stay below 2^53.
const asNumber = { to: (value: unknown) => value, from: (value: unknown) => (value === null ? null : Number(value)) };

function columnOptions(property: string, column: Column): EntitySchemaColumnOptions {
  const type = types[column.type.kind];
  return {
    name: columnName(property, column),
    type,
    nullable: column.nullable,
    ...(type === 'bigint' ? { transformer: asNumber } : {}),
  };
}

function entitySchema(table: Table): EntitySchema {
  return new EntitySchema({
    name: table.name,
    tableName: table.name,
    columns: {
      id: { type: 'bigint', primary: true, transformer: asNumber },
      ...Object.fromEntries(
        Object.entries(table.columns).map(([property, column]) => [
          storedName(property, column),
          columnOptions(property, column),
        ]),
      ),
    },
  });
}

const schemas = new Map<string, EntitySchema>(
  Object.values<Table>(tables).map((table) => [table.name, entitySchema(table)]),
);

export const entities: readonly EntitySchema[] = [...schemas.values()];

/** TypeORM's view of a table; what it reads has the shape of `StoredRow`. */
export function entityOf<N extends TableName>(name: N): EntitySchema<StoredRow<Tables[N]>> {
  const schema = schemas.get(name);
  if (!schema) throw new Error(`There is no table "${name}".`);
  // The schema was made from the definition that StoredRow is made from.
  return schema as EntitySchema<StoredRow<Tables[N]>>;
}
