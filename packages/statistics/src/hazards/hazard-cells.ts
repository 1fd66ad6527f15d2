import { requireNonNegative, requireSome, requireValid } from '../errors.js';
import { CompensatedSums } from '../numerics/sum.js';
import type { CoxRow } from './cox-data.js';

/** Events and time at risk of those who share a baseline hazard and covariates. */
export interface HazardCell {
  /** The piece of time, and stratum if there are any, that has a baseline hazard of its own. */
  readonly baseline: string;
  readonly events: number;
  /** Time at risk, in any one unit. A known multiplier of the hazard may be multiplied in. */
  readonly exposure: number;
  readonly covariates: readonly number[];
  /** Cells of one cluster are not independent. Given for all cells or for none. */
  readonly cluster?: string | number;
}

/** One stretch of one subject's time, optionally in a stratum with baseline hazards of its own. */
export interface StratifiedRow extends Omit<CoxRow, 'cluster'> {
  readonly stratum?: string;
}

/**
 * Splits stretches at the cuts and adds up events and time at risk by piece, stratum and covariates. An event at a
 * cut belongs to the piece that ends there. Cut at every time at which anybody starts, stops or has the event, and
 * the grouped hazards equal Breslow's Cox model; wider pieces trade that for fewer cells.
 * @param cuts rising times, above zero; the last piece has no end
 */
export function hazardCells(rows: readonly StratifiedRow[], cuts: readonly number[]): HazardCell[] {
  requireSome(rows, 'rows');
  requireValid(
    cuts.every((cut, index) => cut > (cuts[index - 1] ?? 0)),
    'The cuts are not rising from above zero. Sort them and drop doubles.',
  );
  const found = new Map<string, { cell: Omit<HazardCell, 'events' | 'exposure'>; sums: CompensatedSums }>();
  const edges = [0, ...cuts, Number.POSITIVE_INFINITY];
  rows.forEach((row, index) => {
    const { start = 0, stop, event, covariates, weight = 1, stratum = '' } = row;
    requireNonNegative(stop, `The stop of row ${index}`);
    requireNonNegative(weight, `The weight of row ${index}`);
    requireValid(
      start >= 0 && start < stop,
      `Row ${index} lasts from ${start} to ${stop}: no time at risk. Count the day of the event as a day at risk.`,
    );
    for (let piece = pieceAfter(edges, start); (edges[piece] ?? 0) < stop; piece += 1) {
      const from = Math.max(start, edges[piece] ?? 0);
      const to = Math.min(stop, edges[piece + 1] ?? stop);
      const baseline = `${stratum}(${edges[piece]}, ${edges[piece + 1]}]`;
      const key = JSON.stringify([baseline, covariates]);
      const entry = found.get(key) ?? { cell: { baseline, covariates }, sums: new CompensatedSums(2) };
      found.set(key, entry);
      entry.sums.add(0, event && to === stop ? weight : 0);
      entry.sums.add(1, weight * (to - from));
    }
  });
  return [...found.values()].map(({ cell, sums }) => ({ ...cell, events: sums.get(0), exposure: sums.get(1) }));
}

/** The last piece that begins at or before a time. */
function pieceAfter(edges: readonly number[], time: number): number {
  let [low, high] = [0, edges.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? 0) <= time) low = middle;
    else high = middle;
  }
  return low;
}
