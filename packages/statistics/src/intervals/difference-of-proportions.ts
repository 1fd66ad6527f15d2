import { type Estimate, type EstimateOptions, unknownEstimate } from '../estimate.js';
import { wilson } from './wilson.js';

/** How many of a group had the outcome. */
export interface Share {
  readonly successes: number;
  readonly n: number;
}

/**
 * Share of the first group minus that of the second, with an interval built from both Wilson intervals.
 * Source: Newcombe 1998, Statist. Med. 17:873–890, method 10.
 */
export function differenceOfProportions(first: Share, second: Share, options: EstimateOptions = {}): Estimate {
  const a = wilson(first.successes, first.n, options);
  const b = wilson(second.successes, second.n, options);
  const { timeBasis } = a;
  const n = first.n + second.n;
  const method = 'NEWCOMBE';
  const warnings = [...a.warnings, ...b.warnings];
  if (a.estimate === null || b.estimate === null) return unknownEstimate(n, method, timeBasis, warnings);
  const estimate = a.estimate - b.estimate;
  const down = Math.hypot(a.estimate - (a.ciLow ?? 0), (b.ciHigh ?? 1) - b.estimate);
  const up = Math.hypot((a.ciHigh ?? 1) - a.estimate, b.estimate - (b.ciLow ?? 0));
  const se = Math.hypot(a.se ?? 0, b.se ?? 0);
  return { estimate, se, ciLow: estimate - down, ciHigh: estimate + up, n, method, timeBasis, warnings };
}
