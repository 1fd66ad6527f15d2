import type { TrustScar } from '@catena/spread';

export interface CurvePoint {
  /** Days since the failure. */
  readonly age: number;
  /** Points of 7. */
  readonly difference: number;
}

/** Days between two places of the curve. */
const step = 14;

/**
 * The fitted course of trust after a failure, up to the oldest answers. A bend whose half-life has no interval on either
 * side would be drawn from nothing, so there is none.
 */
export function scarCurve({ points, curve }: TrustScar): CurvePoint[] {
  const [stays, atFirst, half] = [curve.scar.estimate, curve.initial.estimate, curve.halfLife.estimate];
  const isTold = curve.halfLife.ciLow !== null || curve.halfLife.ciHigh !== null;
  if (stays === null || atFirst === null || half === null || !isTold) return [];
  const oldest = Math.max(...points.map(({ age }) => age));
  return Array.from({ length: Math.floor(oldest / step) + 1 }, (_, place) => ({
    age: place * step,
    difference: stays + (atFirst - stays) * 2 ** ((-place * step) / half),
  }));
}
