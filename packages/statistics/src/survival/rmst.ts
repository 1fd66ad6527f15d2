import { requireValid } from '../errors.js';
import { type Estimate, intervalLevel, unknownEstimate } from '../estimate.js';
import { CompensatedSums, sum } from '../numerics/sum.js';
import { warning } from '../warnings.js';
import { kaplanMeier } from './kaplan-meier.js';
import type { LifeTable } from './life-table.js';

export interface HorizonEstimate extends Estimate {
  /** The time up to which the mean is taken, in the unit of the durations. */
  readonly horizon: number;
}

/**
 * Mean time without the event up to a horizon: the area under Kaplan–Meier.
 * Null when the last observation comes before the horizon and somebody is still without the event.
 * Sources: Irwin 1949, J. Hygiene 47:188; Royston & Parmar 2013, BMC Med. Res. Methodol. 13:152.
 * @param horizon above zero, in the unit of the durations
 */
export function restrictedMean(
  table: LifeTable,
  horizon: number,
  options: { readonly level?: number } = {},
): HorizonEstimate {
  requireHorizon(horizon);
  const { z } = intervalLevel(options);
  const { n, timeBasis } = table;
  const curve = kaplanMeier(table);
  const last = curve.at(-1);
  if (!last || (last.time < horizon && last.estimate !== 0)) {
    const beyond = warning('BEYOND_FOLLOW_UP', `horizon ${horizon}, last observed at ${last?.time ?? 0}`);
    return { ...unknownEstimate(n, 'RMST', timeBasis, [...table.warnings, beyond]), horizon };
  }
  const steps = [{ time: 0, atRisk: 0, events: 0, estimate: 1 }, ...curve].filter((step) => step.time < horizon);
  const areas = steps.map((step, index) => {
    return (step.estimate ?? 0) * ((steps[index + 1]?.time ?? horizon) - step.time);
  });
  const ahead = areaAhead(areas);
  const estimate = ahead[0] ?? 0;
  const variance = sum(
    steps.map(({ atRisk, events }, index) => {
      return events === 0 || events === atRisk ? 0 : ((ahead[index] ?? 0) ** 2 * events) / (atRisk * (atRisk - events));
    }),
  );
  const se = Math.sqrt(variance);
  const ciLow = Math.max(0, estimate - z * se);
  const ciHigh = Math.min(horizon, estimate + z * se);
  return { estimate, se, ciLow, ciHigh, n, method: 'RMST', timeBasis, warnings: table.warnings, horizon };
}

/**
 * How much longer the first group stays than the second up to a horizon; the groups must be independent.
 * Times value per unit of time, it is the value lost.
 */
export function restrictedMeanDifference(
  first: LifeTable,
  second: LifeTable,
  horizon: number,
  options: { readonly level?: number } = {},
): HorizonEstimate {
  const { z } = intervalLevel(options);
  const a = restrictedMean(first, horizon, options);
  const b = restrictedMean(second, horizon, options);
  const method = 'RMST_DIFFERENCE';
  const n = a.n + b.n;
  const warnings = [...a.warnings, ...b.warnings];
  if (a.estimate === null || b.estimate === null || a.se === null || b.se === null) {
    return { ...unknownEstimate(n, method, first.timeBasis, warnings), horizon };
  }
  const estimate = a.estimate - b.estimate;
  const se = Math.sqrt(a.se * a.se + b.se * b.se);
  const limits = { ciLow: estimate - z * se, ciHigh: estimate + z * se };
  return { estimate, se, ...limits, n, method, timeBasis: first.timeBasis, warnings, horizon };
}

/** The area still to come from each step on: what an event there puts at stake. */
function areaAhead(areas: readonly number[]): number[] {
  const total = new CompensatedSums(1);
  return areas
    .toReversed()
    .map((area) => {
      total.add(0, area);
      return total.get(0);
    })
    .reverse();
}

function requireHorizon(horizon: number): void {
  requireValid(Number.isFinite(horizon) && horizon > 0, `The horizon is ${horizon}. It must be finite and above zero.`);
}
