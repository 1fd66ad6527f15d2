import { requireSome } from '../errors.js';
import { type Estimate, type EstimateOptions, unknownEstimate } from '../estimate.js';
import type { Share } from '../intervals/difference-of-proportions.js';
import { wilson } from '../intervals/wilson.js';
import { sumOf } from '../numerics/sum.js';
import { warning } from '../warnings.js';

/** One condition for being reached, among those who met the conditions before it. */
export interface ReachabilityFactor extends Share {
  readonly name: string;
}

export interface ReachabilityPart {
  readonly name: string;
  readonly share: Estimate;
  /** Index points lost to this factor; the parts add up to one minus the index. Null when a factor is zero. */
  readonly loss: number | null;
}

export interface ReachabilityIndex extends Estimate {
  readonly parts: readonly ReachabilityPart[];
}

/**
 * Share of attempts that pass every condition: open, channel offered, answered in time, not bounced. The loss is
 * split by the logs of the factors, so its parts do not depend on their order. The interval combines the Wilson
 * limits of independent factors on the log scale. Source: Zou & Donner 2008, Statist. Med. 27:1693–1702.
 */
export function reachabilityIndex(
  factors: readonly ReachabilityFactor[],
  options: EstimateOptions = {},
): ReachabilityIndex {
  requireSome(factors, 'factors');
  const shares = factors.map((factor) => ({ name: factor.name, share: wilson(factor.successes, factor.n, options) }));
  const { timeBasis = null } = options;
  const n = factors[0]?.n ?? 0;
  const method = 'INDEX_MOVER';
  const parts = (losses: readonly (number | null)[]): ReachabilityPart[] =>
    shares.map((part, index) => ({ ...part, loss: losses[index] ?? null }));
  const known = shares.flatMap(({ share: { estimate, ciLow, ciHigh } }) => {
    return estimate === null || ciLow === null || ciHigh === null ? [] : [{ estimate, ciLow, ciHigh }];
  });
  if (known.length < shares.length) {
    const missing = shares.find(({ share }) => share.estimate === null)?.name;
    return { ...unknownEstimate(n, method, timeBasis, [warning('NO_DATA', missing)]), parts: parts([]) };
  }
  const answer = { n, method, timeBasis, warnings: [] } as const;
  if (known.some(({ estimate }) => estimate === 0)) {
    const ciHigh = known.reduce((product, { ciHigh: high }) => product * high, 1);
    return { estimate: 0, se: null, ciLow: 0, ciHigh, ...answer, parts: parts([]) };
  }
  const logs = known.map(({ estimate }) => Math.log(estimate));
  const logIndex = sumOf(logs, (log) => log);
  const down = Math.sqrt(sumOf(known, ({ estimate, ciLow }) => Math.log(estimate / ciLow) ** 2));
  const up = Math.sqrt(sumOf(known, ({ estimate, ciHigh }) => Math.log(ciHigh / estimate) ** 2));
  const relative = sumOf(factors, ({ successes, n: size }) => (1 - successes / size) / successes);
  const estimate = Math.exp(logIndex);
  const lost = -Math.expm1(logIndex);
  return {
    estimate,
    se: estimate * Math.sqrt(relative),
    ciLow: Math.exp(logIndex - down),
    ciHigh: Math.min(1, Math.exp(logIndex + up)),
    ...answer,
    parts: parts(logs.map((log) => (logIndex === 0 ? 0 : (lost * log) / logIndex))),
  };
}
