import { requireFinite, requireNonNegative } from '../errors.js';
import { type Estimate, type EstimateOptions, intervalLevel, unknownEstimate } from '../estimate.js';
import { tQuantile } from '../numerics/distributions.js';
import { type Warning, warning } from '../warnings.js';

/** Sums over rows that each have two numbers. */
export interface PairSums {
  readonly n: number;
  readonly top: number;
  readonly bottom: number;
  readonly topSquared: number;
  readonly product: number;
  readonly bottomSquared: number;
}

/**
 * One sum over another of the same rows, such as good talk less bad talk over all talk, where rows weigh unequally.
 * Variance by linearisation, t interval. Source: Cochran 1977, *Sampling Techniques*, 2.11.
 */
export function ratioOfSums(sums: PairSums, options: EstimateOptions = {}): Estimate {
  const { n, top, bottom, topSquared, product, bottomSquared } = sums;
  requireNonNegative(n, 'The number of rows');
  for (const value of [top, bottom, topSquared, product, bottomSquared]) requireFinite(value, 'A sum');
  const { level } = intervalLevel(options);
  const { timeBasis = null } = options;
  const method = 'RATIO_OF_SUMS';
  if (n === 0 || bottom === 0) return unknownEstimate(n, method, timeBasis, [warning('NO_DATA')]);
  const estimate = top / bottom;
  const warnings: Warning[] = n > 1 ? [] : [warning('ONE_OBSERVATION')];
  if (n <= 1) return { estimate, se: null, ciLow: null, ciHigh: null, n, method, timeBasis, warnings };
  const squares = Math.max(0, topSquared - 2 * estimate * product + estimate * estimate * bottomSquared);
  const se = Math.sqrt((n / (n - 1)) * squares) / Math.abs(bottom);
  const reach = tQuantile(0.5 + level / 2, n - 1) * se;
  return { estimate, se, ciLow: estimate - reach, ciHigh: estimate + reach, n, method, timeBasis, warnings };
}
