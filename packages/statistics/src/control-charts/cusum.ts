import { requireFinite } from '../errors.js';
import { type ProcessLevel, requireLevel, type Signal } from './process-level.js';

export interface CusumPoint {
  readonly value: number | null;
  /** How much values have exceeded, or fallen short of, the target beyond the slack since they last came back. */
  readonly high: number;
  readonly low: number;
  readonly signal: Signal | null;
}

/**
 * Cumulative sums on both sides of the target, which notice a small lasting shift and when it began.
 * A missing value leaves them where they were. Source: Page 1954, Biometrika 41:100–115.
 * @param options slack (0.5) and decision limit (5), both in standard deviations
 */
export function cusumChart(
  series: readonly (number | null)[],
  level: ProcessLevel,
  options: { readonly slack?: number; readonly limit?: number } = {},
): { readonly limit: number; readonly points: readonly CusumPoint[] } {
  requireLevel(level);
  const slack = (options.slack ?? 0.5) * level.sigma;
  const limit = (options.limit ?? 5) * level.sigma;
  let high = 0;
  let low = 0;
  const points = series.map((value): CusumPoint => {
    if (value === null) return { value, high, low, signal: null };
    requireFinite(value, 'A value of the series');
    high = Math.max(0, high + value - level.target - slack);
    low = Math.max(0, low + level.target - value - slack);
    let signal: Signal | null = null;
    if (high > limit) signal = 'ABOVE';
    else if (low > limit) signal = 'BELOW';
    return { value, high, low, signal };
  });
  return { limit, points };
}
