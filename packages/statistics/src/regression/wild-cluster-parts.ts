import { crossProducts, dot } from '../numerics/products.js';
import { solveSymmetric } from '../numerics/symmetric-matrix.js';
import type { AbsorbedPanel } from './absorbed-panel.js';

/** What the bootstrap needs of each cluster. */
export interface ClusterParts {
  readonly estimate: number;
  /** Clustered, with the correction for the number of clusters only: it scales every t value alike. */
  readonly se: number;
  /** Share of each cluster in the spread of the covariate. */
  readonly share: Float64Array;
  /** What residuals of the outcome in one cluster (column) add to the score of each cluster (row), over the spread. */
  readonly outcome: readonly Float64Array[];
  /** The same for residuals of the covariate itself: the null enters through them. */
  readonly own: readonly Float64Array[];
}

export function clusterParts(panel: AbsorbedPanel, target: number): ClusterParts | null {
  const { columns, index, outcome, residual } = panel;
  const column = columns[target];
  if (!column) return null;
  const others = columns.flatMap((other, position) => (other && position !== target ? [other] : []));
  const away = (vector: Float64Array): Float64Array => partialOut(residual(vector), others);
  const own = partialOut(column, others);
  const spread = dot(own, own);
  const left = partialOut(outcome, others);
  const { of, count } = index.cluster;
  const perCluster = (vector: Float64Array): Float64Array => {
    const sums = new Float64Array(count);
    own.forEach((value, row) => {
      const cluster = of[row] ?? 0;
      sums[cluster] = (sums[cluster] ?? 0) + (value * (vector[row] ?? 0)) / spread;
    });
    return sums;
  };
  const spreadOut = (vector: Float64Array): Float64Array[] => {
    return Array.from({ length: count }, (_, cluster) => {
      return perCluster(away(vector.map((value, row) => (of[row] === cluster ? value : 0))));
    });
  };
  const estimate = dot(own, left) / spread;
  const scores = perCluster(left.map((value, row) => value - estimate * (own[row] ?? 0)));
  const se = Math.sqrt((count / (count - 1)) * dot(scores, scores));
  return { estimate, se, share: perCluster(own), outcome: spreadOut(left), own: spreadOut(own) };
}

function partialOut(vector: Float64Array, others: readonly Float64Array[]): Float64Array {
  if (others.length === 0) return vector;
  const slopes = solveSymmetric(
    crossProducts(others),
    Float64Array.from(others, (other) => dot(other, vector)),
  );
  return vector.map((value, row) => {
    return others.reduce((left, other, position) => left - (slopes?.[position] ?? 0) * (other[row] ?? 0), value);
  });
}
