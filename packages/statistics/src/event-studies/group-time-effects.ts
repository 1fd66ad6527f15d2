import { Matrix } from 'ml-matrix';
import { requireSome } from '../errors.js';
import { type EstimateOptions, intervalLevel, tEstimate, unknownEstimate } from '../estimate.js';
import { sumOf } from '../numerics/sum.js';
import { clusterWarnings, warning } from '../warnings.js';
import { type EventEffects, jointTest } from './event-answer.js';
import { type Comparison, comparisons } from './group-time-comparisons.js';
import { covarianceOf, type Pull, pullsOf } from './group-time-pulls.js';
import { type EventWindow, requireGroups, requireWindow, type SeriesGroup } from './outcome-series.js';

export interface GroupTimeOptions extends EstimateOptions {
  /** Effects outside it are left out. */
  readonly window: EventWindow;
  /** Who stands for "without exposure": NOT_YET exposed at either time unless told, or only the NEVER exposed. */
  readonly controls?: 'NOT_YET' | 'NEVER';
}

/**
 * Effects of exposures at different dates: each date's change since the period before it, against the change of
 * those of the same stratum not yet exposed, pooled by event time and over all periods from exposure on, each exposed
 * unit and period counting once. Errors are clustered by unit and include that another sample would have another mix
 * of dates. Source: Callaway & Sant'Anna 2021, J. Econom. 225:200–230.
 * @throws StatisticsError EMPTY_INPUT, INVALID_INPUT
 */
export function groupTimeEffects(groups: readonly SeriesGroup[], options: GroupTimeOptions): EventEffects {
  const { level } = intervalLevel(options);
  const { window, controls = 'NOT_YET', timeBasis = null } = options;
  requireWindow(window);
  requireGroups(groups);
  requireSome(
    groups.filter(({ exposedAt }) => exposedAt !== null),
    'exposed units',
  );
  const { found, unmatched } = comparisons(groups, window, controls);
  const eventTimes = [...new Set(found.map(({ eventTime }) => eventTime))].sort((left, right) => left - right);
  const targets: Comparison[][] = [
    ...eventTimes.map((eventTime) => found.filter((one) => one.eventTime === eventTime)),
    found.filter(({ eventTime }) => eventTime >= 0),
  ];
  const effects = targets.map(pooled);
  const pulls = targets.map((target, index) => pullsOf(target, effects[index] ?? 0, groups));
  const covariance = covarianceOf(groups, pulls);
  const method = `GROUP_TIME_${controls}` as const;
  const answerOf = (pull: Pull | undefined) => {
    const units = pull?.exposedUnits ?? 0;
    const few = clusterWarnings(units);
    const left = unmatched > 0 ? [warning('WITHOUT_COMPARISON', `${unmatched} exposed units at some time`)] : [];
    return { n: units, method, timeBasis, warnings: [...few, ...left] };
  };
  const estimateOf = (index: number) => {
    const answer = answerOf(pulls[index]);
    const estimate = effects[index] ?? 0;
    if (answer.n < 2) {
      const code = answer.n === 0 ? 'NO_COMPARISON' : 'ONE_OBSERVATION';
      return {
        ...unknownEstimate(answer.n, method, timeBasis, [...answer.warnings, warning(code)]),
        estimate: answer.n === 0 ? null : estimate,
      };
    }
    return tEstimate(estimate, covariance.get(index, index), answer.n - 1, level, answer);
  };
  const before = eventTimes.flatMap((eventTime, index) => (eventTime < -1 ? [index] : []));
  return {
    effects: eventTimes.map((eventTime, index) => ({ eventTime, ...estimateOf(index) })),
    average: estimateOf(eventTimes.length),
    preTrend: jointTest(
      before.map((index) => effects[index] ?? 0),
      before.length === 0 ? Matrix.zeros(0, 0) : covariance.selection(before, before),
      answerOf(pulls[before[0] ?? -1]),
    ),
  };
}

/** Mean effect of some comparisons, each exposed unit and period counting once. */
function pooled(target: readonly Comparison[]): number {
  const total = sumOf(target, (one) => one.exposed.units);
  return sumOf(target, (one) => one.exposed.units * (one.exposed.change - one.controls.change)) / total;
}
