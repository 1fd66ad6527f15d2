import type { Matrix } from 'ml-matrix';
import type { Answer, Estimate, TestResult } from '../estimate.js';
import { chiSquareUpperTail } from '../numerics/distributions.js';
import { sumOf } from '../numerics/sum.js';
import { independentColumns, solveSymmetric } from '../numerics/symmetric-matrix.js';
import { warning } from '../warnings.js';

/** The effect so many periods after exposure began; before it, what should be zero. */
export interface EventTimeEffect extends Estimate {
  readonly eventTime: number;
}

export interface EventEffects {
  /** In rising order, without −1, to which all are compared. */
  readonly effects: readonly EventTimeEffect[];
  /** Mean effect from exposure on, per exposed unit and period. */
  readonly average: Estimate;
  /** Whether exposed units already moved apart before exposure: all effects before −1 against zero. */
  readonly preTrend: TestResult;
}

/** Wald test that all estimates are zero; those that repeat others are left out. */
export function jointTest(estimates: readonly number[], covariance: Matrix, answer: Answer): TestResult {
  const count = estimates.length;
  const whole = Float64Array.from(covariance.to1DArray());
  const kept = count === 0 ? [] : independentColumns(whole, count);
  const chosen = Float64Array.from(kept, (index) => estimates[index] ?? 0);
  const inner = Float64Array.from(kept.flatMap((row) => kept.map((column) => whole[row * count + column] ?? 0)));
  const solved = kept.length === 0 ? null : solveSymmetric(inner, chosen);
  if (!solved) {
    const warnings = [...answer.warnings, warning('NO_COMPARISON', 'no period before the reference')];
    return { ...answer, statistic: null, df: 0, pValue: null, warnings };
  }
  const statistic = sumOf(chosen.entries(), ([index, value]) => value * (solved[index] ?? 0));
  return { ...answer, statistic, df: kept.length, pValue: chiSquareUpperTail(statistic, kept.length) };
}
