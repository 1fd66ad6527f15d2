import { askFirstExperienceDurations, type GroupedDuration } from '@catena/database';
import { metricOf } from '@catena/metrics';
import { differenceOfEstimates, type Estimate, kaplanMeier, rate, survivalAt } from '@catena/statistics';
import { Field, ObjectType } from 'type-graphql';
import { estimate } from '../estimate/estimate.js';
import { estimatedFigure } from '../figure.js';
import { MetricFigure } from '../metric-value.type.js';
import type { StageReport } from '../stage-report.js';
import { tableOf } from './duration-curves.js';
import { exposureDurations } from './exposure.js';

@ObjectType('FailurePenalty', {
  description: 'A share of customers after a failure, beside that without. It compares and does not prove.',
  simpleResolvers: true,
})
export class FailurePenalty {
  @Field(() => MetricFigure, { description: 'After the failure.' })
  failed!: MetricFigure;

  @Field(() => MetricFigure, { description: 'Without one.' })
  sound!: MetricFigure;

  @Field(() => MetricFigure, { description: 'The first less the second.' })
  difference!: MetricFigure;
}

type Shown = Omit<Estimate, 'se'>;

const penalty = (failed: Shown, sound: Shown): FailurePenalty => ({
  failed: estimatedFigure(failed),
  sound: estimatedFigure(sound),
  difference: estimatedFigure(differenceOfEstimates(failed, sound)),
});

const nobody: Shown = {
  estimate: null,
  ciLow: null,
  ciHigh: null,
  n: 0,
  method: 'KAPLAN_MEIER_LOG_LOG',
  timeBasis: null,
  warnings: [],
};

const horizon = 90;

/** The share that leaves within 90 days at the pace of those without any failure so far. */
function leavingWithout(durations: readonly GroupedDuration[]): Shown {
  const own = durations.filter(({ group }) => group === 'NONE');
  const left = own.reduce((sum, { events }) => sum + events, 0);
  const days = own.reduce((sum, one) => sum + one.duration * (one.events + one.censored - one.entries), 0);
  const pace = rate(left, days / horizon);
  const share = (value: number | null) => (value === null ? null : -Math.expm1(-value));
  const n = own.reduce((sum, { events, censored }) => sum + events + censored, 0);
  return { ...pace, n, estimate: share(pace.estimate), ciLow: share(pace.ciLow), ciHigh: share(pace.ciHigh) };
}

/** Leaving within 90 days of the first failure and before a second, beside 90 days without any. */
export async function readOneStrike({ data, scope }: StageReport): Promise<FailurePenalty> {
  const { period, filter, dataUntil } = scope;
  const { measure } = metricOf('oneStrikeChurn');
  const [durations, [cell]] = await Promise.all([
    exposureDurations({ data, scope }),
    estimate(data, measure, { spans: [period], filter, dataUntil }),
  ]);
  const failed = cell ? { ...cell.figure, method: nobody.method, timeBasis: null } : nobody;
  return penalty(failed, leavingWithout(durations));
}

const landmark = 30;

/** Still there after a year, of those whose first experience failed in their first 30 days and of the others. */
export async function readFirstExperience({ data, scope }: StageReport): Promise<FailurePenalty> {
  const durations = await data.ask((manager) => askFirstExperienceDurations(manager, scope, landmark));
  const afterYear = (group: string): Shown => {
    const table = tableOf(durations, group);
    return table ? survivalAt(kaplanMeier(table), 365) : nobody;
  };
  return penalty(afterYear('FAILED'), afterYear('SOUND'));
}
