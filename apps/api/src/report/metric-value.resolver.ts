import { type Change, changeOf, Grain } from '@catena/metrics';
import { Arg, Ctx, FieldResolver, Float, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { type Explanation, explain } from './explanation.js';
import { ExplanationType } from './explanation.type.js';
import { shownFigure } from './figure.js';
import {
  dimensionEnum,
  dimensionOfName,
  languageArgument,
  languageOf,
  languages,
  MetricType,
  timeBasisOf,
} from './metric.type.js';
import { MetricQuestion } from './metric-question.js';
import { MetricChange, MetricFigure, MetricPoint, MetricSeries, MetricSlice } from './metric-value.type.js';
import { grains } from './report.args.js';
import { nameSeries, nameSlices } from './slice-names.js';

@ObjectType('MetricValue', { description: 'One metric of a report.' })
export class MetricValue {
  constructor(readonly question: MetricQuestion) {}
}

@Resolver(() => MetricValue)
export class MetricValueResolver {
  @FieldResolver(() => MetricType, { description: 'What it is.' })
  metric(@Root() { question }: MetricValue) {
    return new MetricType(question.metric);
  }

  @FieldResolver(() => MetricFigure, { description: 'The figure of the period.' })
  async figure(@Root() { question }: MetricValue): Promise<MetricFigure> {
    return shownFigure(question.metric, (await question.figures()).now);
  }

  @FieldResolver(() => Float, { nullable: true, description: 'The value of the figure.' })
  async value(@Root() { question }: MetricValue) {
    return shownFigure(question.metric, (await question.figures()).now).value;
  }

  @FieldResolver(() => MetricFigure, {
    nullable: true,
    description: 'The figure of the period compared with; null where the data does not cover all of it.',
  })
  async previous(@Root() { question }: MetricValue) {
    const { before } = await question.figures();
    return before && shownFigure(question.metric, before);
  }

  @FieldResolver(() => MetricChange, {
    nullable: true,
    description: 'From previous to the figure; null when either is unknown, or relative to a previous zero.',
  })
  async change(@Root() { question }: MetricValue): Promise<Change | null> {
    const { now, before } = await question.figures();
    const [value, previous] = [now, before].map((figure) => shownFigure(question.metric, figure).value);
    return changeOf(question.metric, value ?? null, previous ?? null);
  }

  @FieldResolver(() => String, { description: 'Which instant or day puts a row into the period.' })
  timeBasis(@Root() { question }: MetricValue) {
    return timeBasisOf(question.metric);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the figure honours all of the filter; false where its data does not know a field of it.',
  })
  filtered(@Root() { question }: MetricValue) {
    return question.filtered;
  }

  @FieldResolver(() => Int, { description: 'The data version that it was computed from.' })
  dataVersion(@Ctx() { data }: RequestContext) {
    return data.dataVersion();
  }

  @FieldResolver(() => ExplanationType, { description: 'How the figure came about.' })
  async explain(
    @Root() { question }: MetricValue,
    @Arg('language', () => languages, languageArgument) language: string,
  ): Promise<Explanation> {
    const explanation = await explain(question, languageOf(language));
    const { withheld } = shownFigure(question.metric, (await question.figures()).now);
    return withheld ? { ...explanation, parts: [] } : explanation;
  }

  @FieldResolver(() => [MetricPoint], { description: 'The figure of each piece of the period, in order.' })
  async series(
    @Root() { question }: MetricValue,
    @Arg('grain', () => grains, { defaultValue: 'MONTH', description: 'How long the pieces are.' }) grain: Grain,
  ): Promise<MetricPoint[]> {
    const points = await question.series(grain);
    return points.map(({ figure, ...days }) => ({ ...days, figure: shownFigure(question.metric, figure) }));
  }

  @FieldResolver(() => [MetricSlice], {
    description:
      'The figure of each value of a dimension, the largest first. Values without rows are left out; groups of staff that may not be named are one withheld slice without a key.',
  })
  async breakdown(
    @Root() { question }: MetricValue,
    @Arg('by', () => dimensionEnum, { description: 'Split by what.' }) by: string,
    @Ctx() { data }: RequestContext,
  ): Promise<MetricSlice[]> {
    const dimension = dimensionOfName(by);
    return nameSlices(data, question.metric, dimension, await question.breakdown(dimension));
  }

  @FieldResolver(() => [MetricSeries], { description: 'A series for each value of a dimension.' })
  async seriesBy(
    @Root() { question }: MetricValue,
    @Arg('by', () => dimensionEnum, { description: 'Split by what.' }) by: string,
    @Arg('grain', () => grains, { defaultValue: 'MONTH', description: 'How long the pieces are.' }) grain: Grain,
    @Ctx() { data }: RequestContext,
  ): Promise<MetricSeries[]> {
    const dimension = dimensionOfName(by);
    return nameSeries(data, question.metric, dimension, await question.seriesBy(grain, dimension));
  }
}
