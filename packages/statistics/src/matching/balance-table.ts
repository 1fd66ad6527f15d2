import { sumOf } from '../numerics/sum.js';
import type { MatchedRows } from './nearest-neighbours.js';
import type { RiskSetRow } from './risk-set-matching.js';

/** How alike exposed and unexposed are in one covariate. */
export interface BalanceRow {
  readonly name: string;
  readonly meanExposed: number | null;
  readonly meanUnexposed: number | null;
  /** Difference of the means in standard deviations, over all rows and over the pairs; null where nothing varies. */
  readonly before: number | null;
  readonly after: number | null;
}

/**
 * Standardised mean differences. The yardstick is the same before and after: the root of the mean of both variances
 * over all rows. Source: Austin 2009, Statist. Med. 28:3083–3107.
 */
export function balanceTable(
  names: readonly string[],
  rows: readonly RiskSetRow[],
  pairs: readonly MatchedRows[],
): BalanceRow[] {
  return names.map((name, column) => {
    const covariateOf = (row: RiskSetRow | undefined): number => row?.covariates[column] ?? 0;
    const exposed = moments(rows.filter((row) => row.exposed).map(covariateOf));
    const unexposed = moments(rows.filter((row) => !row.exposed).map(covariateOf));
    const yardstick = Math.sqrt((exposed.variance + unexposed.variance) / 2);
    const gap =
      sumOf(pairs, (pair) => covariateOf(rows[pair.exposed]) - covariateOf(rows[pair.control])) / pairs.length;
    const inDeviations = (difference: number): number | null => {
      const size = difference / yardstick;
      return Number.isFinite(size) ? size : null;
    };
    return {
      name,
      meanExposed: exposed.mean,
      meanUnexposed: unexposed.mean,
      before: inDeviations((exposed.mean ?? Number.NaN) - (unexposed.mean ?? Number.NaN)),
      after: inDeviations(gap),
    };
  });
}

function moments(values: readonly number[]): { mean: number | null; variance: number } {
  if (values.length === 0) return { mean: null, variance: Number.NaN };
  const mean = sumOf(values, (value) => value) / values.length;
  return { mean, variance: sumOf(values, (value) => (value - mean) ** 2) / (values.length - 1) };
}
