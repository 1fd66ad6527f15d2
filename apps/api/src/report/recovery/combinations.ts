import { askCross, type Part } from '@catena/database';
import { RelationshipBand, Remedy, SeverityBand } from '@catena/metrics';
import { wilson } from '@catena/statistics';
import { Field, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../entity/enum.js';
import { meanOfParts, partsOfMean } from '../estimate/mean-parts.js';
import { estimatedFigure } from '../figure.js';
import { MetricFigure } from '../metric-value.type.js';
import { askTold } from '../privacy/ask-told.js';
import type { StageReport } from '../stage-report.js';

const remedyEnum = enumOf(Remedy);
const severityEnum = enumOf(SeverityBand);
const relationshipEnum = enumOf(RelationshipBand);

@ObjectType('RecoveryCombination', {
  description: 'Recoveries of one severity, one strength of relationship and one set of remedies.',
  simpleResolvers: true,
})
export class RecoveryCombination {
  @Field(() => severityEnum, { description: 'Severity of the failure.' })
  severity!: SeverityBand;

  @Field(() => relationshipEnum, { description: 'Strength of the relationship before it.' })
  relationship!: RelationshipBand;

  @Field(() => [remedyEnum], { description: 'Every remedy given, in any order; none where nothing was.' })
  remedies!: Remedy[];

  @Field(() => Int, { description: 'How many recoveries.' })
  recoveries!: number;

  @Field(() => MetricFigure, { description: 'Share that came up to what the customer expected.' })
  success!: MetricFigure;

  @Field(() => MetricFigure, { description: 'Mean satisfaction after less before, each 1 to 7.' })
  satisfactionChange!: MetricFigure;

  @Field(() => MetricFigure, { description: 'Share of customers still upset.' })
  stillUpset!: MetricFigure;
}

const recoveries = { base: 'recovery', on: 'startedDay', where: {} } as const;

const parts: readonly Part[] = [
  { where: {} },
  { where: { met: true } },
  { where: { met: { known: true } } },
  { where: { stillUpset: true } },
  { where: { stillUpset: { known: true } } },
  ...partsOfMean('satisfactionChange'),
];

/** What was given, to whom, for how severe a failure, and what came of it; the most frequent first. */
export async function readCombinations({ data, scope }: StageReport): Promise<RecoveryCombination[]> {
  const { period, filter } = scope;
  const by = ['severityBand', 'relationshipBand', 'remedies'];
  const cells = await askTold(data, scope, (manager) =>
    askCross(manager, { ...recoveries, period, filter, by, parts }),
  );
  return cells
    .flatMap(({ at, sums }): RecoveryCombination[] => {
      const severity = SeverityBand.values.find((one) => one === at[0]);
      const relationship = RelationshipBand.values.find((one) => one === at[1]);
      if (!severity || !relationship) return [];
      const [all = 0, met = 0, judged = 0, upset = 0, asked = 0] = sums;
      return [
        {
          severity,
          relationship,
          remedies: Remedy.values.filter((_, index) => Math.floor(Number(at[2]) / 2 ** index) % 2 === 1),
          recoveries: all,
          success: estimatedFigure(wilson(met, judged)),
          satisfactionChange: estimatedFigure(meanOfParts(sums, 5)),
          stillUpset: estimatedFigure(wilson(upset, asked)),
        },
      ];
    })
    .sort((one, other) => other.recoveries - one.recoveries);
}
