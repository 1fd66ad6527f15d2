import { intervalLevel } from '../estimate.js';
import { CompensatedSums } from '../numerics/sum.js';
import type { CurveOptions, CurvePoint } from '../survival/kaplan-meier.js';
import type { LifeTable } from '../survival/life-table.js';
import { type IntervalKind, probabilityInterval } from '../survival/probability-interval.js';

export interface CauseCurve {
  readonly cause: string;
  /** `events` of a point counts those of this cause. */
  readonly points: readonly CurvePoint[];
}

/**
 * Share that has ended by each cause, while the other causes compete. The causes and Kaplan–Meier add up to one.
 * The interval is symmetric on the chosen scale of one minus the share; with one cause it mirrors Kaplan–Meier's.
 * Sources: Aalen & Johansen 1978, Scand. J. Statist. 5:141–150; variance (Greenwood type, valid with late entries):
 * Allignol, Schumacher & Beyersmann 2010, Biom. J. 52:126–137.
 */
export function aalenJohansen(table: LifeTable, options: CurveOptions = {}): CauseCurve[] {
  return table.causes.map((cause, index) => ({ cause, points: causePoints(table, index, options) }));
}

/** A sum of shares this close to one is one. */
const rounding = 1e-12;

function causePoints(table: LifeTable, cause: number, options: CurveOptions): CurvePoint[] {
  const { z } = intervalLevel(options);
  const { interval = 'LOG_LOG' } = options;
  const { n, timeBasis, warnings } = table;
  const incidence = new CompensatedSums(1);
  let survival = 1;
  let moments = { survival: 0, covariance: 0, incidence: 0 };
  const points: CurvePoint[] = [];
  for (const row of table.rows) {
    if (row.events === 0 && row.censored === 0) continue;
    const { time, atRisk, censored } = row;
    const events = row.eventsByCause[cause] ?? 0;
    moments = nextMoments(moments, survival, row.events / atRisk, events / atRisk, atRisk);
    incidence.add(0, survival * (events / atRisk));
    survival *= (atRisk - row.events) / atRisk;
    const estimate = incidence.get(0) > 1 - rounding ? 1 : incidence.get(0);
    const se = estimate < 1 ? Math.sqrt(Math.max(0, moments.incidence)) : null;
    const limits = incidenceInterval(estimate, se, interval, z);
    const method = `AALEN_JOHANSEN_${interval}` as const;
    points.push({ time, atRisk, events, censored, estimate, se, ...limits, n, method, timeBasis, warnings });
  }
  return points;
}

interface Moments {
  readonly survival: number;
  readonly covariance: number;
  readonly incidence: number;
}

/**
 * Variances of survival and incidence, and their covariance, after a time at which a share `all` of those at risk
 * has an event and a share `own` has one of this cause; the shares vary as a multinomial of `atRisk` people.
 */
function nextMoments(before: Moments, survival: number, all: number, own: number, atRisk: number): Moments {
  const scale = (survival * survival) / atRisk;
  return {
    survival: (1 - all) ** 2 * before.survival + scale * all * (1 - all),
    covariance: (1 - all) * (before.covariance + own * before.survival) - scale * own * (1 - all),
    incidence: before.incidence + 2 * own * before.covariance + own * own * before.survival + scale * own * (1 - own),
  };
}

function incidenceInterval(
  incidence: number,
  se: number | null,
  kind: IntervalKind,
  z: number,
): { ciLow: number | null; ciHigh: number | null } {
  const { ciLow, ciHigh } = probabilityInterval(1 - incidence, se, kind, z);
  return { ciLow: ciHigh === null ? null : 1 - ciHigh, ciHigh: ciLow === null ? null : 1 - ciLow };
}
