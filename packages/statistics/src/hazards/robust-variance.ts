import type { Matrix } from 'ml-matrix';
import { CompensatedSums } from '../numerics/sum.js';
import type { CoxData } from './cox-data.js';
import type { Ties } from './risk-sets.js';
import { scoreResiduals } from './score-residuals.js';

/**
 * Sandwich variance of the coefficients, with the rows of one cluster taken together.
 * Source: Lin & Wei 1989, JASA 84:1074–1078.
 * @param modelVariance the inverse information
 */
export function robustVariance(data: CoxData, coefficients: Float64Array, ties: Ties, modelVariance: Matrix): Matrix {
  const count = data.design.names.length;
  const residuals = scoreResiduals(data, coefficients, ties);
  const byCluster = new CompensatedSums(data.clusterCount * count);
  data.cluster.forEach((cluster, row) => {
    for (let column = 0; column < count; column += 1) {
      byCluster.add(cluster * count + column, (data.weight[row] ?? 0) * (residuals[row * count + column] ?? 0));
    }
  });
  const meat = new CompensatedSums(count * count);
  for (let cluster = 0; cluster < data.clusterCount; cluster += 1) {
    for (let row = 0; row < count; row += 1) {
      for (let column = 0; column < count; column += 1) {
        meat.add(row * count + column, byCluster.get(cluster * count + row) * byCluster.get(cluster * count + column));
      }
    }
  }
  const middle = modelVariance.clone();
  for (let row = 0; row < count; row += 1) {
    for (let column = 0; column < count; column += 1) middle.set(row, column, meat.get(row * count + column));
  }
  return modelVariance.mmul(middle).mmul(modelVariance);
}
