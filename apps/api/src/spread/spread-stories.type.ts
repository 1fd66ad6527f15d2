import { defineEnum, type Text } from '@catena/metrics';
import type { IncidentStory, IncidentWeek, LadderRung, Placebo, Rung } from '@catena/spread';
import { Arg, Field, Float, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../entity/enum.js';
import { languageArgument, languageOf, languages } from '../report/metric.type.js';
import { EffectEstimate } from './spread-effect.type.js';

const rungs = enumOf(
  defineEnum('LadderRungKey', 'How the customers are told whom failures drove away.', {
    NAIVE: 'Those who had a failure against those who had none, as they come.',
    TIME_VARYING: 'The same along time: a customer counts as failed from the failure on.',
    MATCHED: 'Matched on the date of the failure with customers who were as likely to have one.',
    INCIDENTS: 'Struck by an incident, which nobody chose, against comparable customers whom it passed by.',
  }),
);

const labels: Readonly<Record<Rung, Text>> = {
  NAIVE: { en: 'As they come', it: 'Senza correzioni' },
  TIME_VARYING: { en: 'Adjusted along time', it: 'Corretto nel tempo' },
  MATCHED: { en: 'Matched at the failure', it: 'Abbinato al disservizio' },
  INCIDENTS: { en: 'Incidents, which nobody chose', it: 'Incidenti, che nessuno ha scelto' },
};

const unknown = 'null where it cannot be told.';

@ObjectType('LadderCustomers', { description: 'A number of customers with its interval.', simpleResolvers: true })
class LadderCustomers {
  @Field(() => Float, { nullable: true, description: `How many; ${unknown}` })
  estimate!: number | null;

  @Field(() => Float, { nullable: true, description: 'Lower limit of the 95 % interval; null where there is none.' })
  ciLow!: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper limit of the 95 % interval; null where there is none.' })
  ciHigh!: number | null;
}

/** One rung of the honesty ladder. */
@ObjectType('LadderRung', {
  description: 'One way of telling how many customers failures drove away, with fewer assumptions than the one before.',
})
export class LadderRungType {
  constructor(readonly own: LadderRung) {}

  @Field(() => rungs, { description: 'Which.' })
  rung() {
    return this.own.rung;
  }

  @Field(() => String, { description: 'What it is called.' })
  label(@Arg('language', () => languages, languageArgument) language: string): string {
    return labels[this.own.rung][languageOf(language)];
  }

  @Field(() => EffectEstimate, {
    nullable: true,
    description: `Share of customers that leaves within 180 days because of a first failure; ${unknown}`,
  })
  leaving() {
    return this.own.leaving;
  }

  @Field(() => LadderCustomers, {
    nullable: true,
    description:
      'The same as customers, of all who had a first failure in the data; null for incidents, which strike others.',
  })
  customers() {
    return this.own.customers;
  }

  @Field(() => EffectEstimate, {
    nullable: true,
    description:
      'The same comparison where there can be no effect, which should find nothing; null where there is none.',
  })
  placebo() {
    return this.own.placebo;
  }
}

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
