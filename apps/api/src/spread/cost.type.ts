import type { Period } from '@catena/database';
import { defineEnum } from '@catena/metrics';
import { type CostAnswer, type CostPart, type CostPartAnswer, costParts } from '@catena/spread';
import { Arg, Field, Float, ObjectType } from 'type-graphql';
import { enumOf } from '../entity/enum.js';
import { languageArgument, languageOf, languages } from '../report/metric.type.js';
import { PeriodType } from '../report/period/period.type.js';
import { DateScalar } from '../scalars/scalars.js';
import { EffectEstimate } from './spread-effect.type.js';

export const costReferences = enumOf(
  defineEnum('CostReference', 'Against what poor service is reckoned.', {
    BEST_DECILE: 'The tenth of the whole months with the fewest failures: what the company has shown that it can do.',
    NO_FAILURES: 'No failures at all.',
  }),
);

const gaps = enumOf(
  defineEnum('CostGap', 'Why a part has no figure.', {
    UNSUPPORTED: 'The data do not tell the effect by which it is reckoned.',
    UNKNOWN_RATE: 'A rate is not on record, such as the margin or the cost of a contact.',
    SHORT_HISTORY: 'There are fewer than six whole months to choose the best of.',
    NO_LEVEL: 'The months of reference do not tell its level.',
    NO_BOOKINGS: 'Nothing of the kind is booked.',
    FEW_STAFF: 'It would tell of fewer than five people.',
  }),
);

@ObjectType('CostMonth', { description: 'A part of the cost in one month.', simpleResolvers: true })
class CostOfMonth {
  @Field(() => DateScalar, { description: 'First day of the month.' })
  month!: number;

  @Field(() => Float, { nullable: true, description: 'Minor units; null where it cannot be told.' })
  cost!: number | null;
}

@ObjectType('CostSegment', { description: 'A part of the cost by segment of customers.', simpleResolvers: true })
class CostOfSegment {
  @Field(() => String, { nullable: true, description: 'The segment; null for customers without one.' })
  segment!: string | null;

  @Field(() => Float, { nullable: true, description: 'Minor units; null where it cannot be told.' })
  cost!: number | null;
}

/** One bar of the waterfall. */
@ObjectType('CostPart', { description: 'One part of what poor service costs. No part counts what another counts.' })
export class CostPartType {
  readonly definition: CostPart;

  constructor(readonly own: CostPartAnswer) {
    this.definition = costParts[own.key];
  }

  @Field(() => String, { description: 'Its key.' })
  key(): string {
    return this.own.key;
  }

  @Field(() => String, { description: 'What it is called.' })
  label(@Arg('language', () => languages, languageArgument) language: string): string {
    return this.definition.label[languageOf(language)];
  }

  @Field(() => String, { description: 'What counts in it, and what does not because it counts elsewhere.' })
  counts(@Arg('language', () => languages, languageArgument) language: string): string {
    return this.definition.counts[languageOf(language)];
  }

  @Field(() => EffectEstimate, {
    nullable: true,
    description:
      'Minor units; below nought where the period was better than the reference; null where it cannot be told.',
  })
  cost() {
    return this.own.cost;
  }

  @Field(() => gaps, { nullable: true, description: 'Why it has no figure; null where it has one.' })
  gap() {
    return this.own.gap;
  }

  @Field(() => [CostOfMonth], { description: 'By month, in order.' })
  monthly(): CostOfMonth[] {
    return [...this.own.monthly].map(([month, cost]) => ({ month, cost }));
  }

  @Field(() => [CostOfSegment], { nullable: true, description: 'By segment; null for what is not known of segments.' })
  bySegment(): CostOfSegment[] | null {
    return this.own.bySegment && [...this.own.bySegment].map(([segment, cost]) => ({ segment, cost }));
  }
}

/** What poor service cost in the whole months of a period. */
@ObjectType('CostOfPoorService', {
  description: 'What poor service cost, part by part. The parts add up to the total and never overlap.',
})
export class CostOfPoorService {
  constructor(
    readonly own: CostAnswer,
    readonly months: Period,
  ) {}

  @Field(() => PeriodType, { description: 'The whole months of the period, of which it speaks.' })
  period() {
    return this.months;
  }

  @Field(() => costReferences, { description: 'Against what it is reckoned.' })
  reference() {
    return this.own.reference;
  }

  @Field(() => [DateScalar], { description: 'First days of the months of reference; none where that is no failures.' })
  referenceMonths() {
    return this.own.referenceMonths;
  }

  @Field(() => [CostPartType], {
    description: 'The parts, in the order of the waterfall; also those without a figure.',
  })
  parts(): CostPartType[] {
    return this.own.parts.map((part) => new CostPartType(part));
  }

  @Field(() => EffectEstimate, {
    nullable: true,
    description: 'The sum of the parts that have a figure, in minor units; null where none has.',
  })
  total() {
    return this.own.total;
  }
}
