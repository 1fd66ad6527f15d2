import { ChangeKind, type Change as ChangeValue, defineEnum } from '@catena/metrics';
import { methods, type Warning } from '@catena/statistics';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../entity/enum.js';
import { DateScalar } from '../scalars/scalars.js';
import { ownMethods } from './estimate/context.js';

const changeKinds = enumOf(ChangeKind);

/** Sentences of a vocabulary end with a full stop. */
const sentence = (text: string): string => (/[.?]$/.test(text) ? text : `${text}.`);

export const methodEnum = enumOf(
  defineEnum(
    'MetricMethod',
    'How a figure and its interval were made, with the source.',
    Object.fromEntries(Object.entries({ ...ownMethods, ...methods }).map(([key, text]) => [key, sentence(text)])),
  ),
);

@ObjectType('MetricChange', { description: 'How a value differs from the one before.', simpleResolvers: true })
export class MetricChange implements ChangeValue {
  @Field(() => changeKinds, { description: 'Whether value is relative or a difference.' })
  kind!: ChangeKind;

  @Field(() => Float, { description: 'How much more; negative for less.' })
  value!: number;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is for the better; null when nothing changed, or more is neither good nor bad.',
  })
  better!: boolean | null;
}

@ObjectType('MetricWarning', {
  description: 'What a reader must know before trusting a figure.',
  simpleResolvers: true,
})
class MetricWarning implements Warning {
  @Field(() => String, { description: 'Stable code.' })
  code!: Warning['code'];

  @Field(() => String, { description: 'The same in a sentence.' })
  message!: string;
}

const nothing = 'null when there is nothing to compute it from, or it is withheld.';

/** What is said of every figure, whatever it is a figure of. */
@ObjectType('MetricFigure', { description: 'A figure with its uncertainty.', simpleResolvers: true })
export class MetricFigure {
  @Field(() => Float, { nullable: true, description: `The figure; ${nothing}` })
  value!: number | null;

  @Field(() => Int, { description: 'How many rows or people it speaks of; 0 when it is withheld.' })
  n!: number;

  @Field(() => Float, { nullable: true, description: 'Lower limit of the 95 % interval; null where there is none.' })
  ciLow!: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper limit of the 95 % interval; null where there is none.' })
  ciHigh!: number | null;

  @Field(() => methodEnum, { description: 'How figure and interval were made.' })
  method!: string;

  @Field(() => [MetricWarning], { description: 'What must be known before trusting it.' })
  warnings!: readonly Warning[];

  @Field(() => Boolean, { description: 'Whether so few rows are behind it that it should be shown as uncertain.' })
  uncertain!: boolean;

  @Field(() => Boolean, {
    description: 'Whether it is held back: it would tell of a group of fewer than five people, or help to find one.',
  })
  withheld!: boolean;
}

@ObjectType('MetricPoint', { description: 'One piece of a series.', simpleResolvers: true })
export class MetricPoint {
  @Field(() => DateScalar, { description: 'First day of the day, week, month, quarter or year that it is a part of.' })
  start!: number;

  @Field(() => DateScalar, { description: 'First day that it speaks of.' })
  from!: number;

  @Field(() => DateScalar, { description: 'First day that it no longer speaks of.' })
  until!: number;

  @Field(() => Boolean, { description: 'Whether the period holds all of it.' })
  whole!: boolean;

  @Field(() => MetricFigure, { description: 'The figure.' })
  figure!: MetricFigure;
}

@ObjectType('MetricSlice', { description: 'The figure of one value of a dimension.', simpleResolvers: true })
export class MetricSlice {
  @Field(() => String, {
    nullable: true,
    description:
      'The value: a word of the vocabulary, a text, or the id of a department or team; null where unknown, and for all withheld groups together.',
  })
  key!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How to call it: the name of a department or team, else the same as the key.',
  })
  name!: string | null;

  @Field(() => MetricFigure, { description: 'The figure.' })
  figure!: MetricFigure;

  @Field(() => Float, { nullable: true, description: `The figure of the period compared with; ${nothing}` })
  previous!: number | null;

  @Field(() => MetricChange, { nullable: true, description: 'From previous to the figure.' })
  change!: ChangeValue | null;
}

@ObjectType('MetricSeries', { description: 'The series of one value of a dimension.', simpleResolvers: true })
export class MetricSeries {
  @Field(() => String, {
    nullable: true,
    description: 'The value: a word of the vocabulary, a text, or the id of a department or team; null where unknown.',
  })
  key!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How to call it: the name of a department or team, else the same as the key.',
  })
  name!: string | null;

  @Field(() => [MetricPoint], { description: 'Its figures, in order; the same pieces for every value.' })
  points!: MetricPoint[];
}
