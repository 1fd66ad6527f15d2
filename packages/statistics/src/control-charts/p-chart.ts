import { requireNonNegative, requireSome, requireValid } from '../errors.js';
import { sumOf } from '../numerics/sum.js';
import { type Signal, signalOf } from './process-level.js';

export interface ShareCount {
  readonly count: number;
  readonly n: number;
}

export interface PChartPoint extends ShareCount {
  /** Null, like the limits, for a period without observations. */
  readonly share: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly signal: Signal | null;
}

/**
 * Control chart of a share per period: limits three standard errors around the overall share, wider for small periods.
 * Source: Shewhart 1931; Montgomery 2013, *Statistical Quality Control*, 7.2.
 * @param centre the share of a quiet stretch; that of all periods together unless told
 */
export function pChart(
  periods: readonly ShareCount[],
  centre = overallShare(periods),
): { readonly centre: number; readonly points: readonly PChartPoint[] } {
  requireSome(periods, 'periods');
  requireValid(centre >= 0 && centre <= 1, `The centre is ${centre}. It must lie between 0 and 1.`);
  const points = periods.map(({ count, n }): PChartPoint => {
    requirePeriod({ count, n });
    if (n === 0) return { count, n, share: null, lower: null, upper: null, signal: null };
    const reach = 3 * Math.sqrt((centre * (1 - centre)) / n);
    const lower = Math.max(0, centre - reach);
    const upper = Math.min(1, centre + reach);
    return { count, n, share: count / n, lower, upper, signal: signalOf(count / n, lower, upper) };
  });
  return { centre, points };
}

function overallShare(periods: readonly ShareCount[]): number {
  requireSome(periods, 'periods');
  periods.forEach(requirePeriod);
  const n = sumOf(periods, (period) => period.n);
  requireValid(n > 0, 'No period has observations. Give a centre, or a period that has some.');
  return sumOf(periods, (period) => period.count) / n;
}

function requirePeriod({ count, n }: ShareCount): void {
  requireNonNegative(n, 'The number of observations of a period');
  requireNonNegative(count, 'The count of a period');
  requireValid(count <= n, `A period counts ${count} of ${n} observations. Check the two counts.`);
}
