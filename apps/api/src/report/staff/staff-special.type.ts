import { defineEnum } from '@catena/metrics';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../entity/enum.js';
import { MetricFigure } from '../metric-value.type.js';

@ObjectType('StayingPoint', { description: 'Share still there after so many days.', simpleResolvers: true })
class StayingPoint {
  @Field(() => Int, { description: 'Days since the first.' })
  days!: number;

  @Field(() => MetricFigure, { description: 'Share still there; its n is how many were watched at that length.' })
  figure!: MetricFigure;
}

@ObjectType('MirroredStaying', {
  description: 'How long staff stay, beside how long customers stay, at the pace of the period: Kaplan–Meier.',
  simpleResolvers: true,
})
export class MirroredStaying {
  @Field(() => [StayingPoint], { description: 'Staff; moves inside the company are not exits.' })
  staff!: readonly StayingPoint[];

  @Field(() => [StayingPoint], { description: 'Customers, by the same lengths.' })
  customers!: readonly StayingPoint[];
}

export const tenureRanges = {
  UNDER_26_WEEKS: 182,
  UNDER_ONE_YEAR: 365,
  UNDER_TWO_YEARS: 730,
  UNDER_FIVE_YEARS: 1_826,
  FIVE_YEARS_OR_MORE: undefined,
} as const;

const ranges = enumOf(
  defineEnum('TenureRange', 'How long somebody has been employed.', {
    UNDER_26_WEEKS: 'Less than 26 weeks.',
    UNDER_ONE_YEAR: 'From 26 weeks, less than 365 days.',
    UNDER_TWO_YEARS: 'From 365, less than 730 days.',
    UNDER_FIVE_YEARS: 'From 730, less than 1,826 days.',
    FIVE_YEARS_OR_MORE: '1,826 days or more.',
  }),
);

@ObjectType('TenureSlice', {
  description: 'Employees of one range of length of service at the end of the period.',
  simpleResolvers: true,
})
export class TenureSlice {
  @Field(() => ranges, { description: 'Which range.' })
  range!: string;

  @Field(() => Int, { nullable: true, description: 'How many; null where withheld.' })
  employees!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Of all employees; null where there is none, and where withheld.',
  })
  share!: number | null;

  @Field(() => Boolean, {
    description: 'Whether it is not told: fewer than five people are in it, or in others that are withheld.',
  })
  withheld!: boolean;
}

const sources = enumOf(
  defineEnum('ReplacementSource', 'Where a cost of a replacement comes from.', {
    BOOKED: 'Bookings for hiring over those who left in the period.',
    DECLARED: 'The rate that the company declared.',
    STUDIES_LOW: '16 % of a yearly wage (Boushey & Glynn 2012, jobs of low pay), at 1,720 hours of the loaded wage.',
    STUDIES_HIGH:
      '20 % of a yearly wage (Boushey & Glynn 2012, jobs of middle pay), at 1,720 hours of the loaded wage.',
  }),
);

@ObjectType('ReplacementEstimate', { description: 'The cost of one replacement by one source.', simpleResolvers: true })
class ReplacementEstimate {
  @Field(() => sources, { description: 'Where it comes from.' })
  source!: string;

  @Field(() => Float, { description: 'Minor units for each who leaves.' })
  perLeaver!: number;
}

@ObjectType('ReplacementCostRange', {
  description: 'What a replacement costs: a range, since the sources differ widely.',
  simpleResolvers: true,
})
export class ReplacementCostRange {
  @Field(() => Float, { description: 'The least of the sources, minor units.' })
  low!: number;

  @Field(() => Float, { description: 'The most of the sources, minor units.' })
  high!: number;

  @Field(() => [ReplacementEstimate], { description: 'What each source that is known says.' })
  estimates!: readonly ReplacementEstimate[];
}
