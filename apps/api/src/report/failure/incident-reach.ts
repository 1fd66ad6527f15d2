import { askIncidentReach } from '@catena/database';
import { wilson } from '@catena/statistics';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Row } from '../../entity/row.js';
import { Incident } from '../../incident/incident.type.js';
import { estimatedFigure } from '../figure.js';
import { MetricFigure } from '../metric-value.type.js';
import { askTold } from '../privacy/ask-told.js';
import type { StageReport } from '../stage-report.js';

@ObjectType('IncidentReach', {
  description: 'Customers whom one incident reached in the period.',
  simpleResolvers: true,
})
export class IncidentReach {
  @Field(() => Incident, { nullable: true, description: 'The incident.' })
  incident!: Row<'incident'> | null;

  @Field(() => Int, { description: 'Different customers exposed to it.' })
  exposed!: number;

  @Field(() => MetricFigure, { description: 'Share of them to whom it became a failure.' })
  failed!: MetricFigure;

  @Field(() => MetricFigure, { description: 'Share of them who complained.' })
  complained!: MetricFigure;

  @Field(() => MetricFigure, { description: 'Share of them whom the company told before they complained.' })
  toldFirst!: MetricFigure;
}

/** How far each incident of the period reached, the widest first. */
export async function readIncidentReach({ data, scope }: StageReport): Promise<IncidentReach[]> {
  const found = await askTold(data, scope, (manager) => askIncidentReach(manager, scope));
  return Promise.all(
    found.map(async ({ incident, exposed, failed, complained, toldFirst }) => ({
      incident: await data.one('incident', incident),
      exposed,
      failed: estimatedFigure(wilson(failed, exposed)),
      complained: estimatedFigure(wilson(complained, exposed)),
      toldFirst: estimatedFigure(wilson(toldFirst, exposed)),
    })),
  );
}
