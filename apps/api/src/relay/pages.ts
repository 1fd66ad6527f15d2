import type { DataTableName, Tables } from '@catena/database';
import { ArgsType, Field } from 'type-graphql';
import type { TypeClass } from '../entity/entity-type.js';
import { type Filter, type FilterField, type FilterValues, makeFilter } from './filter.js';
import { makeOrders, type Orders } from './order.js';
import { PageArgs } from './page-args.js';

/** How the rows of a table may be paged through. */
export interface Pages<N extends DataTableName = DataTableName> {
  readonly table: N;
  /** The arguments of its connections. */
  readonly Args: TypeClass;
  readonly orders: Orders;
  readonly filter: Filter;
}

/** The arguments of a connection as resolvers receive them. */
export interface ConnectionArgs extends PageArgs {
  readonly orderBy?: string | null;
  readonly filter?: FilterValues | null;
}

interface PagesOptions<C extends string> {
  /** Columns that are never null and indexed; the first one ascending is the default order. */
  readonly orders: readonly C[];
  /** Columns to filter by. */
  readonly filters: readonly C[];
  /** Filters that are more than one column. */
  readonly special?: Readonly<Record<string, FilterField>>;
}

/** Declares how the rows of a table may be paged through, and the types that say so in the schema. */
export function makePages<const N extends DataTableName>(
  table: N,
  typeName: string,
  { orders: orderColumns, filters, special = {} }: PagesOptions<keyof Tables[N]['columns'] & string>,
): Pages<N> {
  const orders = makeOrders(`${typeName}Order`, table, orderColumns);
  const filter = makeFilter(`${typeName}Filter`, table, filters, special);

  @ArgsType()
  class Args extends PageArgs {
    @Field(() => filter.type, { nullable: true, description: 'Which rows.' })
    filter?: FilterValues | null;

    @Field(() => orders.type, { nullable: true, defaultValue: orders.first, description: 'In which order.' })
    orderBy?: string | null;
  }

  return { table, Args, orders, filter };
}
