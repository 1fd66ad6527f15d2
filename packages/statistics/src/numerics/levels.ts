import { requireValid } from '../errors.js';

/** Labels as numbers from 0, in order of first appearance. */
export interface Levels {
  readonly of: Int32Array;
  readonly count: number;
}

export function levelsOf(labels: readonly (string | number)[]): Levels {
  const known = new Map<string | number, number>();
  const of = Int32Array.from(labels, (label) => {
    const level = known.get(label) ?? known.size;
    known.set(label, level);
    return level;
  });
  return { of, count: known.size };
}

/**
 * The clusters of rows that all name one; null when none does.
 * @throws StatisticsError INVALID_INPUT when some do and some do not
 */
export function clusterLevels(labels: readonly (string | number | undefined)[]): Levels | null {
  const named = labels.filter((label) => label !== undefined);
  if (named.length === 0) return null;
  requireValid(named.length === labels.length, 'Some rows have a cluster and some have none. Name one for every row.');
  return levelsOf(named);
}
