import type { TalkAsymmetry, TalkOfExperience } from '@catena/spread';
import { Field, Int, ObjectType } from 'type-graphql';
import { EffectEstimate } from '../spread-effect.type.js';
import { NumberWithInterval } from './number-with-interval.type.js';

@ObjectType('TalkOfExperience', {
  description: 'How one kind of contact is told of in the week after it.',
  simpleResolvers: true,
})
class TalkOfExperienceType implements TalkOfExperience {
  @Field(() => Int, { description: 'Contacts.' })
  n!: number;

  @Field(() => EffectEstimate, { description: 'Share of them told of.' })
  told!: TalkOfExperience['told'];

  @Field(() => EffectEstimate, { description: 'People reached for each of them, told of or not.' })
  reach!: TalkOfExperience['reach'];
}

/** How far bad contacts are told against good ones. */
@ObjectType('MatchedTalk', {
  description: 'How far a contact that went wrong is told, against matched ones on the same days that went well.',
})
export class TalkAsymmetryType {
  constructor(readonly own: TalkAsymmetry) {}

  @Field(() => TalkOfExperienceType, { description: 'Contacts that went wrong, told of badly.' })
  bad() {
    return this.own.bad;
  }

  @Field(() => TalkOfExperienceType, { description: 'Matched contacts that went well, told of well.' })
  good() {
    return this.own.good;
  }

  @Field(() => NumberWithInterval, {
    nullable: true,
    description:
      'People whom a bad contact reaches for each whom a good one reaches; null where either reaches nobody.',
  })
  ratio() {
    return this.own.ratio;
  }
}
