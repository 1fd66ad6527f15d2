import { intervalLevel } from '../estimate.js';
import { CompensatedSums } from '../numerics/sum.js';
import type { CurvePoint } from './kaplan-meier.js';
import type { LifeTable } from './life-table.js';

/**
 * Cumulative hazard: events per person at risk, added up over time. Zero has no interval.
 * Sources: Nelson 1972, Technometrics 14:945–966; Aalen 1978, Ann. Statist. 6:701–726.
 */
export function nelsonAalen(table: LifeTable, options: { readonly level?: number } = {}): CurvePoint[] {
  const { z } = intervalLevel(options);
  const { n, timeBasis, warnings } = table;
  const sums = new CompensatedSums(2);
  const points: CurvePoint[] = [];
  for (const { time, atRisk, events, censored } of table.rows) {
    if (events === 0 && censored === 0) continue;
    sums.add(0, events / atRisk);
    sums.add(1, events / (atRisk * atRisk));
    const estimate = sums.get(0);
    const se = Math.sqrt(sums.get(1));
    const reach = estimate > 0 ? Math.exp((z * se) / estimate) : null;
    const ciLow = reach === null ? null : estimate / reach;
    const ciHigh = reach === null ? null : estimate * reach;
    const method = 'NELSON_AALEN';
    points.push({ time, atRisk, events, censored, estimate, se, ciLow, ciHigh, n, method, timeBasis, warnings });
  }
  return points;
}
