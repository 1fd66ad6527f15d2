import { isMetricKey, metricOf } from '@catena/metrics';
import { reachabilityIndex } from '@catena/statistics';
import { Field, Float, ObjectType } from 'type-graphql';
import { estimatedFigure } from '../figure.js';
import { MetricType } from '../metric.type.js';
import { MetricQuestion } from '../metric-question.js';
import { MetricFigure } from '../metric-value.type.js';
import type { StageReport } from '../stage-report.js';

@ObjectType('ReachabilityPart', { description: 'One condition of being reached.', simpleResolvers: true })
class ReachabilityPart {
  @Field(() => MetricType, { description: 'Which.' })
  metric!: MetricType;

  @Field(() => MetricFigure, { description: 'Chance to pass it, for those who passed the ones before.' })
  share!: MetricFigure;

  @Field(() => Float, {
    nullable: true,
    description:
      'How much of the index is lost to it; the losses add up to one minus the index. Null when a share is 0 or unknown.',
  })
  loss!: number | null;
}

@ObjectType('Reachability', {
  description: 'The chance that an attempt succeeds, as a product of its conditions.',
  simpleResolvers: true,
})
export class Reachability {
  @Field(() => MetricFigure, { description: 'The product.' })
  index!: MetricFigure;

  @Field(() => [ReachabilityPart], { description: 'Its factors.' })
  parts!: ReachabilityPart[];
}

/** The reachability index with what each of its factors costs. */
export async function readReachability({ data, scope }: StageReport): Promise<Reachability> {
  const { measure } = metricOf('reachabilityIndex');
  const metrics = measure.kind === 'PRODUCT' ? measure.of.filter(isMetricKey).map(metricOf) : [];
  const factors = await Promise.all(
    metrics.map(async (metric) => {
      const { now } = await new MetricQuestion(data, scope, metric).figures();
      const [successes = 0, n = 0] = now?.parts ?? [];
      return { name: metric.key, successes, n };
    }),
  );
  const index = reachabilityIndex(factors);
  return {
    index: estimatedFigure(index),
    parts: metrics.flatMap((metric, position) => {
      const part = index.parts[position];
      return part ? [{ metric: new MetricType(metric), share: estimatedFigure(part.share), loss: part.loss }] : [];
    }),
  };
}
