import { defineEnum, type EnumValue, metricOf } from '@catena/metrics';
import { Arg, Ctx, Field, FieldResolver, InputType, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { enumOf } from '../entity/enum.js';
import type { LossFormula, SpellOptions } from './estimate/spell-measures.js';
import { keyOfName, metricKeyEnum } from './metric-key.js';
import { MetricQuestion } from './metric-question.js';
import { MetricValue } from './metric-value.resolver.js';
import { PeriodInput, readPeriod } from './period/period.args.js';
import { PeriodType } from './period/period.type.js';
import { tellsFilter } from './privacy/ask-told.js';
import { type CompareTo, compareTos, ReportFilter, readFilter } from './report.args.js';
import { Report } from './report.type.js';
import { readScope } from './scope.js';

const lossFormulas = enumOf(
  defineEnum('LossFormula', 'What the customers lost are related to.', {
    LOST_OVER_START: 'Those at the start of the period.',
    LOST_OVER_AVERAGE: 'The average of those of each day of the period.',
  }),
);

const Recognition = defineEnum('Recognition', 'By which day a loss falls into a period.', {
  ENDED: 'The day on which the customer left.',
  RECOGNISED: 'The day on which the company recorded it, where that is another day.',
});
type Recognition = EnumValue<typeof Recognition>;

const recognitions = enumOf(Recognition);

@InputType('ChurnOptions', { description: 'How a churn rate is made.' })
export class ChurnOptions {
  @Field(() => lossFormulas, { defaultValue: 'LOST_OVER_START', description: 'What the lost are related to.' })
  formula!: LossFormula;

  @Field(() => recognitions, { defaultValue: 'ENDED', description: 'By which day a loss counts.' })
  recognition!: Recognition;
}

const spellOptions = (churn: ChurnOptions | null | undefined): SpellOptions =>
  churn ? { formula: churn.formula, ...(churn.recognition === 'RECOGNISED' ? { endOn: 'endRecognisedOn' } : {}) } : {};

@Resolver(() => Report)
export class ReportResolver {
  @Query(() => Report, { description: 'Every figure of a period.' })
  async report(
    @Arg('period', () => PeriodInput, { description: 'Which days. Those outside the data are left out.' })
    period: PeriodInput,
    @Arg('filter', () => ReportFilter, { nullable: true, description: 'Which part of the company; all unless told.' })
    filter: ReportFilter | null,
    @Arg('compareTo', () => compareTos, { defaultValue: 'PREVIOUS', description: 'What values are compared with.' })
    compareTo: CompareTo,
    @Ctx() { data }: RequestContext,
  ): Promise<Report> {
    return new Report({ asked: readPeriod(period), compareTo, filter: await readFilter(data, filter) });
  }

  @FieldResolver(() => PeriodType, {
    description:
      'The days that the figures speak of: those asked for that the data covers. Where it covers none, the days asked for, and no figure is known.',
  })
  async period(@Root() { request }: Report, @Ctx() { data }: RequestContext) {
    return (await readScope(data, request)).period;
  }

  @FieldResolver(() => PeriodType, {
    nullable: true,
    description: 'The days compared with; null when nothing was asked for, or the data does not cover all of them.',
  })
  async previous(@Root() { request }: Report, @Ctx() { data }: RequestContext) {
    return (await readScope(data, request)).previous;
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether the filter names a group of staff that may not be told of in every month of the period. Then lists and tables that know the group are empty because they are withheld, not because nothing happened; figures say so one by one.',
  })
  async withheld(@Root() { request }: Report, @Ctx() { data }: RequestContext) {
    return !(await tellsFilter(data, await readScope(data, request)));
  }

  @FieldResolver(() => MetricValue, { description: 'One metric.' })
  async metric(
    @Root() { request }: Report,
    @Arg('key', () => metricKeyEnum, { description: 'Which.' }) key: string,
    @Arg('churn', () => ChurnOptions, { nullable: true, description: 'For a churn rate: how it is made.' })
    churn: ChurnOptions | null,
    @Ctx() { data }: RequestContext,
  ) {
    return new MetricValue(
      new MetricQuestion(data, await readScope(data, request), metricOf(keyOfName(key)), spellOptions(churn)),
    );
  }

  @FieldResolver(() => [MetricValue], { description: 'Several metrics, in the order asked.' })
  async metrics(
    @Root() { request }: Report,
    @Arg('keys', () => [metricKeyEnum], { description: 'Which.' }) keys: string[],
    @Ctx() { data }: RequestContext,
  ) {
    const scope = await readScope(data, request);
    return keys.map((key) => new MetricValue(new MetricQuestion(data, scope, metricOf(keyOfName(key)))));
  }
}
