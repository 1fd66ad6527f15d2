import { type Estimate, type EstimateOptions, intervalLevel, tEstimate, unknownEstimate } from '../estimate.js';
import type { Method } from '../methods.js';
import { CompensatedSums, sumOf } from '../numerics/sum.js';
import { clusterWarnings, warning } from '../warnings.js';

/** An exposed subject and the one that stands in for it without exposure. */
export interface Pair<Side> {
  readonly exposed: Side;
  readonly control: Side;
}

/**
 * The interval of an estimate from how much each pair pulls at it. Pairs that share a subject are not independent;
 * sharing never narrows the interval. Source: Cameron, Gelbach & Miller 2011, J. Bus. Econ. Stat. 29:238–249.
 */
export function pairedEstimate(
  estimate: number,
  pairs: readonly Pair<{ readonly id: string | number }>[],
  pulls: readonly number[],
  method: Method,
  options: EstimateOptions,
): Estimate {
  const { level } = intervalLevel(options);
  const { timeBasis = null } = options;
  const n = pairs.length;
  if (n < 2) return { ...unknownEstimate(n, method, timeBasis, [warning('ONE_OBSERVATION')]), estimate };
  const subjects = new Map<string | number, number>();
  for (const { exposed, control } of pairs) {
    for (const { id } of [exposed, control]) if (!subjects.has(id)) subjects.set(id, subjects.size);
  }
  const bySubject = new CompensatedSums(subjects.size);
  pairs.forEach(({ exposed, control }, index) => {
    for (const { id } of [exposed, control]) bySubject.add(subjects.get(id) ?? 0, pulls[index] ?? 0);
  });
  // Every pair was counted for both of its subjects.
  const alone = sumOf(pulls, (pull) => pull * pull);
  const together = sumOf(bySubject.toArray(), (pull) => pull * pull) - alone;
  const variance = (n / (n - 1)) * Math.max(alone, together);
  return tEstimate(estimate, variance, n - 1, level, { n, method, timeBasis, warnings: clusterWarnings(n) });
}
