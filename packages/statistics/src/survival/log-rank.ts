import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { requireValid } from '../errors.js';
import type { TestResult } from '../estimate.js';
import { chiSquareUpperTail } from '../numerics/distributions.js';
import { CompensatedSums, sumOf } from '../numerics/sum.js';
import { warning } from '../warnings.js';
import type { LifeTable } from './life-table.js';

export interface LogRankGroup {
  readonly name: string;
  readonly n: number;
  /** Events seen, and those expected if all groups shared one hazard; both weighted by the variant. */
  readonly observed: number;
  readonly expected: number;
}

export interface LogRankResult extends TestResult {
  readonly groups: readonly LogRankGroup[];
}

/** A direction whose variance is this small beside the largest carries no comparison, only rounding. */
const negligible = 1e-10;

/**
 * Do the groups share one survival curve? Accepts late entries, weights and grouped counts, as the tables do.
 * LOG_RANK weighs all events alike; PETO_PETO weighs each by the pooled survival just before it, so early ones count more.
 * Sources: Mantel 1966, Cancer Chemother. Rep. 50:163–170; Harrington & Fleming 1982, Biometrika 69:553–566 (ρ = 0, 1).
 * @throws StatisticsError with fewer than two groups
 */
export function logRank(
  groups: readonly { readonly name: string; readonly table: LifeTable }[],
  variant: 'LOG_RANK' | 'PETO_PETO' = 'LOG_RANK',
): LogRankResult {
  requireValid(groups.length >= 2, `There are ${groups.length} groups. A comparison needs two or more.`);
  const k = groups.length;
  const observed = new CompensatedSums(k);
  const expected = new CompensatedSums(k);
  const variance = new CompensatedSums(k * k);
  let survival = 1;
  for (const { events, atRisk } of pooledTimes(groups.map((group) => group.table))) {
    const d = sumOf(events, (count) => count);
    const total = sumOf(atRisk, (count) => count);
    const weight = variant === 'PETO_PETO' ? survival : 1;
    const spread = total > 1 ? (weight * weight * d * (total - d)) / (total - 1) : 0;
    for (let row = 0; row < k; row += 1) {
      const share = (atRisk[row] ?? 0) / total;
      observed.add(row, weight * (events[row] ?? 0));
      expected.add(row, weight * d * share);
      for (let column = 0; column < k; column += 1) {
        const other = (atRisk[column] ?? 0) / total;
        variance.add(row * k + column, spread * share * ((row === column ? 1 : 0) - other));
      }
    }
    survival *= (total - d) / total;
  }
  const excess = groups.map((_, index) => observed.get(index) - expected.get(index));
  const { statistic, df } = quadraticForm(excess, variance.toArray());
  const warnings = groups.flatMap(({ name, table }) =>
    table.warnings.map(({ code, message }) => ({ code, message: `${name}: ${message}` })),
  );
  return {
    statistic: df > 0 ? statistic : null,
    df,
    pValue: df > 0 ? chiSquareUpperTail(statistic, df) : null,
    n: sumOf(groups, (group) => group.table.n),
    method: variant,
    timeBasis: groups[0]?.table.timeBasis ?? null,
    warnings: df > 0 ? warnings : [...warnings, warning('NO_COMPARISON')],
    groups: groups.map(({ name, table }, index) => {
      return { name, n: table.n, observed: observed.get(index), expected: expected.get(index) };
    }),
  };
}

/** Every time at which any group has an event, with events and numbers at risk of each group. */
function pooledTimes(tables: readonly LifeTable[]): { events: number[]; atRisk: number[] }[] {
  const eventTimes = tables.flatMap((table) => table.rows.filter((row) => row.events > 0).map((row) => row.time));
  const times = [...new Set(eventTimes)].sort((left, right) => left - right);
  const positions = tables.map(() => 0);
  return times.map((time) => {
    const rows = tables.map((table, index) => {
      let position = positions[index] ?? 0;
      while ((table.rows[position]?.time ?? Number.POSITIVE_INFINITY) < time) position += 1;
      positions[index] = position;
      return table.rows[position];
    });
    return {
      events: rows.map((row) => (row?.time === time ? row.events : 0)),
      atRisk: rows.map((row) => row?.atRisk ?? 0),
    };
  });
}

/** u'V⁻u over the directions in which V varies; their number is the degrees of freedom. */
function quadraticForm(u: readonly number[], variance: Float64Array): { statistic: number; df: number } {
  const k = u.length;
  const decomposition = new EigenvalueDecomposition(Matrix.from1DArray(k, k, variance), { assumeSymmetric: true });
  const largest = Math.max(...decomposition.realEigenvalues);
  const kept = decomposition.realEigenvalues
    .map((value, index) => ({ value, index }))
    .filter(({ value }) => value > negligible * largest && value > 0);
  const statistic = sumOf(kept, ({ value, index }) => {
    const projection = sumOf(u.entries(), ([row, excess]) => excess * decomposition.eigenvectorMatrix.get(row, index));
    return (projection * projection) / value;
  });
  return { statistic, df: kept.length };
}
