import type { Matrix } from 'ml-matrix';
import { sandwich } from '../numerics/sandwich.js';
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
  const weighted = residuals.map((value, index) => value * (data.weight[Math.floor(index / count)] ?? 0));
  return sandwich(weighted, { of: data.cluster, count: data.clusterCount }, modelVariance);
}
