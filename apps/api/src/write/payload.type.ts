import { Field, Int, ObjectType } from 'type-graphql';
import type { TypeClass } from '../entity/entity-type.js';
import { UserError } from './user-error.js';

/** What every write answers; the rows are added where they may be shown. */
@ObjectType('WritePayload', {
  description: 'What became of a write whose rows are not shown.',
  simpleResolvers: true,
})
class WritePayload {
  @Field(() => Int, { description: 'Rows that stand as they were sent; none when there is an error.' })
  accepted!: number;

  @Field(() => Boolean, {
    description: 'Whether the same had been sent under the same idempotency key before, so that nothing was done now.',
  })
  replayed!: boolean;

  @Field(() => [UserError], {
    description: 'Why nothing was written; empty when everything was. At most 100 are told.',
  })
  userErrors!: readonly UserError[];
}

/** The payloads of writes of one row and of many; without a type no row is shown. */
export function payloadTypes(
  name: string,
  plural: string,
  node: TypeClass | undefined,
): { one: TypeClass; many: TypeClass } {
  if (!node) return { one: WritePayload, many: WritePayload };

  @ObjectType(`${name}Payload`, { description: `What became of the write of a ${name}.`, simpleResolvers: true })
  class One extends WritePayload {
    @Field(() => node, { nullable: true, description: 'The row as it is now; null when there is an error.' })
    node!: object | null;
  }

  @ObjectType(`${plural}Payload`, {
    description: `What became of the write of many ${name} rows.`,
    simpleResolvers: true,
  })
  class Many extends WritePayload {
    @Field(() => [node], { description: 'The rows as they are now, as sent; empty when there is an error.' })
    nodes!: readonly object[];
  }

  return { one: One, many: Many };
}
