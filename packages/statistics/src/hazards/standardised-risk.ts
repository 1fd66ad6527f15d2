import { requireSome, requireValid } from '../errors.js';
import { type Estimate, type EstimateOptions, intervalLevel, unknownEstimate } from '../estimate.js';
import type { Method } from '../methods.js';
import { sumOf } from '../numerics/sum.js';
import type { Warning } from '../warnings.js';
import { functionalVariance } from './functional-variance.js';
import { fitGroupedHazard } from './grouped-fit.js';
import type { HazardCell } from './hazard-cells.js';
import { obstacles, requireProfiles, silentBaselines } from './risk-profile-checks.js';
import { type RiskProfile, type Total, type Totals, totalsOf } from './risk-profiles.js';

/** One quantity as things were, as they would have been, and the first less the second. */
export interface Contrast {
  readonly observed: Estimate;
  readonly without: Estimate;
  readonly difference: Estimate;
}

export interface StandardisedRisks {
  /** Share that has the event by the horizon. */
  readonly risk: Contrast;
  /** Mean time without the event up to the horizon, in the unit of the exposure. */
  readonly restrictedMean: Contrast;
  readonly horizon: number;
}

/**
 * What the exposure changes for these very subjects: the fitted hazards give each its risk along its observed path and
 * along the same path without the exposure, averaged over all. The errors are those of the fitted hazards; the
 * subjects are taken as they are. Errors are robust when the cells name their cluster.
 * Sources: Robins 1986, Math. Model. 7:1393–1512; Sjölander 2016, Eur. J. Epidemiol. 31:563–574.
 * @param profiles what lies ahead of each subject, all up to the same horizon
 * @throws StatisticsError EMPTY_INPUT, INVALID_INPUT
 */
export function standardisedRisks(
  names: readonly string[],
  cells: readonly HazardCell[],
  profiles: readonly RiskProfile[],
  options: EstimateOptions = {},
): StandardisedRisks {
  requireSome(profiles, 'profiles');
  const fit = fitGroupedHazard(names, cells);
  const horizon = requireProfiles(profiles, fit, names.length);
  const n = sumOf(profiles, ({ weight = 1 }) => weight);
  requireValid(n > 0, 'The weights of the profiles add up to zero. Give at least one subject.');
  const reasons = obstacles(names, fit, profiles);
  const warnings = [...fit.warnings, ...silentBaselines(fit, profiles), ...reasons];
  const known = reasons.length === 0 && fit.maximum !== null;
  const observed = known ? totalsOf(fit, profiles, 'observed') : null;
  const without = known ? totalsOf(fit, profiles, 'without') : null;
  const contrast = (method: Method, limit: number, totalIn: (totals: Totals) => Total): Contrast => {
    const answer = { n, method, timeBasis: options.timeBasis ?? null, warnings };
    if (!observed || !without) {
      const unknown = unknownEstimate(n, method, answer.timeBasis, warnings);
      return { observed: unknown, without: unknown, difference: unknown };
    }
    const estimateOf = (total: Total, low: number): Estimate => {
      const se = Math.sqrt(functionalVariance(fit, total.byCoefficient, total.byBaseline)) / n;
      return normalEstimate(total.value / n, se, low, limit, answer, options);
    };
    const [first, second] = [totalIn(observed), totalIn(without)];
    return {
      observed: estimateOf(first, 0),
      without: estimateOf(second, 0),
      difference: estimateOf(minus(first, second), -limit),
    };
  };
  return {
    risk: contrast('STANDARDISED_RISK', 1, (totals) => totals.risk),
    restrictedMean: contrast('STANDARDISED_RMST', horizon, (totals) => totals.restrictedMean),
    horizon,
  };
}

const minus = (left: Total, right: Total): Total => ({
  value: left.value - right.value,
  byCoefficient: left.byCoefficient.map((slope, index) => slope - (right.byCoefficient[index] ?? 0)),
  byBaseline: left.byBaseline.map((slope, index) => slope - (right.byBaseline[index] ?? 0)),
});

function normalEstimate(
  estimate: number,
  se: number,
  low: number,
  high: number,
  answer: { n: number; method: Method; timeBasis: string | null; warnings: readonly Warning[] },
  options: EstimateOptions,
): Estimate {
  const { z } = intervalLevel(options);
  return {
    estimate,
    se,
    ciLow: Math.max(low, estimate - z * se),
    ciHigh: Math.min(high, estimate + z * se),
    ...answer,
  };
}
