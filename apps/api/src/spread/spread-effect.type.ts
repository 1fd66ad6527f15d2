import { defineEnum } from '@catena/metrics';
import { type EffectAnswer, type EffectDefinition, linkWarnings, sentenceOf } from '@catena/spread';
import type { Estimate } from '@catena/statistics';
import { Arg, Field, Float, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../entity/enum.js';
import { languageArgument, languageOf, languages } from '../report/metric.type.js';
import { methodEnum } from '../report/metric-value.type.js';
import { PeriodType } from '../report/period/period.type.js';

const provenances = enumOf(
  defineEnum('Provenance', 'Where the size of a link comes from.', {
    ESTIMATED: "This company's data.",
    PRIOR: 'Published research: these data do not tell.',
    UNSUPPORTED: 'Nowhere: neither these data nor research tell, and nothing is guessed.',
  }),
);

const scales = enumOf(
  defineEnum('EffectScale', 'How an effect is put.', {
    RISK_DIFFERENCE: 'A difference of two shares; 0 is no effect.',
    MEAN_DIFFERENCE: 'A difference of two means; 0 is no effect.',
    HAZARD_RATIO: 'How many times as fast; 1 is no effect.',
    RATE_RATIO: 'How many times as often; 1 is no effect.',
  }),
);

const effectUnits = enumOf(
  defineEnum('EffectUnit', 'What an effect is counted in.', {
    SHARE: 'Shares of one, shown as percentage points.',
    RATIO: 'A ratio.',
    COUNT: 'A count for each one who was exposed.',
    PEOPLE: 'People for each one who was exposed.',
    POINTS: 'Points of a survey.',
    DAYS: 'Days.',
  }),
);

@ObjectType('EffectEstimate', { description: 'A number with its uncertainty.', simpleResolvers: true })
export class EffectEstimate {
  @Field(() => Float, { nullable: true, description: 'The number; null where the data do not tell.' })
  estimate!: number | null;

  @Field(() => Float, { nullable: true, description: 'Standard error; null where there is none.' })
  se!: number | null;

  @Field(() => Float, { nullable: true, description: 'Lower limit of the 95 % interval; null where there is none.' })
  ciLow!: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper limit of the 95 % interval; null where there is none.' })
  ciHigh!: number | null;

  @Field(() => Float, { description: 'Observations behind it; a sum of weights where they are weighted.' })
  n!: number;

  @Field(() => methodEnum, { description: 'How it was made.' })
  method!: string;
}

@ObjectType('EffectWarning', {
  description: 'What a reader must know before trusting an effect.',
  simpleResolvers: true,
})
class EffectWarning {
  @Field(() => String, { description: 'Stable code.' })
  code!: string;

  @Field(() => String, { description: 'The same in a sentence.' })
  message!: string;
}

@ObjectType('EffectLag', { description: 'Days between cause and effect, half-open.', simpleResolvers: true })
class EffectLag {
  @Field(() => Int, { description: 'First day after the cause that counts.' })
  from!: number;

  @Field(() => Int, { description: 'First day that no longer counts.' })
  until!: number;
}

@ObjectType('EffectTruth', {
  description: 'What is true in a made-up company: the same agents with the exposure and without, all else held.',
  simpleResolvers: true,
})
class EffectTruth {
  @Field(() => Float, { nullable: true, description: 'The effect; null where too few were exposed.' })
  value!: number | null;

  @Field(() => Float, { nullable: true, description: 'Monte-Carlo standard error of it.' })
  se!: number | null;

  @Field(() => Int, { description: 'Agents or decisions behind it.' })
  n!: number;

  @Field(() => Float, { nullable: true, description: 'Mean outcome with the exposure; null where it has none.' })
  exposed!: number | null;

  @Field(() => Float, { nullable: true, description: 'Mean outcome without it; null where it has none.' })
  unexposed!: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the 95 % interval holds it; null where either is missing.',
  })
  covered!: boolean | null;
}

/** One effect of a link, as far as the data say. */
@ObjectType('SpreadEffect', { description: 'One effect of a link, as far as the data say.' })
export class SpreadEffect {
  constructor(
    readonly ownKey: string,
    readonly definition: EffectDefinition,
    readonly answer: EffectAnswer,
    /** Whether the filter of the question was honoured. */
    readonly honoured: boolean,
    readonly known: EffectTruth | null,
  ) {}

  @Field(() => String, { description: 'Its key, which is that of its truth in a made-up company.' })
  key(): string {
    return this.ownKey;
  }

  @Field(() => Boolean, { description: 'Whether it is the one effect by which the link is drawn and told.' })
  headline(): boolean {
    return this.definition.headline ?? false;
  }

  @Field(() => String, { description: 'What it is an effect on.' })
  label(@Arg('language', () => languages, languageArgument) language: string): string {
    return this.definition.label[languageOf(language)];
  }

  @Field(() => String, {
    description:
      'It in plain words, with its interval and how many it is from; where it cannot be told, what it would take.',
  })
  sentence(@Arg('language', () => languages, languageArgument) language: string): string {
    return sentenceOf(this.definition, this.answer, languageOf(language));
  }

  @Field(() => scales, { description: 'How it is put.' })
  scale() {
    return this.definition.scale;
  }

  @Field(() => effectUnits, { description: 'What it is counted in.' })
  unit() {
    return this.definition.unit;
  }

  @Field(() => Int, {
    nullable: true,
    description:
      'Days after the exposure in which the outcome counts; null where it is the contact, decision or month itself.',
  })
  horizonDays(): number | null {
    return this.definition.horizonDays;
  }

  @Field(() => provenances, { description: 'Where its size comes from.' })
  provenance() {
    return this.answer.provenance;
  }

  @Field(() => EffectEstimate, { nullable: true, description: 'The effect; null where it is UNSUPPORTED.' })
  adjusted(): Estimate | null {
    return this.answer.adjusted;
  }

  @Field(() => EffectEstimate, {
    nullable: true,
    description: 'The same comparison without any adjustment, to be seen beside it; null where there is none.',
  })
  naive(): Estimate | null {
    return this.answer.naive;
  }

  @Field(() => Float, { nullable: true, description: 'Mean outcome of the exposed; null where it is not one.' })
  exposed(): number | null {
    return this.answer.exposed;
  }

  @Field(() => Float, { nullable: true, description: 'Mean outcome of those compared with; null where it is not one.' })
  reference(): number | null {
    return this.answer.reference;
  }

  @Field(() => Float, {
    nullable: true,
    description:
      "The effect over its outcome's standard deviation, or the logarithm of a ratio: comparable between links; null where it cannot be told.",
  })
  standardised(): number | null {
    return this.answer.standardised;
  }

  @Field(() => EffectLag, {
    nullable: true,
    description: 'When after the cause it was looked for; null where they coincide.',
  })
  lag() {
    return this.answer.lagDays;
  }

  @Field(() => PeriodType, {
    nullable: true,
    description: 'The days that it was estimated from; null where there are none.',
  })
  window() {
    return this.answer.window;
  }

  @Field(() => [EffectWarning], { description: 'What must be known before trusting it.' })
  warnings(@Arg('language', () => languages, languageArgument) language: string): EffectWarning[] {
    const ours = this.answer.warnings.map((code) => ({ code, message: linkWarnings[code][languageOf(language)] }));
    const known = new Set<string>(this.answer.warnings);
    return [...ours, ...(this.answer.adjusted?.warnings ?? []).filter(({ code }) => !known.has(code))];
  }

  @Field(() => String, { description: 'How it is estimated, in one sentence.' })
  estimator(@Arg('language', () => languages, languageArgument) language: string): string {
    return this.definition.estimator[languageOf(language)];
  }

  @Field(() => Boolean, {
    description: 'Whether it honours the filter; effects on staff and accounts are always about the whole company.',
  })
  filtered(): boolean {
    return this.honoured;
  }

  @Field(() => EffectTruth, {
    nullable: true,
    description: 'What is true where the company is made up; null in a real one, and for a part of a company.',
  })
  truth(): EffectTruth | null {
    return this.known;
  }
}
