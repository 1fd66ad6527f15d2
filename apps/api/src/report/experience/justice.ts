import { askCross } from '@catena/database';
import { type FailureCause, metricOf, type Value } from '@catena/metrics';
import { Field, ObjectType } from 'type-graphql';
import { meanOfParts, partsOfMean } from '../estimate/mean-parts.js';
import { causes } from '../failure/enums.js';
import { estimatedFigure } from '../figure.js';
import { MetricFigure } from '../metric-value.type.js';
import { askTold } from '../privacy/ask-told.js';
import type { StageReport } from '../stage-report.js';

@ObjectType('JusticeByCause', {
  description: 'How fair customers found the recovery of failures of one cause; means brought from 1–7 to 0–1.',
  simpleResolvers: true,
})
export class JusticeByCause {
  @Field(() => causes, { description: 'Cause of the failure: ignored, misinformed, no right solution, …' })
  cause!: FailureCause;

  @Field(() => MetricFigure, { description: 'The justice index.' })
  index!: MetricFigure;

  @Field(() => MetricFigure, { description: 'Fairness of what was given.' })
  distributive!: MetricFigure;

  @Field(() => MetricFigure, { description: 'Fairness and speed of how it was done.' })
  procedural!: MetricFigure;

  @Field(() => MetricFigure, { description: 'Fairness of how one was treated.' })
  interactional!: MetricFigure;
}

const score = (column: string): Value => ({ score: { [column]: 1 }, from: 1, to: 7 });

function indexValue(): Value {
  const { measure } = metricOf('justiceIndex');
  if (measure.kind !== 'MEAN') throw new Error('The justice index is a mean of answers.');
  return measure.value;
}

/** Fairness by the cause of the failure, the least fair first. */
export async function readJustice({ data, scope }: StageReport): Promise<JusticeByCause[]> {
  const { period, filter } = scope;
  const values = [
    indexValue(),
    score('distributiveJustice'),
    score('proceduralJustice'),
    score('interactionalJustice'),
  ];
  const cells = await askTold(data, scope, (manager) =>
    askCross(manager, {
      base: 'fairness',
      on: 'startedDay',
      period,
      by: ['cause'],
      filter,
      parts: values.flatMap((value) => partsOfMean(value)),
    }),
  );
  return cells
    .map(({ at: [cause], sums }) => {
      const mean = (index: number): MetricFigure => estimatedFigure(meanOfParts(sums, 3 * index));
      return {
        // The column of this vocabulary holds nothing else.
        cause: cause as FailureCause,
        index: mean(0),
        distributive: mean(1),
        procedural: mean(2),
        interactional: mean(3),
      };
    })
    .filter(({ index }) => index.n > 0)
    .sort((one, other) => (one.index.value ?? 0) - (other.index.value ?? 0));
}
