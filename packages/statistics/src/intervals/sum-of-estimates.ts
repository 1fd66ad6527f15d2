import { requireSome } from '../errors.js';
import type { Estimate } from '../estimate.js';
import { sumOf } from '../numerics/sum.js';

/**
 * The sum of independent estimates, with an interval from the limits of all, which need not be symmetric. An unknown
 * estimate, or limit, leaves the sum, or its limit, unknown. The level is that of the intervals given.
 * Source: Zou, Huang & Zhang 2009, Comput. Stat. Data Anal. 53:1080–1085 (MOVER for sums).
 */
export function sumOfEstimates(parts: readonly Estimate[]): Estimate {
  requireSome(parts, 'estimates');
  const estimate = parts.some((part) => part.estimate === null) ? null : sumOf(parts, (part) => part.estimate ?? 0);
  const reach = (limit: 'ciLow' | 'ciHigh'): number | null => {
    if (parts.some((part) => part.estimate === null || part[limit] === null)) return null;
    return Math.sqrt(sumOf(parts, (part) => ((part.estimate ?? 0) - (part[limit] ?? 0)) ** 2));
  };
  const [down, up] = [reach('ciLow'), reach('ciHigh')];
  const known = parts.every((part) => part.se !== null);
  return {
    estimate,
    se: known ? Math.sqrt(sumOf(parts, (part) => (part.se ?? 0) ** 2)) : null,
    ciLow: estimate === null || down === null ? null : estimate - down,
    ciHigh: estimate === null || up === null ? null : estimate + up,
    n: sumOf(parts, ({ n }) => n),
    method: 'SUM_MOVER',
    timeBasis: parts[0]?.timeBasis ?? null,
    warnings: parts.flatMap(({ warnings }) => warnings),
  };
}
