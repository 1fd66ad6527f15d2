import { Matrix } from 'ml-matrix';
import type { TestResult } from '../estimate.js';
import { chiSquareUpperTail } from '../numerics/distributions.js';
import type { Maximum } from '../numerics/newton.js';
import { sumOf } from '../numerics/sum.js';
import { inverseSymmetric } from '../numerics/symmetric-matrix.js';

/** Three tests of "no covariate has an effect". */
export interface ModelTests {
  readonly likelihoodRatio: TestResult;
  readonly score: TestResult;
  /** Without a statistic when a coefficient has no finite estimate. */
  readonly wald: TestResult;
}

type Answer = Pick<TestResult, 'n' | 'method' | 'timeBasis' | 'warnings'>;

export function modelTests(maximum: Maximum, answer: Answer): ModelTests {
  const { start, end, parameters, drift } = maximum;
  const df = parameters.length;
  const test = (statistic: number | null): TestResult => {
    return { statistic, df, pValue: statistic === null ? null : chiSquareUpperTail(statistic, df), ...answer };
  };
  const separated = drift.some((direction) => direction !== 0);
  return {
    likelihoodRatio: test(2 * (end.logLikelihood - start.logLikelihood)),
    score: test(quadratic(start.score, inverseSymmetric(start.information, df))),
    wald: test(separated ? null : quadratic(parameters, Matrix.from1DArray(df, df, end.information))),
  };
}

function quadratic(vector: Float64Array, matrix: Matrix): number {
  return sumOf(vector.entries(), ([row, left]) => {
    return sumOf(vector.entries(), ([column, right]) => left * right * matrix.get(row, column));
  });
}
