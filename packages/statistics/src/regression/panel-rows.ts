import { requireFinite, requireNonNegative, requireSome, requireValid } from '../errors.js';
import { type Levels, levelsOf } from '../numerics/levels.js';

/** What one unit, such as a region or an employee, showed in one period. */
export interface PanelRow {
  readonly unit: string | number;
  readonly period: string | number;
  readonly outcome: number;
  readonly covariates: readonly number[];
  /** How much the row counts, such as the prospects behind a mean; 1 unless told. */
  readonly weight?: number;
  /** What is drawn as a whole, such as the region of a team; the unit unless told. Units must not cross clusters. */
  readonly cluster?: string | number;
}

export interface PanelIndex {
  readonly rows: readonly PanelRow[];
  readonly unit: Levels;
  readonly period: Levels;
  readonly cluster: Levels;
  /** Square roots of the weights. */
  readonly scale: Float64Array;
}

/**
 * Rows that carry information: a unit seen once says nothing about change and is left out.
 * @throws StatisticsError EMPTY_INPUT, INVALID_INPUT
 */
export function panelIndex(given: readonly PanelRow[]): PanelIndex {
  requireSome(given, 'rows');
  given.forEach(requireRow);
  const weighted = given.filter((row) => row.weight !== 0);
  const seen = new Map<string | number, number>();
  for (const { unit } of weighted) seen.set(unit, (seen.get(unit) ?? 0) + 1);
  const rows = weighted.filter((row) => (seen.get(row.unit) ?? 0) > 1);
  const clusterOf = (row: PanelRow): string | number => row.cluster ?? row.unit;
  const home = new Map<string | number, string | number>();
  for (const row of rows) {
    const known = home.get(row.unit) ?? clusterOf(row);
    home.set(row.unit, known);
    requireValid(known === clusterOf(row), `Unit ${row.unit} lies in two clusters. Give each unit one.`);
  }
  return {
    rows,
    unit: levelsOf(rows.map((row) => row.unit)),
    period: levelsOf(rows.map((row) => row.period)),
    cluster: levelsOf(rows.map(clusterOf)),
    scale: Float64Array.from(rows, (row) => Math.sqrt(row.weight ?? 1)),
  };
}

function requireRow(row: PanelRow, index: number): void {
  requireFinite(row.outcome, `The outcome of row ${index}`);
  requireNonNegative(row.weight ?? 1, `The weight of row ${index}`);
}
