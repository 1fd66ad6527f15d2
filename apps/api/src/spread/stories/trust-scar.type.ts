import type { TrustAtAge, TrustScar } from '@catena/spread';
import { Field, Float, ObjectType } from 'type-graphql';
import { EffectEstimate } from '../spread-effect.type.js';
import { type CurvePoint, scarCurve } from './scar-curve.js';

@ObjectType('TrustAtAge', {
  description: 'Trust in the weeks around one age of a failure, beside that of customers without one.',
  simpleResolvers: true,
})
class TrustAtAgeType implements TrustAtAge {
  @Field(() => Float, { description: 'Days since the failure, at the middle of eight weeks.' })
  age!: number;

  @Field(() => EffectEstimate, { description: 'Trust less that of those without a failure, in points of 7.' })
  difference!: TrustAtAge['difference'];
}

@ObjectType('ScarCurvePoint', { description: 'A place on the fitted curve.', simpleResolvers: true })
class ScarCurvePoint implements CurvePoint {
  @Field(() => Float, { description: 'Days since the failure.' })
  age!: number;

  @Field(() => Float, { description: 'Trust less that of those without a failure, in points of 7.' })
  difference!: number;
}

/** Whether lost trust comes back. */
@ObjectType('TrustScar', {
  description:
    'Whether trust lost by a first failure comes back: what stays for good, what was lost at first, and how soon half of the rest returns. Intervals by profile likelihood; they are null on a side on which the data do not tell.',
})
export class TrustScarType {
  constructor(readonly own: TrustScar) {}

  @Field(() => [TrustAtAgeType], { description: 'What the failed answered, by the age of the failure.' })
  points() {
    return this.own.points;
  }

  @Field(() => EffectEstimate, { description: 'The change that stays for good, in points of 7.' })
  stays() {
    return this.own.curve.scar;
  }

  @Field(() => EffectEstimate, { description: 'The change right after the failure, in points of 7.' })
  atFirst() {
    return this.own.curve.initial;
  }

  @Field(() => EffectEstimate, { description: 'Days after which half of what comes back has come back.' })
  halfLife() {
    return this.own.curve.halfLife;
  }

  @Field(() => [ScarCurvePoint], {
    description: 'The curve through the points, every two weeks; none where the data do not tell how it bends.',
  })
  curve() {
    return scarCurve(this.own);
  }
}
