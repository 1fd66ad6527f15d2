import { StatisticsError } from '../errors.js';
import { type Estimate, intervalLevel } from '../estimate.js';
import { CompensatedSums } from '../numerics/sum.js';
import { warning } from '../warnings.js';
import type { LifeTable } from './life-table.js';
import { type IntervalKind, probabilityInterval } from './probability-interval.js';

export interface CurveOptions {
  /** Coverage of the interval; 0.95 unless told. */
  readonly level?: number;
  /** LOG_LOG unless told. */
  readonly interval?: IntervalKind;
}

/** The curve from this time until the next point. */
export interface CurvePoint extends Estimate {
  readonly time: number;
  readonly atRisk: number;
  readonly events: number;
  readonly censored: number;
}

/**
 * Share still without the event after each time at which somebody left.
 * Standard error by Greenwood; null where everybody has had the event.
 * Source: Kaplan & Meier 1958, JASA 53:457–481. Late entries: Turnbull 1974, JASA 69:169–173.
 */
export function kaplanMeier(table: LifeTable, options: CurveOptions = {}): CurvePoint[] {
  const { z } = intervalLevel(options);
  const { interval = 'LOG_LOG' } = options;
  const { n, timeBasis, warnings } = table;
  const greenwood = new CompensatedSums(1);
  let survival = 1;
  const points: CurvePoint[] = [];
  for (const { time, atRisk, events, censored } of table.rows) {
    if (events === 0 && censored === 0) continue;
    survival *= (atRisk - events) / atRisk;
    if (survival > 0) greenwood.add(0, events / (atRisk * (atRisk - events)));
    const se = survival > 0 ? survival * Math.sqrt(greenwood.get(0)) : null;
    const limits = probabilityInterval(survival, se, interval, z);
    const method = `KAPLAN_MEIER_${interval}` as const;
    points.push({ time, atRisk, events, censored, estimate: survival, se, ...limits, n, method, timeBasis, warnings });
  }
  return points;
}

/**
 * Survival at one time, read from the curve: 1 before its first point, null beyond the last observation
 * unless everybody has had the event by then.
 */
export function survivalAt(curve: readonly CurvePoint[], time: number): Estimate {
  const [first, last] = [curve[0], curve.at(-1)];
  if (!first || !last)
    throw new StatisticsError('EMPTY_INPUT', 'The curve has no points. Give a life table with subjects.');
  const { n, method, timeBasis, warnings } = first;
  if (time < first.time) return { estimate: 1, se: 0, ciLow: 1, ciHigh: 1, n, method, timeBasis, warnings };
  if (time > last.time && last.estimate !== 0) {
    const beyond = [...warnings, warning('BEYOND_FOLLOW_UP', `last observed at ${last.time}`)];
    return { estimate: null, se: null, ciLow: null, ciHigh: null, n, method, timeBasis, warnings: beyond };
  }
  const { estimate, se, ciLow, ciHigh } = curve.findLast((point) => point.time <= time) ?? first;
  return { estimate, se, ciLow, ciHigh, n, method, timeBasis, warnings };
}
