import type { Evaluation } from '../numerics/newton.js';
import { CompensatedSums } from '../numerics/sum.js';
import type { CoxData } from './cox-data.js';
import { linearPredictor, type Ties, visitRiskSets } from './risk-sets.js';

/** Cox's log partial likelihood with its slope and curvature. Source: Cox 1972, JRSS B 34:187–220. */
export function partialLikelihood(data: CoxData, coefficients: Float64Array, ties: Ties): Evaluation {
  const count = data.design.names.length;
  const predictor = linearPredictor(data, coefficients);
  const logLikelihood = new CompensatedSums(1);
  const score = new CompensatedSums(count);
  const information = new CompensatedSums(count * count);
  visitRiskSets(data, predictor, ties, {
    onEvents: (_, rows) => {
      for (const row of rows) {
        const weight = data.weight[row] ?? 0;
        logLikelihood.add(0, weight * (predictor[row] ?? 0));
        for (let column = 0; column < count; column += 1) {
          score.add(column, weight * (data.design.values[row * count + column] ?? 0));
        }
      }
    },
    onStep: ({ weight, denominator, mean, covariance }) => {
      logLikelihood.add(0, -weight * Math.log(denominator));
      mean.forEach((value, column) => {
        score.add(column, -weight * value);
      });
      covariance.forEach((value, index) => {
        information.add(index, weight * value);
      });
    },
  });
  return { logLikelihood: logLikelihood.get(0), score: score.toArray(), information: information.toArray() };
}
