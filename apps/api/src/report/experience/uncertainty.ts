import { askDurations } from '@catena/database';
import { metricOf } from '@catena/metrics';
import { kaplanMeier, lifeTable, numbersAtRisk, survivalAt } from '@catena/statistics';
import { Field, Int, ObjectType } from 'type-graphql';
import { estimatedFigure } from '../figure.js';
import { MetricFigure } from '../metric-value.type.js';
import { askTold } from '../privacy/ask-told.js';
import type { StageReport } from '../stage-report.js';

@ObjectType('StillUncertain', {
  description: 'Customers who so long after they raised an issue do not know where they stand.',
  simpleResolvers: true,
})
export class StillUncertain {
  @Field(() => Int, { description: 'Hours since the issue was opened.' })
  hours!: number;

  @Field(() => MetricFigure, { description: 'Share of issues without the answer that settles it, or an end.' })
  uncertain!: MetricFigure;

  @Field(() => Int, { description: 'Issues that are observed for so long.' })
  atRisk!: number;
}

const hours = [1, 4, 8, 24, 48, 72, 168, 336] as const;

/** How uncertainty about issues opened in the period goes on; those still open count as long as they have been open. */
export async function readUncertainty({ data, scope }: StageReport): Promise<StillUncertain[]> {
  const { measure } = metricOf('uncertaintyTime');
  if (measure.kind !== 'TIME_TO') throw new Error('Uncertainty is a time to something.');
  const { facts, from, to } = measure;
  const { period, filter, dataUntil } = scope;
  const found = await askTold(data, scope, (manager) =>
    askDurations(manager, { facts, spans: [period], filter, from, to, end: dataUntil * 86_400_000 }),
  );
  if (found.length === 0) return [];
  const table = lifeTable(
    found.map(({ minutes, ended, count }) => ({ time: minutes / 60, event: ended, weight: count })),
  );
  const curve = kaplanMeier(table);
  const atRisk = numbersAtRisk(table, hours);
  return hours.map((time, index) => ({
    hours: time,
    uncertain: estimatedFigure(survivalAt(curve, time)),
    atRisk: atRisk[index] ?? 0,
  }));
}
