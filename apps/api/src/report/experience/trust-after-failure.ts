import { askCross, type CrossCell } from '@catena/database';
import { metricOf, SinceFailure } from '@catena/metrics';
import { Field, ObjectType } from 'type-graphql';
import { enumOf } from '../../entity/enum.js';
import { meanOfParts, partsOfMean } from '../estimate/mean-parts.js';
import { estimatedFigure } from '../figure.js';
import { MetricFigure } from '../metric-value.type.js';
import { askTold } from '../privacy/ask-told.js';
import type { StageReport } from '../stage-report.js';

const sinceFailures = enumOf(SinceFailure);

@ObjectType('TrustAfterFailure', {
  description:
    'Trust of customers whose last failure was so long ago, from 0 to 1. Only those who stayed can answer, so trust that has come back is part survival.',
  simpleResolvers: true,
})
export class TrustAfterFailure {
  @Field(() => sinceFailures, { description: 'How long ago.' })
  since!: SinceFailure;

  @Field(() => MetricFigure, { description: 'Mean trust.' })
  trust!: MetricFigure;

  @Field(() => MetricFigure, { description: 'The same, of those whose last failure was severe.' })
  afterSevere!: MetricFigure;
}

function trustOf(cells: readonly CrossCell[]): MetricFigure {
  const sums = [0, 1, 2].map((part) => cells.reduce((total, cell) => total + (cell.sums[part] ?? 0), 0));
  return estimatedFigure(meanOfParts(sums));
}

/** Trust by the time since the last failure. */
export async function readTrustAfterFailure(report: StageReport): Promise<TrustAfterFailure[]> {
  const { data, scope } = report;
  const { measure } = metricOf('trustIndex');
  if (measure.kind !== 'MEAN') throw new Error('The trust index is a mean of answers.');
  const { facts, value } = measure;
  const cells = await askTold(data, scope, (manager) =>
    askCross(manager, {
      base: facts.base,
      on: facts.on,
      period: scope.period,
      by: ['sinceFailure', 'lastSeverity'],
      filter: scope.filter,
      parts: partsOfMean(value, facts.where),
    }),
  );
  return SinceFailure.values.map((since) => {
    const answers = cells.filter(({ at }) => at[0] === since);
    return {
      since,
      trust: trustOf(answers),
      afterSevere: trustOf(answers.filter(({ at }) => at[1] === 'SEVERE')),
    };
  });
}
