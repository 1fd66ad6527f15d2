import { tables } from '@catena/database';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { findTable, globalIdOf } from '../entity/entity-type.js';
import { ApiError } from '../errors/api-error.js';
import { ErrorCode } from '../errors/codes.js';
import { decodeGlobalId } from './global-id.js';
import { Node } from './node.type.js';

@Resolver(() => Node)
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'The row with this id; null when there is none.' })
  async node(
    @Arg('id', () => ID, { description: 'An id that a field "id" gave out.' }) text: string,
    @Ctx() { data }: RequestContext,
  ) {
    const { type, id, customerId } = decodeGlobalId(text);
    const table = findTable(type);
    if (table === undefined || (tables[table].kind === 'customer') !== (customerId !== undefined)) {
      throw new ApiError(
        ErrorCode.BAD_ID,
        `The API has no rows with ids like that of a "${type}". Pass an id as a field "id" gave it out.`,
      );
    }
    const row = await data.one(table, id, customerId);
    return row && { ...row, typeName: type };
  }

  @FieldResolver(() => ID)
  id(@Root() row: { id: number; customerId?: number | null }, @Info() { parentType }: GraphQLResolveInfo) {
    const table = findTable(parentType.name);
    if (table === undefined) throw new Error(`${parentType.name} shows no table.`);
    return globalIdOf(table, row);
  }
}
