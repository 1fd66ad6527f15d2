import { Matrix } from 'ml-matrix';
import type { TestResult } from '../estimate.js';
import { chiSquareUpperTail } from '../numerics/distributions.js';
import { CompensatedSums } from '../numerics/sum.js';
import { independentColumns, inverseSymmetric } from '../numerics/symmetric-matrix.js';
import { kaplanMeier } from '../survival/kaplan-meier.js';
import { lifeTable } from '../survival/subjects.js';
import { warning } from '../warnings.js';
import type { CoxData } from './cox-data.js';
import { linearPredictor, type Ties, visitRiskSets } from './risk-sets.js';

export interface ProportionalHazardsTest {
  /** One test per fitted column: does its effect change with time? */
  readonly columns: readonly (TestResult & { readonly name: string })[];
  readonly global: TestResult;
}

/**
 * Score test of an interaction of each covariate with time, measured by one minus Kaplan–Meier.
 * A small p says that the hazard ratio is not constant: prefer a difference of restricted means.
 * Source: Grambsch & Therneau 1994, Biometrika 81:515–526, in the exact form of survival 3.x.
 */
export function proportionalHazardsTest(
  data: CoxData,
  coefficients: Float64Array,
  ties: Ties,
  answer: Pick<TestResult, 'n' | 'timeBasis' | 'warnings'>,
): ProportionalHazardsTest {
  const { names } = data.design;
  const count = names.length;
  const { score, plain, crossed, squared } = timeMoments(data, coefficients, ties);
  const explained = crossed.transpose().mmul(inverseSymmetric(plain, count)).mmul(crossed);
  const left = Matrix.sub(squared, explained);
  const test = (columns: readonly number[]): TestResult => {
    const df = columns.length;
    const variance = Float64Array.from(left.selection([...columns], [...columns]).to1DArray());
    // Without two event times there is no time over which an effect could change.
    if (independentColumns(variance, df).length < df) {
      const warnings = [...answer.warnings, warning('NO_COMPARISON')];
      return { ...answer, statistic: null, df: 0, pValue: null, method: 'SCHOENFELD', warnings };
    }
    const u = Matrix.columnVector(columns.map((column) => score[column] ?? 0));
    const statistic = u.transpose().mmul(inverseSymmetric(variance, df)).mmul(u).get(0, 0);
    return { ...answer, statistic, df, pValue: chiSquareUpperTail(statistic, df), method: 'SCHOENFELD' };
  };
  return {
    columns: names.map((name, column) => ({ name, ...test([column]) })),
    global: test(names.map((_, column) => column)),
  };
}

/** Score of the interaction with time, and the information within and between it and the covariates. */
function timeMoments(data: CoxData, coefficients: Float64Array, ties: Ties) {
  const { names, values } = data.design;
  const count = names.length;
  const clock = timeScale(data);
  const score = new CompensatedSums(count);
  const sums = [0, 1, 2].map(() => new CompensatedSums(count * count));
  visitRiskSets(data, linearPredictor(data, coefficients), ties, {
    onEvents: (time, rows) => {
      for (const row of rows) {
        const pull = clock(time) * (data.weight[row] ?? 0);
        for (let column = 0; column < count; column += 1) score.add(column, pull * (values[row * count + column] ?? 0));
      }
    },
    onStep: ({ time, weight, mean, covariance }) => {
      const g = clock(time);
      mean.forEach((value, column) => {
        score.add(column, -g * weight * value);
      });
      covariance.forEach((value, index) => {
        sums.forEach((power, exponent) => {
          power.add(index, weight * value * g ** exponent);
        });
      });
    },
  });
  const [plain, crossed, squared] = sums.map((power) => power.toArray());
  const square = (array: Float64Array | undefined) => Matrix.from1DArray(count, count, array ?? []);
  return {
    score: score.toArray(),
    plain: plain ?? new Float64Array(0),
    crossed: square(crossed),
    squared: square(squared),
  };
}

/** One minus the survival of everybody just before a time. */
function timeScale(data: CoxData): (time: number) => number {
  const subjects = Array.from(data.stop, (time, row) => {
    return { time, event: data.event[row] === 1, entry: Math.max(0, data.start[row] ?? 0) };
  });
  const curve = kaplanMeier(lifeTable(subjects));
  const before = new Map<number, number>();
  let survival = 1;
  for (const point of curve) {
    before.set(point.time, 1 - survival);
    survival = point.estimate ?? 0;
  }
  return (time) => before.get(time) ?? 0;
}
