import { askCross, type Part } from '@catena/database';
import { FailureHandling } from '@catena/metrics';
import { wilson } from '@catena/statistics';
import { Field, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../entity/enum.js';
import { meanOfParts, partsOfMean } from '../estimate/mean-parts.js';
import { estimatedFigure } from '../figure.js';
import { MetricFigure } from '../metric-value.type.js';
import { askTold } from '../privacy/ask-told.js';
import type { StageReport } from '../stage-report.js';

const handlings = enumOf(FailureHandling);

@ObjectType('RecoveryAftermath', {
  description: 'What customers felt and did after failures that were handled alike. Feeling and doing are told apart.',
  simpleResolvers: true,
})
export class RecoveryAftermath {
  @Field(() => handlings, { description: 'How it was handled.' })
  handling!: FailureHandling;

  @Field(() => Int, { description: 'How many failures.' })
  failures!: number;

  @Field(() => MetricFigure, {
    description: 'Mean satisfaction after the recovery less before the failure, each 1 to 7.',
  })
  satisfactionChange!: MetricFigure;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether satisfaction rose beyond chance: a recovery paradox of satisfaction. It says nothing of loyalty; see who left. Null where it is not known.',
  })
  satisfactionParadox!: boolean | null;

  @Field(() => MetricFigure, {
    description:
      'Share of customers who left within 90 days of the failure; failures not yet so long ago are left out.',
  })
  left!: MetricFigure;

  @Field(() => MetricFigure, {
    description: 'Share who spoke badly of it to others after the recovery had begun; null without one.',
  })
  toldBadly!: MetricFigure;
}

const failures = { base: 'recoveryOfFailure', on: 'detectedDay' } as const;

const parts: readonly Part[] = [
  { where: {} },
  { where: { left: true } },
  { where: { left: { known: true } } },
  { where: { toldBadlyAfter: true } },
  { where: { respondedAt: { known: true } } },
  ...partsOfMean('satisfactionChange'),
];

/** By handling, in the order of the vocabulary: the paradox is MET, the double deviation FAILED. */
export async function readAftermath({ data, scope }: StageReport): Promise<RecoveryAftermath[]> {
  const { period, filter } = scope;
  const cells = await askTold(data, scope, (manager) =>
    askCross(manager, { ...failures, period, filter, by: ['handling'], parts }),
  );
  return FailureHandling.values.flatMap((handling) => {
    const cell = cells.find(({ at }) => at[0] === handling);
    if (!cell) return [];
    const [all = 0, left = 0, followed = 0, told = 0, recovered = 0] = cell.sums;
    const change = meanOfParts(cell.sums, 5);
    return [
      {
        handling,
        failures: all,
        satisfactionChange: estimatedFigure(change),
        satisfactionParadox: change.ciLow === null ? null : change.ciLow > 0,
        left: estimatedFigure(wilson(left, followed)),
        toldBadly: estimatedFigure(wilson(told, recovered)),
      },
    ];
  });
}
