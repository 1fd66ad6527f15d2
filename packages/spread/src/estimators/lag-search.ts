import { benjaminiHochberg, panelRegression } from '@catena/statistics';

/** Weeks after a cause, the first and the last. */
export interface LagWindow {
  readonly from: number;
  readonly until: number;
}

/** What one unit showed in one week, with the mean of the cause in each window of weeks before. */
export interface LaggedRow {
  readonly unit: string;
  readonly period: number;
  readonly outcome: number;
  readonly weight: number;
  /** One for each window, in their order. */
  readonly covariates: readonly number[];
}

/** Share of false findings that is put up with. */
const falseShare = 0.05;

/**
 * When after its cause an effect is seen: all windows stand in one panel with levels for units and weeks, so that none
 * is credited with what another does, and those found are the ones that remain after allowing for how many were tried.
 * Answers the days from the first to the last of them; null where none is found. A range, as one lag would pretend more
 * than the data say.
 */
export function lagSearch(
  rows: readonly LaggedRow[],
  windows: readonly LagWindow[],
): { readonly from: number; readonly until: number } | null {
  const names = windows.map(({ from, until }) => `${from}–${until}`);
  if (rows.length === 0) return null;
  const adjusted = benjaminiHochberg(panelRegression(names, rows).map(({ pValue }) => pValue));
  const found = windows.filter((_, index) => (adjusted[index] ?? 1) < falseShare);
  const [first, last] = [found[0], found.at(-1)];
  return first && last ? { from: 7 * first.from, until: 7 * last.until } : null;
}
