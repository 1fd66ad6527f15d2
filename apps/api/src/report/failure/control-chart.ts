import { defineEnum, type Grain, metricOf } from '@catena/metrics';
import { pChart, type Signal } from '@catena/statistics';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../entity/enum.js';
import { DateScalar } from '../../scalars/scalars.js';
import { MetricType } from '../metric.type.js';
import { MetricQuestion } from '../metric-question.js';
import type { StageReport } from '../stage-report.js';

const signals = enumOf(
  defineEnum('ControlSignal', 'On which side of its limits a point lies.', {
    ABOVE: 'Above the upper limit.',
    BELOW: 'Below the lower limit.',
  }),
);

@ObjectType('ControlPoint', { description: 'One piece of the period with its limits.', simpleResolvers: true })
class ControlPoint {
  @Field(() => DateScalar, { description: 'First day of the week, month, … that it is a part of.' })
  start!: number;

  @Field(() => Boolean, { description: 'Whether the period holds all of it.' })
  whole!: boolean;

  @Field(() => Int, { description: 'Contacts in it.' })
  n!: number;

  @Field(() => Float, { nullable: true, description: 'Share of them that failed; null without contacts.' })
  share!: number | null;

  @Field(() => Float, { nullable: true, description: 'Lower limit: three standard errors below the centre.' })
  lower!: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper limit: three standard errors above the centre.' })
  upper!: number | null;

  @Field(() => signals, { nullable: true, description: 'Set where more than chance is at work.' })
  signal!: Signal | null;
}

@ObjectType('ControlChart', {
  description: 'A share over time with the limits that chance keeps to (Shewhart 1931).',
  simpleResolvers: true,
})
export class ControlChart {
  @Field(() => MetricType, { description: 'Share of what.' })
  metric!: MetricType;

  @Field(() => Float, { nullable: true, description: 'The share of the whole period; null without contacts.' })
  centre!: number | null;

  @Field(() => [ControlPoint], { description: 'The pieces in order.' })
  points!: ControlPoint[];
}

/** The share of contacts that fail over time, with the limits that chance keeps to. */
export async function readControlChart({ data, scope }: StageReport, grain: Grain): Promise<ControlChart> {
  const definition = metricOf('failedContactShare');
  const metric = new MetricType(definition);
  const series = await new MetricQuestion(data, scope, definition).series(grain);
  const counts = series.map(
    ({
      figure: {
        parts: [count = 0, n = 0],
      },
    }) => ({ count, n }),
  );
  if (counts.every(({ n }) => n === 0)) return { metric, centre: null, points: [] };
  const { centre, points } = pChart(counts);
  return {
    metric,
    centre,
    points: points.flatMap(({ n, share, lower, upper, signal }, index) => {
      const piece = series[index];
      return piece ? [{ start: piece.start, whole: piece.whole, n, share, lower, upper, signal }] : [];
    }),
  };
}
