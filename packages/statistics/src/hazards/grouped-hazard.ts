import type { Matrix } from 'ml-matrix';
import { requireNonNegative, requireSome, requireValid } from '../errors.js';
import { type Estimate, type EstimateOptions, intervalLevel } from '../estimate.js';
import { rate } from '../intervals/rate.js';
import { type Design, keepColumns, scaleDesign } from '../numerics/design.js';
import { maximise } from '../numerics/newton.js';
import { sumOf } from '../numerics/sum.js';
import { independentColumns, inverseSymmetric } from '../numerics/symmetric-matrix.js';
import type { Warning } from '../warnings.js';
import { type Coefficient, coefficientsOf } from './coefficients.js';
import { fitWarnings } from './fit-warnings.js';
import { type BaselineGroup, baselineMoments, groupedLikelihood } from './grouped-likelihood.js';
import type { HazardCell } from './hazard-cells.js';

/** Events per unit of exposure of one baseline, at covariates of zero. */
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
  readonly warnings: readonly Warning[];
}

/**
 * Hazards that are constant within each baseline (piece of time, or piece and stratum), multiplied by the effects
 * of covariates. The cells are what a database answers by grouping, so the size of the data does not matter.
 * Sources: Holford 1980, Biometrics 36:299–305; Laird & Olivier 1981, JASA 76:231–240.
 * @throws StatisticsError EMPTY_INPUT, INVALID_INPUT (also events without exposure)
 */
export function groupedHazard(
  names: readonly string[],
  given: readonly HazardCell[],
  options: EstimateOptions = {},
): GroupedHazardFit {
  const { z } = intervalLevel(options);
  const { timeBasis = null } = options;
  requireSome(names, 'covariates');
  requireSome(given, 'cells');
  given.forEach(requireCell);
  const cells = given.filter((cell) => cell.exposure > 0);
  requireSome(cells, 'cells with exposure');
  const whole = scaleDesign(
    names,
    cells.map((cell) => cell.covariates),
  );
  const groups = baselineGroups(cells);
  const events = sumOf(groups, (group) => group.events);
  const exposure = sumOf(cells, (cell) => cell.exposure);
  const zero = new Float64Array(names.length);
  const kept =
    events > 0
      ? independentColumns(groupedLikelihood(cells, whole, groups, zero).information, names.length)
      : names.map((_, column) => column);
  const design = keepColumns(whole, kept);
  const maximum = events > 0 ? maximise((at) => groupedLikelihood(cells, design, groups, at), kept.length) : null;
  const warnings = fitWarnings(maximum, events, kept.length, null);
  const method = 'PIECEWISE_EXPONENTIAL' as const;
  const context = { names, kept, design, z, n: events, method, timeBasis, warnings };
  if (!maximum?.converged || kept.length === 0) {
    const nothing = { maximum: null, modelVariance: null, variance: null };
    return { coefficients: coefficientsOf({ ...context, ...nothing }), baselines: [], events, exposure, warnings };
  }
  const variance = inverseSymmetric(maximum.end.information, kept.length);
  const separated = maximum.drift.some((direction) => direction !== 0);
  const answer = { method, timeBasis, warnings };
  return {
    coefficients: coefficientsOf({ ...context, maximum, modelVariance: variance, variance }),
    baselines: separated
      ? []
      : groups.map((group) => {
          const fitted = { cells, design, coefficients: maximum.parameters, variance };
          return { baseline: group.baseline, ...baselineHazard(group, fitted, options), ...answer };
        }),
    events,
    exposure,
    warnings,
  };
}

function requireCell(cell: HazardCell, index: number): void {
  requireNonNegative(cell.events, `The count of events of cell ${index}`);
  requireNonNegative(cell.exposure, `The exposure of cell ${index}`);
  requireValid(
    cell.exposure > 0 || cell.events === 0,
    `Cell ${index} has ${cell.events} events but no exposure. Count the day of the event as a day at risk.`,
  );
}

function baselineGroups(cells: readonly HazardCell[]): BaselineGroup[] {
  const rows = new Map<string, number[]>();
  cells.forEach(({ baseline }, row) => {
    const known = rows.get(baseline);
    if (known) known.push(row);
    else rows.set(baseline, [row]);
  });
  return [...rows].map(([baseline, members]) => {
    return { baseline, rows: members, events: sumOf(members, (row) => cells[row]?.events ?? 0) };
  });
}

interface FittedHazard {
  readonly cells: readonly HazardCell[];
  readonly design: Design;
  readonly coefficients: Float64Array;
  readonly variance: Matrix;
}

/** The hazard at covariates of zero, with a log interval; a baseline without events has the exact upper limit. */
function baselineHazard(
  group: BaselineGroup,
  { cells, design, coefficients, variance }: FittedHazard,
  options: EstimateOptions,
): Pick<Estimate, 'estimate' | 'se' | 'ciLow' | 'ciHigh' | 'n'> {
  const { z } = intervalLevel(options);
  const { denominator, mean } = baselineMoments(cells, design, group, coefficients);
  // The design starts each covariate at its least value; zero of the covariate lies this far away.
  const zero = design.origins.map((origin, column) => -origin / (design.ranges[column] ?? 1));
  const shift = Math.exp(sumOf(zero.entries(), ([column, value]) => value * (coefficients[column] ?? 0)));
  const at = rate(group.events, denominator, options);
  if (group.events === 0) return { estimate: 0, se: 0, ciLow: 0, ciHigh: (at.ciHigh ?? 0) * shift, n: 0 };
  const distance = mean.map((value, column) => value - (zero[column] ?? 0));
  const spread = sumOf(distance.entries(), ([row, left]) => {
    return sumOf(distance.entries(), ([column, right]) => left * right * variance.get(row, column));
  });
  const estimate = (group.events / denominator) * shift;
  const logSe = Math.sqrt(1 / group.events + spread);
  const reach = Math.exp(z * logSe);
  return { estimate, se: estimate * logSe, ciLow: estimate / reach, ciHigh: estimate * reach, n: group.events };
}
