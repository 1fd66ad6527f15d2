import { requireFinite, requireNonNegative, requireValid } from '../errors.js';
import { type Estimate, type EstimateOptions, unknownEstimate } from '../estimate.js';
import { CompensatedSums, sumOf } from '../numerics/sum.js';
import { warning } from '../warnings.js';
import type { CountedValue } from './mean.js';
import { wilson } from './wilson.js';

/**
 * The smallest value that a share `p` of the observations do not exceed. Its limits are the values at the Wilson
 * limits of that share, so they are values that occurred. For fully observed values; waits that have not ended
 * need `survivalQuantile`.
 * Source: Woodruff 1952, JASA 47:635–646.
 */
export function quantileInterval(values: readonly CountedValue[], p: number, options: EstimateOptions = {}): Estimate {
  requireValid(p > 0 && p < 1, `The share is ${p}. It must lie between 0 and 1.`);
  for (const { value, count = 1 } of values) {
    requireFinite(value, 'A value');
    requireNonNegative(count, `The count of value ${value}`);
  }
  const { timeBasis = null } = options;
  const method = 'QUANTILE_WOODRUFF';
  const sorted = values.filter(({ count = 1 }) => count > 0).sort((left, right) => left.value - right.value);
  const n = sumOf(sorted, ({ count = 1 }) => count);
  if (n === 0) return unknownEstimate(0, method, timeBasis, [warning('NO_DATA')]);
  const running = new CompensatedSums(1);
  const reached = sorted.map(({ value, count = 1 }) => {
    running.add(0, count);
    return { value, upTo: running.get(0) };
  });
  const valueAt = (share: number): number | null =>
    reached.find(({ upTo }) => upTo >= share * n * (1 - 1e-12))?.value ?? reached.at(-1)?.value ?? null;
  const { ciLow, ciHigh } = wilson(p * n, n, options);
  return {
    estimate: valueAt(p),
    se: null,
    ciLow: valueAt(ciLow ?? 0),
    ciHigh: valueAt(ciHigh ?? 1),
    n,
    method,
    timeBasis,
    warnings: n === 1 ? [warning('ONE_OBSERVATION')] : [],
  };
}
