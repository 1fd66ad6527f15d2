import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { ApiError } from '../errors/api-error.js';
import { ErrorCode } from '../errors/codes.js';
import { decodeGlobalId, encodeGlobalId } from '../relay/global-id.js';
import { ComputationType } from './computation.type.js';
import type { ComputationState } from './store.js';

const typeName = 'Computation';

/** @throws ApiError BAD_ID */
function readId(text: string): number {
  const { type, id, customerId } = decodeGlobalId(text);
  if (type === typeName && customerId === undefined) return id;
  throw new ApiError(ErrorCode.BAD_ID, `"id" takes the id of a computation, not that of a "${type}".`);
}

@Resolver(() => ComputationType)
export class ComputationResolver {
  @Query(() => ComputationType, {
    nullable: true,
    description: 'How far a computation is; null once a newer one has taken its place.',
  })
  computation(@Arg('id', () => ID, { description: 'Which.' }) id: string, @Ctx() { computations }: RequestContext) {
    return computations.read(readId(id));
  }

  @FieldResolver(() => ID, { description: 'Opaque id, to be asked after with the query "computation".' })
  id(@Root() { id }: ComputationState): string {
    return encodeGlobalId({ type: typeName, id, customerId: undefined });
  }
}
