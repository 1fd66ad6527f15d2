import type { IncidentStory, IncidentWeek, Placebo } from '@catena/spread';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { EffectEstimate } from '../spread-effect.type.js';

const unknown = 'null where it cannot be told.';

@ObjectType('IncidentWeek', {
  description: 'Contacts of customers in one week before or after an incident.',
  simpleResolvers: true,
})
class IncidentWeekType implements IncidentWeek {
  @Field(() => Int, { description: 'Weeks since the exposure; -1 is the last before it.' })
  week!: number;

  @Field(() => Float, { nullable: true, description: `Contacts of a customer who was struck; ${unknown}` })
  exposed!: number | null;

  @Field(() => Float, { nullable: true, description: `Contacts of a comparable one who was not; ${unknown}` })
  reference!: number | null;

  @Field(() => EffectEstimate, { description: 'The first less the second.' })
  difference!: IncidentWeek['difference'];
}

@ObjectType('IncidentPlacebo', {
  description: 'The same comparison where there can be no effect: it should find nothing.',
  simpleResolvers: true,
})
class IncidentPlacebo implements Placebo {
  @Field(() => EffectEstimate, { nullable: true, description: `Contacts in the eight weeks after; ${unknown}` })
  contacts!: Placebo['contacts'];

  @Field(() => EffectEstimate, { nullable: true, description: `Leaving within 90 days; ${unknown}` })
  leaving!: Placebo['leaving'];
}

/** Weeks around all incidents. */
@ObjectType('IncidentStudy', {
  description:
    'Weeks around incidents: customers who were struck against comparable ones who were not, all incidents together.',
})
export class IncidentStudy {
  constructor(readonly own: IncidentStory) {}

  @Field(() => [IncidentWeekType], { description: 'Eight weeks before and twelve after, in order.' })
  weeks() {
    return this.own.weeks;
  }

  @Field(() => IncidentPlacebo, { description: 'As if the incidents had struck half a year before they did.' })
  placeboDate() {
    return { ...this.own.placeboDate, leaving: null };
  }

  @Field(() => IncidentPlacebo, { description: 'As if customers had been struck who were not.' })
  placeboLot() {
    return this.own.placeboLot;
  }
}
