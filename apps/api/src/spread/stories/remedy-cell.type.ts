import { defineEnum } from '@catena/metrics';
import type { RemedyCell } from '@catena/spread';
import { Field, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../entity/enum.js';
import { EffectEstimate } from '../spread-effect.type.js';

const mixes = enumOf(
  defineEnum('RemedyMix', 'What was given to make good.', {
    APOLOGY: 'An apology alone.',
    AMENDS: 'Amends alone: money, credit, a replacement.',
    BOTH: 'An apology and amends.',
  }),
);

const audiences = enumOf(
  defineEnum('RemedyAudience', 'Whom it was given to.', {
    ALL: 'Everybody.',
    SEVERE: 'After a failure of severity 0.5 or more.',
    LIGHT: 'After a lighter one.',
    NEWCOMERS: 'Customers of less than a year.',
    LONG_STANDING: 'Customers of three years and more.',
    VALUABLE: 'Customers worth more a month than the middle one.',
    OTHERS: 'Customers worth less.',
  }),
);

/** What one mix of remedies did for some of the customers. */
@ObjectType('RemedyCell', {
  description: 'What one mix of remedies did for some of the customers, beside matched ones for whom nothing was done.',
  simpleResolvers: true,
})
export class RemedyCellType implements RemedyCell {
  @Field(() => mixes, { description: 'What was given.' })
  mix!: RemedyCell['mix'];

  @Field(() => audiences, { description: 'Whom it was given to.' })
  audience!: RemedyCell['audience'];

  @Field(() => Int, { description: 'Customers who were given it.' })
  n!: number;

  @Field(() => EffectEstimate, {
    nullable: true,
    description:
      'Share that leaves within 180 days less that of those alike for whom nothing was done; null where fewer than 30 were given it.',
  })
  leaving!: RemedyCell['leaving'];
}
