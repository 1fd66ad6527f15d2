import { askDurations } from '@catena/database';
import { SeverityBand } from '@catena/metrics';
import { kaplanMeier, lifeTable, numbersAtRisk, survivalAt } from '@catena/statistics';
import { Field, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../entity/enum.js';
import { estimatedFigure } from '../figure.js';
import { MetricFigure } from '../metric-value.type.js';
import { askTold } from '../privacy/ask-told.js';
import type { StageReport } from '../stage-report.js';

@ObjectType('RecoveryPoint', { description: 'A curve of failures at one age.', simpleResolvers: true })
class RecoveryPoint {
  @Field(() => Int, { description: 'Hours since the failure was detected.' })
  hours!: number;

  @Field(() => MetricFigure, { description: 'Share not yet put right; null beyond the last age observed.' })
  open!: MetricFigure;

  @Field(() => Int, { description: 'How many were open and watched just before.' })
  atRisk!: number;
}

const severities = enumOf(SeverityBand);

@ObjectType('RecoveryCurve', {
  description:
    'How long failures of one severity stay open: Kaplan–Meier until the last remedy of the first recovery; those open when the data ends count as long as they were watched.',
  simpleResolvers: true,
})
export class RecoveryCurve {
  @Field(() => severities, { description: 'Severity.' })
  severity!: SeverityBand;

  @Field(() => Int, { description: 'How many failures.' })
  failures!: number;

  @Field(() => Int, { description: 'How many were put right.' })
  recovered!: number;

  @Field(() => [RecoveryPoint], { description: 'After hours, days, and up to 90 days.' })
  points!: RecoveryPoint[];
}

const ages = [0, 4, 8, 24, 48, 72, 168, 336, 720, 2160];

/** One curve for each severity that occurs. */
export async function readRecoveryCurves({ data, scope }: StageReport): Promise<RecoveryCurve[]> {
  const { period, filter, dataUntil } = scope;
  const counts = await askTold(data, scope, (manager) =>
    askDurations(manager, {
      facts: { base: 'recoveryOfFailure', on: 'detectedDay', where: {} },
      from: 'detectedAt',
      to: 'recoveredAt',
      end: dataUntil * 86_400_000,
      spans: [period],
      by: 'severityBand',
      filter,
    }),
  );
  return SeverityBand.values.flatMap((severity) => {
    const own = counts.filter(({ slice }) => slice === severity);
    if (own.length === 0) return [];
    const table = lifeTable(
      own.map(({ minutes, ended, count }) => ({ time: minutes / 60, event: ended, weight: count })),
    );
    const curve = kaplanMeier(table);
    const atRisk = numbersAtRisk(table, ages);
    const points = ages.map((hours, index) => ({
      hours,
      open: estimatedFigure(survivalAt(curve, hours)),
      atRisk: atRisk[index] ?? 0,
    }));
    return [{ severity, failures: table.n, recovered: table.events, points }];
  });
}
