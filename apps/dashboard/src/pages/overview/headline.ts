import { verdictOf } from '@catena/metrics/format';
import type { TileChange, TileData } from './tile-data.js';

export interface Mover {
  readonly tile: TileData;
  readonly change: TileChange;
}

/** What moved most against the period before, towards worse and towards better. */
export interface Headline {
  readonly worse: Mover | undefined;
  readonly better: Mover | undefined;
  /** Whether anything could be compared at all. */
  readonly comparable: boolean;
}

/**
 * How far a figure moved, on one scale for all of them: relative to where it stood for counts, money and
 * shares; as it is for scores and balances, whose own scale has length one or two. Used to choose, never shown.
 */
export function movement({ unit, previous }: Pick<TileData, 'unit' | 'previous'>, change: TileChange): number {
  const size = Math.abs(change.value);
  if (change.kind === 'PERCENT' || unit === 'BALANCE' || unit === 'SCORE') return size;
  return previous === null || previous === 0 ? 0 : size / Math.abs(previous);
}

/** Figures that do not honour the reader's filter are left out: they speak of something else. */
export function chooseHeadline(tiles: readonly TileData[]): Headline {
  const movers = tiles
    .flatMap((tile) => (tile.change === null || !tile.filtered ? [] : [{ tile, change: tile.change }]))
    .toSorted((left, right) => movement(right.tile, right.change) - movement(left.tile, left.change));
  return {
    worse: movers.find(({ tile, change }) => verdictOf(change, tile.unit) === 'worse'),
    better: movers.find(({ tile, change }) => verdictOf(change, tile.unit) === 'better'),
    comparable: movers.length > 0,
  };
}
