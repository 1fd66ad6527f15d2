import { LoyaltyTier } from '@catena/metrics';
import { type HarmCell, harmDays, type Relationship } from '@catena/spread';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../entity/enum.js';
import { EffectEstimate } from '../spread-effect.type.js';

const tiers: Readonly<Record<Relationship, LoyaltyTier>> = { FRESH: 'NEW', SETTLED: 'SETTLED', LONG: 'LOYAL' };
const few = 'null where fewer than 30 had one.';

@ObjectType('SeverityRange', { description: 'A stretch of severity, half-open.', simpleResolvers: true })
class SeverityRange {
  @Field(() => Float, { description: 'The least severity that belongs to it, from 0.' })
  from!: number;

  @Field(() => Float, { description: 'The least that no longer does; above 1 where it is the last.' })
  until!: number;
}

/** What failures of one severity cost among customers of one relationship. */
@ObjectType('HarmCell', {
  description: `What first failures of one severity cost among customers of one relationship: leaving within ${harmDays} days, beside matched customers without a failure.`,
})
export class HarmCellType {
  constructor(readonly own: HarmCell) {}

  @Field(() => SeverityRange, { description: 'How grave the failures were, from 0 to 1.' })
  severity() {
    return this.own.severity;
  }

  @Field(() => enumOf(LoyaltyTier), { description: 'How long they had been customers.' })
  relationship(): LoyaltyTier {
    return tiers[this.own.relationship];
  }

  @Field(() => Int, { description: 'Customers with such a failure who could be followed.' })
  n(): number {
    return this.own.n;
  }

  @Field(() => Float, { nullable: true, description: `Share that left after such a failure; ${few}` })
  exposed(): number | null {
    return this.own.exposed;
  }

  @Field(() => Float, { nullable: true, description: `Share that left of matched customers without; ${few}` })
  reference(): number | null {
    return this.own.reference;
  }

  @Field(() => EffectEstimate, { nullable: true, description: `The first less the second; ${few}` })
  difference() {
    return this.own.difference;
  }
}
