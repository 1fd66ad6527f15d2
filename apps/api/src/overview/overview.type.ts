import type { Period as Days, Scope } from '@catena/database';
import { ChangeKind } from '@catena/metrics';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../entity/enum.js';
import { DateScalar } from '../scalars/scalars.js';
import { OverviewSeriesKey, OverviewTileKey, OverviewTrendKey, Unit } from './overview.enums.js';

const tileKeys = enumOf(OverviewTileKey);
const trendKeys = enumOf(OverviewTrendKey);
const seriesKeys = enumOf(OverviewSeriesKey);
const units = enumOf(Unit);
const changeKinds = enumOf(ChangeKind);

@ObjectType('Period', {
  description: 'Local days of the company, half-open: from is in, until is not.',
  simpleResolvers: true,
})
export class Period {
  @Field(() => DateScalar, { description: 'First day in the period.' })
  from!: number;

  @Field(() => DateScalar, { description: 'First day no longer in the period.' })
  until!: number;
}

@ObjectType('Change', { description: 'How a value differs from the one before.', simpleResolvers: true })
export class Change {
  @Field(() => changeKinds, { description: 'Whether value is relative or a difference.' })
  kind!: ChangeKind;

  @Field(() => Float, { description: 'How much more; negative for less.' })
  value!: number;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the change is for the better; null when nothing changed.',
  })
  better!: boolean | null;
}

@ObjectType('OverviewTile', { description: 'One headline figure.', simpleResolvers: true })
export class OverviewTile {
  @Field(() => tileKeys, { description: 'Which figure.' })
  key!: OverviewTileKey;

  @Field(() => units, { description: 'What value and previous are measured in.' })
  unit!: Unit;

  @Field(() => Float, {
    nullable: true,
    description: 'The figure; null when there is nothing to compute it from, or it is withheld.',
  })
  value!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The figure of the previous period; null also where the data covers only a part of that period.',
  })
  previous!: number | null;

  @Field(() => Change, {
    nullable: true,
    description: 'From previous to value; null when either is null, or relative to a previous zero.',
  })
  change!: Change | null;

  @Field(() => Int, {
    description:
      'How many things the figure was computed from: the denominator of a rate, the bookings or tellings of a sum. 0 when it is withheld.',
  })
  n!: number;

  @Field(() => String, { description: 'Which instant or day puts a thing into the period, as the name of its field.' })
  timeBasis!: string;

  @Field(() => Boolean, { description: 'Whether the figure is held back because it speaks of fewer than five people.' })
  withheld!: boolean;

  @Field(() => Boolean, {
    description:
      'Whether the figure honours the filter, if there is one; false where its data knows no segment or region, so that it speaks of the whole company.',
  })
  filtered!: boolean;
}

@ObjectType('OverviewPoint', {
  description: 'One whole month of a series.',
  simpleResolvers: true,
})
export class OverviewPoint {
  @Field(() => DateScalar, { description: 'First day of the month.' })
  month!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'The figure; null when there is nothing to compute it from, or it is withheld.',
  })
  value!: number | null;

  @Field(() => Int, { description: 'How many things it was computed from; 0 when it is withheld.' })
  n!: number;

  @Field(() => Boolean, { description: 'Whether it is held back because it speaks of fewer than five people.' })
  withheld!: boolean;
}

@ObjectType('OverviewSeries', { description: 'One figure month by month.', simpleResolvers: true })
export class OverviewSeries {
  @Field(() => seriesKeys, { description: 'Which figure.' })
  key!: OverviewSeriesKey;

  @Field(() => units, { description: 'What its values are measured in.' })
  unit!: Unit;

  @Field(() => [OverviewPoint], {
    description: 'The months that lie wholly in the period of the overview, in order; the same for every series.',
  })
  points!: OverviewPoint[];
}

@ObjectType('OverviewTrend', { description: 'Series that belong together.', simpleResolvers: true })
export class OverviewTrend {
  @Field(() => trendKeys, { description: 'Which trend.' })
  key!: OverviewTrendKey;

  @Field(() => [OverviewSeries], { description: 'Its series.' })
  series!: OverviewSeries[];

  @Field(() => Boolean, { description: 'Whether the trend honours the filter, if there is one.' })
  filtered!: boolean;
}

@ObjectType('Overview', {
  description: 'Headline figures and trends of a period. Interim: a report over all metrics will replace it.',
})
export class Overview {
  readonly asked!: Days;
  readonly scope!: Scope;
}
