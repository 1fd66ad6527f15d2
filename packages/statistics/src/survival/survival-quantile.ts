import { requireValid } from '../errors.js';
import type { Estimate } from '../estimate.js';
import { warning } from '../warnings.js';
import { type CurveOptions, type CurvePoint, kaplanMeier } from './kaplan-meier.js';
import type { LifeTable } from './life-table.js';

/** Rounding of a product of fractions must not hide that the curve lies exactly on the level. */
const tolerance = 1.5e-8;

/**
 * The time by which a share `p` has had the event; the median unless told. Null when the curve does not fall that
 * far; a null upper limit means that it is open. The method names the kind of limits used: they differ.
 * Where the curve lies exactly on the level, the middle of that stretch is taken, as R does.
 * Source: Brookmeyer & Crowley 1982, Biometrics 38:29–41.
 */
export function survivalQuantile(table: LifeTable, p = 0.5, options: CurveOptions = {}): Estimate {
  requireValid(p > 0 && p < 1, `The share is ${p}. It must lie between 0 and 1.`);
  const { interval = 'LOG_LOG' } = options;
  const curve = kaplanMeier(table, options);
  const level = 1 - p;
  const estimate = firstCrossing(curve, level, (point) => point.estimate);
  const missed = estimate === null ? [warning('QUANTILE_NOT_REACHED')] : [];
  return {
    estimate,
    se: null,
    ciLow: firstCrossing(curve, level, (point) => point.ciLow),
    ciHigh: firstCrossing(curve, level, (point) => point.ciHigh),
    n: table.n,
    method: `BROOKMEYER_CROWLEY_${interval}`,
    timeBasis: table.timeBasis,
    warnings: [...table.warnings, ...missed],
  };
}

function firstCrossing(
  curve: readonly CurvePoint[],
  level: number,
  heightOf: (point: CurvePoint) => number | null,
): number | null {
  const heights = curve.map((point) => heightOf(point) ?? Number.POSITIVE_INFINITY);
  const index = heights.findIndex((height) => height < level + tolerance);
  const height = heights[index];
  const found = curve[index];
  if (height === undefined || found === undefined) return null;
  if (Math.abs(height - level) >= tolerance) return found.time;
  const next = curve[heights.findIndex((later) => later < height - tolerance)];
  return next ? (found.time + next.time) / 2 : found.time;
}
