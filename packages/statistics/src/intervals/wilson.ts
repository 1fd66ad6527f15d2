import { requireNonNegative, requireValid } from '../errors.js';
import { type Estimate, type EstimateOptions, intervalLevel, unknownEstimate } from '../estimate.js';
import { warning } from '../warnings.js';

/**
 * A share with the Wilson score interval, which stays inside 0 to 1 and is honest near its ends. The standard
 * error is that of the plain share. Source: Wilson 1927, JASA 22:209–212.
 * @param successes zero or more, at most `n`; need not be whole
 * @param n observations; 0 answers null
 */
export function wilson(successes: number, n: number, options: EstimateOptions = {}): Estimate {
  requireNonNegative(n, 'The number of observations');
  requireNonNegative(successes, 'The number of successes');
  requireValid(successes <= n, `There are ${successes} successes among ${n} observations. Check the two counts.`);
  const { timeBasis = null } = options;
  if (n === 0) return unknownEstimate(0, 'WILSON', timeBasis, [warning('NO_DATA')]);
  return { ...scoreInterval(successes / n, n, options), n, method: 'WILSON', timeBasis, warnings: [] };
}

/** Sums over weighted answers, each a success or not; they add up over parts of the data. */
export interface WeightedShare {
  /** Number of answers. */
  readonly n: number;
  readonly sumOfWeights: number;
  readonly sumOfSquaredWeights: number;
  /** Sum of the weights of the successes. */
  readonly successWeight: number;
}

/**
 * A weighted share, with the Wilson interval at the effective sample size: unequal weights widen it.
 * Source: Kish 1965, *Survey Sampling*, 11.2; Korn & Graubard 1998, Surv. Methodol. 24:193–201.
 */
export function weightedWilson(share: WeightedShare, options: EstimateOptions = {}): Estimate {
  const { n, sumOfWeights, sumOfSquaredWeights, successWeight } = share;
  const { timeBasis = null } = options;
  requireNonNegative(successWeight, 'The weight of the successes');
  requireValid(
    successWeight <= sumOfWeights * (1 + 1e-12),
    `The successes weigh ${successWeight} of ${sumOfWeights}. Check the two sums.`,
  );
  const effective = effectiveSampleSize(sumOfWeights, sumOfSquaredWeights);
  if (effective === 0) return unknownEstimate(n, 'WILSON_WEIGHTED', timeBasis, [warning('NO_DATA')]);
  const estimated = scoreInterval(Math.min(1, successWeight / sumOfWeights), effective, options);
  return { ...estimated, n, method: 'WILSON_WEIGHTED', timeBasis, warnings: [] };
}

/** How many equally weighted answers would say as much. Source: Kish 1965. */
export function effectiveSampleSize(sumOfWeights: number, sumOfSquaredWeights: number): number {
  requireNonNegative(sumOfWeights, 'The sum of weights');
  requireNonNegative(sumOfSquaredWeights, 'The sum of squared weights');
  return sumOfSquaredWeights === 0 ? 0 : (sumOfWeights * sumOfWeights) / sumOfSquaredWeights;
}

function scoreInterval(
  share: number,
  n: number,
  options: EstimateOptions,
): { estimate: number; se: number; ciLow: number; ciHigh: number } {
  const { z } = intervalLevel(options);
  const se = Math.sqrt((share * (1 - share)) / n);
  const middle = share + (z * z) / (2 * n);
  const reach = z * Math.sqrt(se * se + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  // At the ends the limit equals the share; rounding must not put it beyond.
  const ciLow = share === 0 ? 0 : Math.max(0, Math.min(share, (middle - reach) / scale));
  const ciHigh = share === 1 ? 1 : Math.min(1, Math.max(share, (middle + reach) / scale));
  return { estimate: share, se, ciLow, ciHigh };
}
