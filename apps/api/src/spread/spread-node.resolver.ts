import { metricOf } from '@catena/metrics';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { MetricQuestion } from '../report/metric-question.js';
import { MetricValue } from '../report/metric-value.resolver.js';
import { SpreadNode } from './spread-node.type.js';

@Resolver(() => SpreadNode)
export class SpreadNodeResolver {
  @FieldResolver(() => MetricValue, {
    nullable: true,
    description: 'The figure that says how it is doing; null where the data hold none.',
  })
  headline(@Root() { definition: { headline }, scope }: SpreadNode, @Ctx() { data }: RequestContext) {
    return headline === null ? null : new MetricValue(new MetricQuestion(data, scope, metricOf(headline)));
  }
}
