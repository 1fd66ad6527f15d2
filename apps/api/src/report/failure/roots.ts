import { askCross } from '@catena/database';
import type { FailureCause } from '@catena/metrics';
import { wilson } from '@catena/statistics';
import { Field, Int, ObjectType } from 'type-graphql';
import { estimatedFigure } from '../figure.js';
import { MetricFigure } from '../metric-value.type.js';
import { askTold } from '../privacy/ask-told.js';
import type { StageReport } from '../stage-report.js';
import { causes } from './enums.js';

@ObjectType('FailureRoots', {
  description: 'What stood behind the failures of one cause; each share is of those of which it was noted.',
  simpleResolvers: true,
})
export class FailureRoots {
  @Field(() => causes, { description: 'The cause.' })
  cause!: FailureCause;

  @Field(() => Int, { description: 'How many failures.' })
  failures!: number;

  @Field(() => MetricFigure, { description: 'Staff were not enabled to help.' })
  enablementGap!: MetricFigure;

  @Field(() => MetricFigure, { description: 'A tool was missing or not integrated.' })
  toolingGap!: MetricFigure;

  @Field(() => MetricFigure, { description: 'A check that would have found it was not made.' })
  missedCheck!: MetricFigure;

  @Field(() => MetricFigure, { description: 'The customer had been told something wrong.' })
  misinformed!: MetricFigure;
}

const roots = ['enablementGap', 'toolingGap', 'missedCheck', 'misinformed'] as const;

/** What stood behind the failures of each cause. */
export async function readRoots({ data, scope }: StageReport): Promise<FailureRoots[]> {
  const { period, filter } = scope;
  const parts = [
    { where: {} },
    ...roots.flatMap((root) => [{ where: { [root]: true } }, { where: { [root]: { known: true } } }]),
  ];
  const cells = await askTold(data, scope, (manager) =>
    askCross(manager, { base: 'failure', on: 'detectedDay', period, by: ['cause'], filter, parts }),
  );
  return cells
    .map(({ at: [cause], sums: [failures = 0, ...sums] }) => {
      const share = (root: (typeof roots)[number]): MetricFigure => {
        const index = 2 * roots.indexOf(root);
        return estimatedFigure(wilson(sums[index] ?? 0, sums[index + 1] ?? 0));
      };
      return {
        // The column of this vocabulary holds nothing else.
        cause: cause as FailureCause,
        failures,
        enablementGap: share('enablementGap'),
        toolingGap: share('toolingGap'),
        missedCheck: share('missedCheck'),
        misinformed: share('misinformed'),
      };
    })
    .sort((one, other) => other.failures - one.failures);
}
