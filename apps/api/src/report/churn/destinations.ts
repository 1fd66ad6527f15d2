import { askDestinationDurations } from '@catena/database';
import { CustomerEndDestination, defineEnum, type EnumValue } from '@catena/metrics';
import { aalenJohansen, competingTableFromCounts } from '@catena/statistics';
import { Field, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../entity/enum.js';
import { estimatedFigure } from '../figure.js';
import { MetricFigure } from '../metric-value.type.js';
import type { StageReport } from '../stage-report.js';
import { incidenceAt, pointsOf, SurvivalPoint } from './duration-curves.js';

const ChurnDestination = defineEnum('ChurnDestination', 'Where customers who left went, as far as it is known.', {
  ...CustomerEndDestination.meanings,
  UNKNOWN: 'It is not known where.',
});
type ChurnDestination = EnumValue<typeof ChurnDestination>;

const churnDestinations = enumOf(ChurnDestination);

@ObjectType('DestinationCurve', {
  description:
    'Cumulative incidence: the share that has left for one destination, while the others compete (Aalen–Johansen), on the length of the spell and at the pace of the period. The destinations and those still there add up to one.',
  simpleResolvers: true,
})
export class DestinationCurve {
  @Field(() => churnDestinations, { description: 'Where to.' })
  destination!: ChurnDestination;

  @Field(() => Int, { description: 'Customers who left for it in the period.' })
  left!: number;

  @Field(() => MetricFigure, { description: 'Share that would have left for it after 365 days.' })
  afterYear!: MetricFigure;

  @Field(() => [SurvivalPoint], { description: 'The share every 30 days for two years.' })
  points!: SurvivalPoint[];
}

export async function readDestinations({ data, scope }: StageReport): Promise<DestinationCurve[]> {
  const durations = await data.ask((manager) => askDestinationDurations(manager, scope));
  if (!durations.some(({ events, censored }) => events + censored > 0)) return [];
  const causes = ChurnDestination.values;
  const counts = durations.map(({ group, duration, events, censored, entries }) => ({
    duration,
    events: group === null ? {} : { [group]: events },
    censored,
    entries,
  }));
  const table = competingTableFromCounts(counts, { causes });
  return aalenJohansen(table).flatMap(({ cause, points }) => {
    const destination = causes.find((one) => one === cause);
    const left = points.reduce((sum, { events }) => sum + events, 0);
    if (!destination || left === 0) return [];
    const at = (day: number) => incidenceAt(points, day);
    return [{ destination, left, afterYear: estimatedFigure(at(365)), points: pointsOf(table, at) }];
  });
}
