import { type Estimate, unknownEstimate } from '../estimate.js';

/**
 * The first less the second of two independent estimates, with an interval from the limits of both, which need not be
 * symmetric. The level is that of the intervals given.
 * Source: Zou & Donner 2008, Stat. Med. 27:1693–1702 (MOVER).
 */
export function differenceOfEstimates(first: Omit<Estimate, 'se'>, second: Omit<Estimate, 'se'>): Estimate {
  const n = first.n + second.n;
  const warnings = [...first.warnings, ...second.warnings];
  const method = 'DIFFERENCE_MOVER';
  const { timeBasis } = first;
  if (first.estimate === null || second.estimate === null) return unknownEstimate(n, method, timeBasis, warnings);
  const estimate = first.estimate - second.estimate;
  const reach = (one: number | null, centre: number, other: number | null, otherCentre: number): number | null =>
    one === null || other === null ? null : Math.hypot(one - centre, other - otherCentre);
  const down = reach(first.ciLow, first.estimate, second.ciHigh, second.estimate);
  const up = reach(first.ciHigh, first.estimate, second.ciLow, second.estimate);
  return {
    estimate,
    se: null,
    ciLow: down === null ? null : estimate - down,
    ciHigh: up === null ? null : estimate + up,
    n,
    method,
    timeBasis,
    warnings,
  };
}
