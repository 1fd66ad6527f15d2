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

@ObjectType()
abstract class RecoveryOutcomes {
  @Field(() => Int, { description: 'How many recoveries.' })
  recoveries!: number;

  @Field(() => MetricFigure, { description: 'Share that came up to what the customer expected.' })
  success!: MetricFigure;

  @Field(() => MetricFigure, { description: 'Mean satisfaction after less before, each 1 to 7.' })
  satisfactionChange!: MetricFigure;

  @Field(() => MetricFigure, { description: 'Share of customers still upset.' })
  stillUpset!: MetricFigure;
}

@ObjectType()
abstract class RecoveriesOfBands extends RecoveryOutcomes {
  @Field(() => severityEnum, { description: 'Severity of the failure.' })
  severity!: SeverityBand;

  @Field(() => relationshipEnum, { description: 'Strength of the relationship before it.' })
  relationship!: RelationshipBand;
}

@ObjectType('RecoveryMatrixCell', {
  description: 'Recoveries of one severity and one strength of relationship.',
  simpleResolvers: true,
})
export class RecoveryMatrixCell extends RecoveriesOfBands {}

@ObjectType('RecoveryCombination', {
  description: 'Recoveries of one severity, one strength of relationship and one set of remedies.',
  simpleResolvers: true,
})
export class RecoveryCombination extends RecoveriesOfBands {
  @Field(() => [remedyEnum], { description: 'Every remedy given, in any order; none where nothing was.' })
  remedies!: Remedy[];
}

@ObjectType('RecoveriesByRemedies', { description: 'Recoveries of one set of remedies.', simpleResolvers: true })
export class RecoveriesByRemedies extends RecoveryOutcomes {
  @Field(() => [remedyEnum], { description: 'Every remedy given, in any order; none where nothing was.' })
  remedies!: Remedy[];
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

type By = 'severityBand' | 'relationshipBand' | 'remedies';

/** Recoveries of each value of the columns, the most frequent first. */
async function readOutcomes({ data, scope }: StageReport, by: readonly By[]) {
  const { period, filter } = scope;
  const cells = await askTold(data, scope, (manager) =>
    askCross(manager, { ...recoveries, period, filter, by, parts }),
  );
  return cells
    .map(({ at, sums }) => {
      const [all = 0, met = 0, judged = 0, upset = 0, asked = 0] = sums;
      return {
        at,
        recoveries: all,
        success: estimatedFigure(wilson(met, judged)),
        satisfactionChange: estimatedFigure(meanOfParts(sums, 5)),
        stillUpset: estimatedFigure(wilson(upset, asked)),
      };
    })
    .sort((one, other) => other.recoveries - one.recoveries);
}

/** Bands as they stand in the columns; none where the relationship is not known. */
function bandsOf([severityBand, relationshipBand]: readonly unknown[]) {
  const severity = SeverityBand.values.find((one) => one === severityBand);
  const relationship = RelationshipBand.values.find((one) => one === relationshipBand);
  return severity && relationship ? [{ severity, relationship }] : [];
}

/** A set of remedies is one number, a bit for each. */
const remediesOf = (set: unknown): Remedy[] =>
  Remedy.values.filter((_, index) => Math.floor(Number(set) / 2 ** index) % 2 === 1);

/** What was given, to whom, for how severe a failure, and what came of it. */
export const readCombinations = async (report: StageReport): Promise<RecoveryCombination[]> =>
  (await readOutcomes(report, ['severityBand', 'relationshipBand', 'remedies'])).flatMap(({ at, ...outcomes }) =>
    bandsOf(at).map((bands) => ({ ...bands, remedies: remediesOf(at[2]), ...outcomes })),
  );

/** What came of recoveries, by the two things that decide: severity and relationship. */
export const readRecoveryMatrix = async (report: StageReport): Promise<RecoveryMatrixCell[]> =>
  (await readOutcomes(report, ['severityBand', 'relationshipBand'])).flatMap(({ at, ...outcomes }) =>
    bandsOf(at).map((bands) => ({ ...bands, ...outcomes })),
  );

/** What came of recoveries, by what was given. */
export const readByRemedies = async (report: StageReport): Promise<RecoveriesByRemedies[]> =>
  (await readOutcomes(report, ['remedies'])).map(({ at, ...outcomes }) => ({
    remedies: remediesOf(at[0]),
    ...outcomes,
  }));
