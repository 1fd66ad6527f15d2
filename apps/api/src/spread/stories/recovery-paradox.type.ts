import type { RecoveryParadox } from '@catena/spread';
import { Field, ObjectType } from 'type-graphql';
import { EffectEstimate } from '../spread-effect.type.js';

const few = 'null where there were fewer than 30.';

/** What recoveries do to words and to deeds. */
@ObjectType('RecoveryParadox', {
  description: 'What recoveries do to what customers say and to what they do: the first does not imply the second.',
})
export class RecoveryParadoxType {
  constructor(readonly own: RecoveryParadox) {}

  @Field(() => EffectEstimate, {
    nullable: true,
    description: `Satisfaction after a recovery less that before the failure, in points of 7, of those who answered both; ${few}`,
  })
  satisfaction() {
    return this.own.recovered.satisfaction;
  }

  @Field(() => EffectEstimate, {
    nullable: true,
    description: `The same where customers judged the recovery clearly unjust: failed twice; ${few}`,
  })
  satisfactionUnjust() {
    return this.own.unjust.satisfaction;
  }

  @Field(() => EffectEstimate, {
    nullable: true,
    description: `Share that leaves within 180 days after a failure made good within a week, less that of matched customers without a failure; ${few}`,
  })
  leavingRecovered() {
    return this.own.recovered.leaving;
  }

  @Field(() => EffectEstimate, {
    nullable: true,
    description: `The same after a failure that was not made good within a week; ${few}`,
  })
  leavingLeft() {
    return this.own.left.leaving;
  }

  @Field(() => Boolean, {
    description: 'Whether recovered customers say that they are more satisfied than before, beyond chance.',
  })
  inWords(): boolean {
    return this.own.inWords;
  }

  @Field(() => Boolean, {
    description: 'Whether they leave less often than customers to whom nothing had happened, beyond chance.',
  })
  inDeeds(): boolean {
    return this.own.inDeeds;
  }
}
