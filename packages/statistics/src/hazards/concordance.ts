import { type Estimate, intervalLevel, unknownEstimate } from '../estimate.js';
import { FenwickTree } from '../numerics/fenwick-tree.js';
import { CompensatedSums, sum } from '../numerics/sum.js';
import { warning } from '../warnings.js';
import type { CoxData } from './cox-data.js';

/** Weight of pairs that a row forms: those ordered as predicted (ties in prediction count half), and all. */
interface Pairs {
  readonly agreeing: CompensatedSums;
  readonly all: CompensatedSums;
}

/**
 * Share of comparable pairs in which the one with the higher predicted hazard has the event first; 0.5 is chance.
 * Pairs whose events fall on the same time are not compared; one censored at an event time outlived the event.
 * Sources: Harrell et al. 1982, JAMA 247:2543–2546; standard error: Therneau & Watson 2017, survival package notes.
 */
export function concordance(
  data: CoxData,
  predictor: Float64Array,
  options: { readonly level?: number; readonly timeBasis: string | null },
): Estimate {
  const { z } = intervalLevel(options);
  const n = sum(data.weight);
  const pairs: Pairs = {
    agreeing: new CompensatedSums(predictor.length),
    all: new CompensatedSums(predictor.length),
  };
  const ranks = rankOf(predictor);
  asEarlier(data, ranks, pairs);
  const total = sum(data.weight.map((weight, row) => weight * pairs.all.get(row)));
  const method = 'CONCORDANCE';
  if (!(total > 0)) return unknownEstimate(n, method, options.timeBasis, [warning('NO_COMPARISON')]);
  const estimate = sum(data.weight.map((weight, row) => weight * pairs.agreeing.get(row))) / total;
  asLater(data, ranks, pairs);
  const influence = new CompensatedSums(data.clusterCount);
  data.cluster.forEach((cluster, row) => {
    const pull = pairs.agreeing.get(row) - estimate * pairs.all.get(row);
    influence.add(cluster, ((data.weight[row] ?? 0) * pull) / total);
  });
  const se = Math.sqrt(sum(influence.toArray().map((value) => value * value)));
  const limits = { ciLow: Math.max(0, estimate - z * se), ciHigh: Math.min(1, estimate + z * se) };
  return { estimate, se, ...limits, n, method, timeBasis: options.timeBasis, warnings: [] };
}

/** The position of each value among the distinct values, from the lowest. */
function rankOf(values: Float64Array): { rank: Int32Array; distinct: number } {
  const distinct = [...new Set(values)].sort((left, right) => left - right);
  const positions = new Map(distinct.map((value, index) => [value, index]));
  return { rank: Int32Array.from(values, (value) => positions.get(value) ?? 0), distinct: distinct.length };
}

type Ranks = ReturnType<typeof rankOf>;

/** Counts, for each event, those still at risk after it, going back in time. */
function asEarlier(data: CoxData, { rank, distinct }: Ranks, pairs: Pairs): void {
  const { byStop, byStart, stop, start, event, weight } = data;
  const tree = new FenwickTree(distinct);
  let present = 0;
  let leaving = 0;
  const move = (row: number, sign: 1 | -1): void => {
    tree.add(rank[row] ?? 0, sign * (weight[row] ?? 0));
    present += sign * (weight[row] ?? 0);
  };
  for (let first = 0; first < byStop.length; ) {
    const time = stop[byStop[first] ?? 0] ?? 0;
    let last = first;
    while (last < byStop.length && stop[byStop[last] ?? 0] === time) last += 1;
    const leavers = byStop.slice(first, last);
    first = last;
    for (let row = byStart[leaving]; row !== undefined && (start[row] ?? 0) >= time; row = byStart[leaving]) {
      move(row, -1);
      leaving += 1;
    }
    for (const row of leavers) if (event[row] === 0) move(row, 1);
    for (const row of leavers) {
      if (event[row] === 0) continue;
      const lower = tree.before(rank[row] ?? 0);
      const same = tree.before((rank[row] ?? 0) + 1) - lower;
      pairs.agreeing.add(row, lower + same / 2);
      pairs.all.add(row, present);
    }
    for (const row of leavers) if (event[row] === 1) move(row, 1);
  }
}

/** Counts, for each row, the events of others during its stretch, going forward in time. */
function asLater(data: CoxData, { rank, distinct }: Ranks, pairs: Pairs): void {
  const { byStop, byStart, stop, start, event, weight } = data;
  const tree = new FenwickTree(distinct);
  let happened = 0;
  const count = (row: number, sign: 1 | -1): void => {
    const upTo = tree.before((rank[row] ?? 0) + 1);
    const same = upTo - tree.before(rank[row] ?? 0);
    pairs.agreeing.add(row, sign * (happened - upTo + same / 2));
    pairs.all.add(row, sign * happened);
  };
  const starters = byStart.toReversed();
  let starting = 0;
  const startBefore = (time: number): void => {
    for (let row = starters[starting]; row !== undefined && (start[row] ?? 0) < time; row = starters[starting]) {
      count(row, -1);
      starting += 1;
    }
  };
  const leaversByTime = byStop.toReversed();
  for (let first = 0; first < leaversByTime.length; ) {
    const time = stop[leaversByTime[first] ?? 0] ?? 0;
    let last = first;
    while (last < leaversByTime.length && stop[leaversByTime[last] ?? 0] === time) last += 1;
    const leavers = leaversByTime.slice(first, last);
    first = last;
    startBefore(time);
    for (const row of leavers) if (event[row] === 1) count(row, 1);
    for (const row of leavers) {
      if (event[row] === 0) continue;
      tree.add(rank[row] ?? 0, weight[row] ?? 0);
      happened += weight[row] ?? 0;
    }
    for (const row of leavers) if (event[row] === 0) count(row, 1);
  }
}
