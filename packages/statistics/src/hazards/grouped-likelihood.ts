import type { Design } from '../numerics/design.js';
import type { Evaluation } from '../numerics/newton.js';
import { CompensatedSums } from '../numerics/sum.js';
import type { HazardCell } from './hazard-cells.js';

/** The cells of one baseline hazard, as row indices of the design. */
export interface BaselineGroup {
  readonly baseline: string;
  readonly rows: readonly number[];
  readonly events: number;
}

/** What the coefficients make of one baseline group. */
export interface BaselineMoments {
  /** Exposure times relative hazard, added up. */
  readonly denominator: number;
  /** Mean covariates under that weight. */
  readonly mean: Float64Array;
}

/**
 * Poisson log-likelihood of the cells with each baseline hazard at its best value. Only terms with the coefficients
 * are kept, so it has the form of a partial likelihood in which exposure is the weight.
 * Source: Laird & Olivier 1981, JASA 76:231–240.
 */
export function groupedLikelihood(
  cells: readonly HazardCell[],
  design: Design,
  groups: readonly BaselineGroup[],
  coefficients: Float64Array,
): Evaluation {
  const count = design.names.length;
  const logLikelihood = new CompensatedSums(1);
  const score = new CompensatedSums(count);
  const information = new CompensatedSums(count * count);
  for (const group of groups) {
    for (const row of group.rows) {
      const events = cells[row]?.events ?? 0;
      if (events === 0) continue;
      logLikelihood.add(0, events * predictorOf(design, row, coefficients));
      for (let column = 0; column < count; column += 1) {
        score.add(column, events * (design.values[row * count + column] ?? 0));
      }
    }
    const { denominator, mean, second } = baselineMoments(cells, design, group, coefficients);
    logLikelihood.add(0, -group.events * Math.log(denominator));
    for (let row = 0; row < count; row += 1) {
      score.add(row, -group.events * (mean[row] ?? 0));
      for (let column = 0; column < count; column += 1) {
        const covariance = (second[row * count + column] ?? 0) - (mean[row] ?? 0) * (mean[column] ?? 0);
        information.add(row * count + column, group.events * covariance);
      }
    }
  }
  return { logLikelihood: logLikelihood.get(0), score: score.toArray(), information: information.toArray() };
}

export function baselineMoments(
  cells: readonly HazardCell[],
  design: Design,
  group: BaselineGroup,
  coefficients: Float64Array,
): BaselineMoments & { readonly second: Float64Array } {
  const count = design.names.length;
  const sums = new CompensatedSums(1 + count + count * count);
  for (const row of group.rows) {
    const hazard = (cells[row]?.exposure ?? 0) * Math.exp(predictorOf(design, row, coefficients));
    sums.add(0, hazard);
    for (let column = 0; column < count; column += 1) {
      const scaled = hazard * (design.values[row * count + column] ?? 0);
      sums.add(1 + column, scaled);
      for (let other = 0; other < count; other += 1) {
        sums.add(1 + count + column * count + other, scaled * (design.values[row * count + other] ?? 0));
      }
    }
  }
  const all = sums.toArray();
  const denominator = all[0] ?? 0;
  const scaled = all.map((value) => value / denominator);
  return { denominator, mean: scaled.slice(1, 1 + count), second: scaled.slice(1 + count) };
}

function predictorOf(design: Design, row: number, coefficients: Float64Array): number {
  const count = design.names.length;
  let total = 0;
  for (let column = 0; column < count; column += 1) {
    total += (design.values[row * count + column] ?? 0) * (coefficients[column] ?? 0);
  }
  return total;
}
