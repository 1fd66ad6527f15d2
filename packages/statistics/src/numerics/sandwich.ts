import { Matrix } from 'ml-matrix';
import type { Levels } from './levels.js';
import { CompensatedSums } from './sum.js';

/**
 * Variance of estimates from how much each cluster pulls at them.
 * @param scores one row of numbers per observation, as many as `bread` has columns
 * @param bread the inverse information
 */
export function sandwich(scores: Float64Array, clusters: Levels, bread: Matrix): Matrix {
  const count = bread.columns;
  const byCluster = new CompensatedSums(clusters.count * count);
  clusters.of.forEach((cluster, row) => {
    for (let column = 0; column < count; column += 1) {
      byCluster.add(cluster * count + column, scores[row * count + column] ?? 0);
    }
  });
  const pulls = Matrix.from1DArray(clusters.count, count, byCluster.toArray()).mmul(bread);
  return pulls.transpose().mmul(pulls);
}
