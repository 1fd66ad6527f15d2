import type { Matrix } from 'ml-matrix';
import { type Estimate, type EstimateOptions, intervalLevel } from '../estimate.js';
import { rate } from '../intervals/rate.js';
import { sandwich } from '../numerics/sandwich.js';
import { sumOf } from '../numerics/sum.js';
import type { Warning } from '../warnings.js';
import { type Coefficient, coefficientsOf } from './coefficients.js';
import { type FittedBaseline, fitGroupedHazard, type GroupedFit, groupedScores } from './grouped-fit.js';
import type { HazardCell } from './hazard-cells.js';

/** Events per unit of exposure of one baseline, at covariates of zero; its error trusts the model. */
export interface BaselineHazard extends Estimate {
  readonly baseline: string;
}

export interface GroupedHazardFit {
  readonly coefficients: readonly Coefficient[];
  /** In the order in which the baselines first appear; empty when nothing could be fitted. */
  readonly baselines: readonly BaselineHazard[];
  /** Number of events: they, not the cells, carry the information. */
  readonly events: number;
  readonly exposure: number;
  /** Up to a constant that is the same for all covariates; null when nothing could be fitted. */
  readonly logLikelihood: number | null;
  readonly warnings: readonly Warning[];
}

/**
 * Hazards that are constant within each baseline (piece of time, or piece and stratum), multiplied by the effects
 * of covariates. The cells are what a database answers by grouping, so the size of the data does not matter. Standard
 * errors are robust when the cells name their cluster, such as the employee or the incident.
 * Sources: Holford 1980, Biometrics 36:299–305; Laird & Olivier 1981, JASA 76:231–240.
 * @throws StatisticsError EMPTY_INPUT, INVALID_INPUT (also events without exposure)
 */
export function groupedHazard(
  names: readonly string[],
  cells: readonly HazardCell[],
  options: EstimateOptions = {},
): GroupedHazardFit {
  const { z } = intervalLevel(options);
  const { timeBasis = null } = options;
  const fit = fitGroupedHazard(names, cells);
  const { kept, design, events, exposure, warnings, maximum, modelVariance, clusters } = fit;
  const method = clusters ? ('PIECEWISE_EXPONENTIAL_ROBUST' as const) : ('PIECEWISE_EXPONENTIAL' as const);
  const context = { names, kept, design, z, n: events, method, timeBasis, warnings, maximum, modelVariance };
  const variance = modelVariance && clusters ? sandwich(groupedScores(fit), clusters, modelVariance) : modelVariance;
  const finite = maximum?.drift.every((direction) => direction === 0) ?? false;
  return {
    coefficients: coefficientsOf({ ...context, variance }),
    baselines:
      modelVariance && finite
        ? fit.baselines.map((found) => {
            const at = baselineHazard(found, fit, modelVariance, options);
            return { baseline: found.baseline, ...at, method: 'PIECEWISE_EXPONENTIAL', timeBasis, warnings };
          })
        : [],
    events,
    exposure,
    logLikelihood: maximum?.end.logLikelihood ?? null,
    warnings,
  };
}

/** The hazard at covariates of zero, with a log interval; a baseline without events has the exact upper limit. */
function baselineHazard(
  { events, denominator, mean }: FittedBaseline,
  { design, maximum }: GroupedFit,
  variance: Matrix,
  options: EstimateOptions,
): Pick<Estimate, 'estimate' | 'se' | 'ciLow' | 'ciHigh' | 'n'> {
  const { z } = intervalLevel(options);
  // The design starts each covariate at its least value; zero of the covariate lies this far away.
  const zero = design.origins.map((origin, column) => -origin / (design.ranges[column] ?? 1));
  const shift = Math.exp(sumOf(zero.entries(), ([column, value]) => value * (maximum?.parameters[column] ?? 0)));
  const at = rate(events, denominator, options);
  if (events === 0) return { estimate: 0, se: 0, ciLow: 0, ciHigh: (at.ciHigh ?? 0) * shift, n: 0 };
  const distance = mean.map((value, column) => value - (zero[column] ?? 0));
  const spread = sumOf(distance.entries(), ([row, left]) => {
    return sumOf(distance.entries(), ([column, right]) => left * right * variance.get(row, column));
  });
  const estimate = (events / denominator) * shift;
  const logSe = Math.sqrt(1 / events + spread);
  const reach = Math.exp(z * logSe);
  return { estimate, se: estimate * logSe, ciLow: estimate / reach, ciHigh: estimate * reach, n: events };
}
