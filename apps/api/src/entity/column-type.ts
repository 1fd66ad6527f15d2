import type { Column, ColumnKind } from '@catena/database';
import { Float, Int } from 'type-graphql';
import { DateScalar, DateTimeScalar, MoneyScalar } from '../scalars/scalars.js';
import { enumOf } from './enum.js';

const scalars = {
  text: String,
  instant: DateTimeScalar,
  day: DateScalar,
  fraction: Float,
  scale: Int,
  money: MoneyScalar,
  count: Int,
  number: Float,
  flag: Boolean,
} as const satisfies Partial<Record<ColumnKind['kind'], unknown>>;

/** The GraphQL type of what a column holds. References are relations, not columns of a type. */
export function columnType({ type }: Column) {
  if (type.kind === 'ref') throw new Error(`A reference to ${type.table} is shown by a field resolver.`);
  return type.kind === 'enum' ? enumOf(type.enum) : scalars[type.kind];
}
