import { Field, ObjectType } from 'type-graphql';
import { SpreadEffect } from '../spread-effect.type.js';

/** Telling in time beside making good. */
@ObjectType('Prevention', {
  description:
    'Telling customers in time beside making good afterwards: leaving within 180 days, each against neither.',
  simpleResolvers: true,
})
export class Prevention {
  @Field(() => SpreadEffect, {
    nullable: true,
    description:
      'Told of an incident before they noticed, against those struck by it who were not; null where it is not defined.',
  })
  told!: SpreadEffect | null;

  @Field(() => SpreadEffect, {
    nullable: true,
    description: 'Made good after a failure, against those for whom nothing was done; null where it is not defined.',
  })
  recovered!: SpreadEffect | null;
}
