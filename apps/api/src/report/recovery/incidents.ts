import { askIncidentOutcomes, recurrenceSpan } from '@catena/database';
import { wilson } from '@catena/statistics';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { Row } from '../../entity/row.js';
import { Incident } from '../../incident/incident.type.js';
import { estimatedFigure } from '../figure.js';
import { MetricFigure } from '../metric-value.type.js';
import { askTold } from '../privacy/ask-told.js';
import type { StageReport } from '../stage-report.js';

@ObjectType('IncidentOutcome', {
  description: 'One incident, how the company met it, and what became of the customers exposed to it.',
  simpleResolvers: true,
})
export class IncidentOutcomeType {
  @Field(() => Incident, { nullable: true, description: 'The incident.' })
  incident!: Row<'incident'> | null;

  @Field(() => Int, { description: 'Customers exposed to it, each once.' })
  exposed!: number;

  @Field(() => MetricFigure, { description: 'Share of them that complained of a failure that came of it.' })
  complained!: MetricFigure;

  @Field(() => MetricFigure, { description: 'Share of them that was told before they complained.' })
  toldFirst!: MetricFigure;

  @Field(() => Float, {
    nullable: true,
    description: 'Hours from detection to the first notice, below zero where the notice came first; null without both.',
  })
  hoursToNotice!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Days from detection to the fix of its source, below zero where the fix came first; null without both.',
  })
  daysToFix!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Failures of the same cause that exposed customers met within 90 days after the fix; null until these are over.',
  })
  failuresAfterFix!: number | null;

  @Field(() => MetricFigure, {
    description: 'Share of exposed customers who met such a failure; null until the 90 days are over.',
  })
  recurrence!: MetricFigure;
}

/** Most incidents that are told. */
const mostTold = 100;

const between = (from: number | null, to: number | null, unit: number): number | null =>
  from === null || to === null ? null : (to - from) / unit;

/** Incidents that began in the period, the newest first. */
export async function readIncidents({ data, scope }: StageReport): Promise<IncidentOutcomeType[]> {
  const outcomes = await askTold(data, scope, (manager) => askIncidentOutcomes(manager, scope, mostTold));
  const end = scope.dataUntil * 86_400_000;
  return Promise.all(
    outcomes.map(async ({ incidentId, detectedAt, notifiedAt, sourceFixedAt, exposed, ...counts }) => {
      const followed = sourceFixedAt !== null && sourceFixedAt + recurrenceSpan <= end;
      return {
        incident: await data.one('incident', incidentId),
        exposed,
        complained: estimatedFigure(wilson(counts.complained, exposed)),
        toldFirst: estimatedFigure(wilson(counts.toldFirst, exposed)),
        hoursToNotice: between(detectedAt, notifiedAt, 3_600_000),
        daysToFix: between(detectedAt, sourceFixedAt, 86_400_000),
        failuresAfterFix: followed ? counts.failuresAfterFix : null,
        recurrence: estimatedFigure(followed ? wilson(counts.struckAgain, exposed) : wilson(0, 0)),
      };
    }),
  );
}
