import type { RiskSetRow } from './risk-set-matching.js';
import { ScoreShelf } from './score-shelf.js';

/** NONE: a subject stands in for one exposed at most, over all dates. ALLOWED: for any number. */
export type Replacement = 'NONE' | 'ALLOWED';

/** A pair, by the positions of its rows. */
export interface MatchedRows {
  readonly exposed: number;
  readonly control: number;
  /** How far apart the two scores are. */
  readonly distance: number;
}

/** Greedy pairs within risk set and stratum, at most `width` apart, of rows not taken; see `riskSetMatching` for the order. */
export function nearestNeighbours(
  rows: readonly RiskSetRow[],
  score: Float64Array,
  width: number,
  replacement: Replacement,
  taken: ReadonlySet<number> = new Set(),
): MatchedRows[] {
  const used = new Set<string | number>();
  const pairs: MatchedRows[] = [];
  for (const { exposed, free } of pools(rows, taken)) {
    const scoreOf = (row: number): number => score[row] ?? 0;
    exposed.sort((left, right) => scoreOf(right) - scoreOf(left) || byId(rows, left, right));
    const shelf = new ScoreShelf(free, scoreOf, (left, right) => byId(rows, left, right));
    for (const row of exposed) {
      const control = shelf.nearest(scoreOf(row), width, (candidate) => !used.has(rows[candidate]?.id ?? ''));
      if (control === null) continue;
      pairs.push({ exposed: row, control, distance: Math.abs(scoreOf(control) - scoreOf(row)) });
      const id = rows[control]?.id;
      if (replacement === 'NONE' && id !== undefined) used.add(id);
    }
  }
  return pairs;
}

function pools(
  rows: readonly RiskSetRow[],
  taken: ReadonlySet<number>,
): Iterable<{ exposed: number[]; free: number[] }> {
  const found = new Map<string, { exposed: number[]; free: number[]; riskSet: string | number; stratum: string }>();
  rows.forEach(({ riskSet, stratum = '', exposed }, index) => {
    if (taken.has(index)) return;
    const key = JSON.stringify([riskSet, stratum]);
    const pool = found.get(key) ?? { exposed: [], free: [], riskSet, stratum };
    found.set(key, pool);
    (exposed ? pool.exposed : pool.free).push(index);
  });
  return [...found.values()].sort((left, right) => {
    return compare(left.riskSet, right.riskSet) || compare(left.stratum, right.stratum);
  });
}

const byId = (rows: readonly RiskSetRow[], left: number, right: number): number => {
  return compare(rows[left]?.id ?? '', rows[right]?.id ?? '') || left - right;
};

/** Numbers before texts, each in rising order, the same in every locale. */
function compare(left: string | number, right: string | number): number {
  if (typeof left !== typeof right) return typeof left === 'number' ? -1 : 1;
  return left < right ? -1 : left > right ? 1 : 0;
}
