import { type Column, type ColumnKind, columnName, type DataTableName } from '@catena/database';
import { Field, ID, InputType } from 'type-graphql';
import type { Condition } from '../data/bindings.js';
import { columnOf, isDataTable, type TypeClass, typeNameOf } from '../entity/entity-type.js';
import { enumOf } from '../entity/enum.js';
import { ApiError } from '../errors/api-error.js';
import { ErrorCode } from '../errors/codes.js';
import { decodeGlobalId } from './global-id.js';
import { DateRange, DateTimeRange, NumberRange } from './range.type.js';

/** One field of a filter: its type in the schema, and the condition that a value of it means. */
export interface FilterField {
  readonly type: () => object;
  readonly description: string;
  condition(value: unknown): Condition;
}

/** A filter as it arrives: already checked against its input type. */
export type FilterValues = Readonly<Record<string, unknown>>;

interface Range {
  readonly from?: number | null;
  readonly until?: number | null;
  readonly min?: number | null;
  readonly max?: number | null;
}

const isRange = (value: unknown): value is Range => typeof value === 'object' && value !== null;
const strings = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [String(value)]);

function rangeCondition(column: string, value: unknown): Condition {
  const { from, until, min, max } = isRange(value) ? value : {};
  const bounds = [
    ['>=', from],
    ['<', until],
    ['>=', min],
    ['<=', max],
  ] as const;
  return (bind) => {
    const parts = bounds.flatMap(([sign, bound]) =>
      typeof bound === 'number' ? [`t."${column}" ${sign} ${bind.value(bound)}`] : [],
    );
    return parts.length === 0 ? 'TRUE' : parts.join(' AND ');
  };
}

function listCondition(column: string, value: unknown): Condition {
  const values = strings(value);
  return (bind) => (values.length === 0 ? 'FALSE' : `t."${column}" IN ${bind.list(values)}`);
}

/** Rows that refer to one row of another table. */
function referenceCondition(column: string, table: string, value: unknown): Condition {
  if (!isDataTable(table)) throw new Error(`${table} is no table of data.`);
  const { type, id, customerId } = decodeGlobalId(String(value));
  if (type !== typeNameOf(table)) {
    throw new ApiError(
      ErrorCode.BAD_ID,
      `The id given for ${column.replace(/_id$/, '')} is that of a ${type}. Give the id of a ${typeNameOf(table)}.`,
    );
  }
  return (bind) => {
    const owner = customerId === undefined ? '' : ` AND t."customer_id" = ${bind.value(customerId)}`;
    return `t."${column}" = ${bind.value(id)}${owner}`;
  };
}

const ranges: Partial<Record<ColumnKind['kind'], TypeClass>> = {
  day: DateRange,
  instant: DateTimeRange,
  fraction: NumberRange,
  scale: NumberRange,
  money: NumberRange,
  count: NumberRange,
  number: NumberRange,
};

/** The filter of a column: a range for days, instants and numbers, one of a list for names, an id for a reference. */
function columnFilter(property: string, column: Column): FilterField {
  const { type } = column;
  const name = columnName(property, column);
  const range = ranges[type.kind];
  if (range)
    return {
      type: () => range,
      description: `Range. ${column.doc}`,
      condition: (value) => rangeCondition(name, value),
    };
  switch (type.kind) {
    case 'enum': {
      const values = enumOf(type.enum);
      return {
        type: () => [values],
        description: `Any of these. ${column.doc}`,
        condition: (value) => listCondition(name, value),
      };
    }
    case 'flag':
      return {
        type: () => Boolean,
        description: column.doc,
        condition: (value) => (bind) => `t."${name}" = ${bind.value(value === true)}`,
      };
    case 'ref':
      return {
        type: () => ID,
        description: `Id. ${column.doc}`,
        condition: (value) => referenceCondition(name, type.table, value),
      };
    default:
      return {
        type: () => [String],
        description: `Any of these. ${column.doc}`,
        condition: (value) => listCondition(name, value),
      };
  }
}

/** Whether a day or instant is missing: `open`, `active`, `employed`. */
export const whileNull = (table: DataTableName, property: string, description: string): FilterField => {
  const name = columnName(property, columnOf(table, property));
  return {
    type: () => Boolean,
    description,
    condition: (value) => () => `t."${name}" IS ${value === true ? 'NULL' : 'NOT NULL'}`,
  };
};

export interface Filter {
  readonly type: TypeClass;
  conditions(values: FilterValues | null | undefined): Condition[];
}

/** The filter of a connection: columns by their kind, and fields with conditions of their own. */
export function makeFilter(
  name: string,
  table: DataTableName,
  columns: readonly string[],
  special: Readonly<Record<string, FilterField>>,
): Filter {
  const type = class {};
  InputType(name, {
    description: `Which ${table.replaceAll('_', ' ')} rows to read. Fields narrow together; a field that is left out or null does not narrow.`,
  })(type);
  const fields = new Map<string, FilterField>([
    ...columns.map((property) => [property, columnFilter(property, columnOf(table, property))] as const),
    ...Object.entries(special),
  ]);
  for (const [field, { type: fieldType, description }] of fields) {
    Field(fieldType, { nullable: true, description })(type.prototype, field);
  }
  return {
    type,
    conditions: (values) =>
      Object.entries(values ?? {}).flatMap(([field, value]) => {
        const known = fields.get(field);
        return known && value !== null && value !== undefined ? [known.condition(value)] : [];
      }),
  };
}
