import type { Design } from '../numerics/design.js';
import type { Evaluation } from '../numerics/newton.js';
import { CompensatedSums } from '../numerics/sum.js';
import type { BinaryRow } from './logistic.js';

/** Log odds of one row; the first coefficient is the constant. */
export function logOddsOf(design: Design, row: number, coefficients: Float64Array): number {
  const count = design.names.length;
  let total = coefficients[0] ?? 0;
  for (let column = 0; column < count; column += 1) {
    total += (design.values[row * count + column] ?? 0) * (coefficients[column + 1] ?? 0);
  }
  return total;
}

/** Binomial log-likelihood at the coefficients, the constant first. */
export function logisticLikelihood(rows: readonly BinaryRow[], design: Design, coefficients: Float64Array): Evaluation {
  const count = design.names.length + 1;
  const logLikelihood = new CompensatedSums(1);
  // Plain sums: what rounding drops here is far below what the iterations notice, and rows may be a million.
  const score = new Float64Array(count);
  const information = new Float64Array(count * count);
  const columns = new Float64Array(count).fill(1);
  rows.forEach(({ successes, trials = 1 }, row) => {
    columns.set(design.values.subarray(row * (count - 1), (row + 1) * (count - 1)), 1);
    let logOdds = 0;
    for (let column = 0; column < count; column += 1) logOdds += (columns[column] ?? 0) * (coefficients[column] ?? 0);
    const share = 1 / (1 + Math.exp(-logOdds));
    logLikelihood.add(0, successes * logOdds - trials * softplus(logOdds));
    const error = successes - trials * share;
    const spread = trials * share * (1 - share);
    for (let left = 0; left < count; left += 1) {
      const value = columns[left] ?? 0;
      score[left] = (score[left] ?? 0) + error * value;
      const scaled = spread * value;
      for (let right = 0; right <= left; right += 1) {
        const cell = left * count + right;
        information[cell] = (information[cell] ?? 0) + scaled * (columns[right] ?? 0);
      }
    }
  });
  for (let left = 0; left < count; left += 1) {
    for (let right = 0; right < left; right += 1) {
      information[right * count + left] = information[left * count + right] ?? 0;
    }
  }
  return { logLikelihood: logLikelihood.get(0), score, information };
}

/** What each row pulls at the coefficients, in rows of as many numbers as there are coefficients. */
export function logisticScores(rows: readonly BinaryRow[], design: Design, coefficients: Float64Array): Float64Array {
  const count = design.names.length + 1;
  const scores = new Float64Array(rows.length * count);
  rows.forEach(({ successes, trials = 1 }, row) => {
    const error = successes - trials / (1 + Math.exp(-logOddsOf(design, row, coefficients)));
    for (let column = 0; column < count; column += 1) {
      scores[row * count + column] = error * columnOf(design, row, column);
    }
  });
  return scores;
}

const columnOf = (design: Design, row: number, column: number): number =>
  column === 0 ? 1 : (design.values[row * design.names.length + column - 1] ?? 0);

/** log(1 + exp(x)) without overflow. */
const softplus = (x: number): number => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
