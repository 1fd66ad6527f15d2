import { requireFinite, requireNonNegative, requireValid } from '../errors.js';
import { type Estimate, type EstimateOptions, intervalLevel, tEstimate, unknownEstimate } from '../estimate.js';
import type { Method } from '../methods.js';
import { sumOf } from '../numerics/sum.js';
import { type Warning, warning } from '../warnings.js';

/** A value and how many times it was seen. */
export interface CountedValue {
  readonly value: number;
  /** 1 unless told. */
  readonly count?: number;
}

/** Mean with t interval, such as of a customer effort score. Null without values; no interval with one value. */
export function meanInterval(values: readonly CountedValue[], options: EstimateOptions = {}): Estimate {
  for (const { value, count = 1 } of values) {
    requireFinite(value, 'A value');
    requireNonNegative(count, `The count of value ${value}`);
  }
  const n = sumOf(values, ({ count = 1 }) => count);
  const estimate = sumOf(values, ({ value, count = 1 }) => value * count) / n;
  const squares = sumOf(values, ({ value, count = 1 }) => count * (value - estimate) ** 2);
  return tInterval({ n, estimate, variance: squares / (n - 1) / n, df: n - 1 }, 'MEAN_T', options);
}

/**
 * The same from sums that a database answers. Where the mean is a million times the spread, sums of squares lose
 * the spread: subtract a constant from the values first.
 */
export function meanFromSums(
  sums: { readonly n: number; readonly sum: number; readonly sumOfSquares: number },
  options: EstimateOptions = {},
): Estimate {
  const { n, sum, sumOfSquares } = sums;
  requireNonNegative(n, 'The number of values');
  requireFinite(sum, 'The sum of values');
  requireNonNegative(sumOfSquares, 'The sum of squared values');
  const estimate = sum / n;
  const squares = sumOfSquares - sum * estimate;
  requireValid(
    n === 0 || squares >= -1e-9 * sumOfSquares,
    `The sum of squares ${sumOfSquares} is too small for ${n} values that add up to ${sum}. Check the sums.`,
  );
  return tInterval({ n, estimate, variance: Math.max(0, squares) / (n - 1) / n, df: n - 1 }, 'MEAN_T', options);
}

/**
 * Mean of answers that count unequally, such as by the inverse of their chance to answer.
 * Source: Cochran 1977, *Sampling Techniques*, 2.11 (linearised ratio).
 */
export function weightedMean(
  values: readonly { readonly value: number; readonly weight: number }[],
  options: EstimateOptions = {},
): Estimate {
  for (const { value, weight } of values) {
    requireFinite(value, 'A value');
    requireNonNegative(weight, `The weight of value ${value}`);
  }
  const n = values.filter(({ weight }) => weight > 0).length;
  const total = sumOf(values, ({ weight }) => weight);
  const estimate = sumOf(values, ({ value, weight }) => value * weight) / total;
  const squares = sumOf(values, ({ value, weight }) => (weight * (value - estimate)) ** 2);
  const variance = ((n / (n - 1)) * squares) / (total * total);
  return tInterval({ n, estimate, variance, df: n - 1 }, 'MEAN_WEIGHTED', options);
}

function tInterval(
  { n, estimate, variance, df }: { n: number; estimate: number; variance: number; df: number },
  method: Method,
  options: EstimateOptions,
): Estimate {
  const { level } = intervalLevel(options);
  const { timeBasis = null } = options;
  if (n === 0) return unknownEstimate(0, method, timeBasis, [warning('NO_DATA')]);
  const warnings: Warning[] = df > 0 ? [] : [warning('ONE_OBSERVATION')];
  if (df <= 0) return { estimate, se: null, ciLow: null, ciHigh: null, n, method, timeBasis, warnings };
  return tEstimate(estimate, variance, df, level, { n, method, timeBasis, warnings });
}
