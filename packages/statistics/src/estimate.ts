import { requireValid } from './errors.js';
import type { Method } from './methods.js';
import { normalQuantile, tQuantile } from './numerics/distributions.js';
import type { Warning } from './warnings.js';

/** One number with its uncertainty. Null means that the data do not say, never zero. */
export interface Estimate {
  readonly estimate: number | null;
  /** Standard error, in the unit of the estimate. */
  readonly se: number | null;
  readonly ciLow: number | null;
  readonly ciHigh: number | null;
  /** Observations behind the estimate; the sum of weights where observations are weighted. */
  readonly n: number;
  readonly method: Method;
  /** The clock on which times or counts were taken, in the caller's words; null if there is none. */
  readonly timeBasis: string | null;
  readonly warnings: readonly Warning[];
}

/** One test of a hypothesis; the statistic follows a chi-square law with `df` degrees of freedom. */
export interface TestResult {
  /** Null when nothing could be compared. */
  readonly statistic: number | null;
  readonly df: number;
  readonly pValue: number | null;
  readonly n: number;
  readonly method: Method;
  readonly timeBasis: string | null;
  readonly warnings: readonly Warning[];
}

export interface EstimateOptions {
  /** Coverage of the interval; 0.95 unless told. */
  readonly level?: number;
  readonly timeBasis?: string;
}

/** The coverage asked for, and the normal quantile that gives it on two sides. */
export function intervalLevel(options: { readonly level?: number }): { level: number; z: number } {
  const { level = 0.95 } = options;
  requireValid(level > 0 && level < 1, `The level of an interval is ${level}. It must lie between 0 and 1.`);
  return { level, z: normalQuantile(0.5 + level / 2) };
}

/** No estimate, because nothing was observed or nothing can be said. */
export function unknownEstimate(
  n: number,
  method: Method,
  timeBasis: string | null,
  warnings: readonly Warning[],
): Estimate {
  return { estimate: null, se: null, ciLow: null, ciHigh: null, n, method, timeBasis, warnings };
}

/** What stands beside the numbers of an estimate. */
export type Answer = Pick<Estimate, 'n' | 'method' | 'timeBasis' | 'warnings'>;

/** An estimate with its t interval. */
export function tEstimate(estimate: number, variance: number, df: number, level: number, answer: Answer): Estimate {
  const se = Math.sqrt(Math.max(0, variance));
  const reach = tQuantile(0.5 + level / 2, df) * se;
  return { estimate, se, ciLow: estimate - reach, ciHigh: estimate + reach, ...answer };
}
