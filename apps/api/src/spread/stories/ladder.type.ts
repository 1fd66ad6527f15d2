import { defineEnum, type Text } from '@catena/metrics';
import type { LadderRung, Rung } from '@catena/spread';
import { Arg, Field, ObjectType } from 'type-graphql';
import { enumOf } from '../../entity/enum.js';
import { languageArgument, languageOf, languages } from '../../report/metric.type.js';
import { EffectEstimate } from '../spread-effect.type.js';
import { NumberWithInterval } from './number-with-interval.type.js';

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

  @Field(() => NumberWithInterval, {
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
