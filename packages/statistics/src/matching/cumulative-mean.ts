import { requireNonNegative } from '../errors.js';
import { sumOf } from '../numerics/sum.js';

/** What happened to one subject while it was seen. */
export interface CountedSpell {
  readonly id: string | number;
  /** Until when it was seen, from the date on which the set was made. */
  readonly time: number;
  /** When something happened, and how much it counts. */
  readonly events: readonly { readonly at: number; readonly size: number }[];
}

/**
 * Mean sum of events by a horizon if nobody left: at each time those still seen stand for all. With it how much each
 * subject pulls at it.
 */
export function cumulativeMean(
  members: readonly { readonly side: CountedSpell; readonly weight: number }[],
  horizon: number,
): { mean: number; pulls: number[] } {
  const total = sumOf(members, ({ weight }) => weight);
  const events = members
    .flatMap(({ side, weight }) => {
      requireNonNegative(side.time, `The time of ${side.id}`);
      return side.events
        .filter(({ at }) => at <= side.time && at <= horizon)
        .map(({ at, size }) => ({ at, size: size * weight }));
    })
    .sort((left, right) => left.at - right.at);
  const leaving = members
    .map(({ side, weight }) => ({ time: side.time, weight }))
    .sort((left, right) => left.time - right.time);
  // At each event: one over the share still seen, and what all events so far have added for one always seen.
  const times: number[] = [];
  const raised: number[] = [];
  const carried: number[] = [];
  let [gone, left, mean, sum] = [0, 0, 0, 0];
  for (const { at, size } of events) {
    for (let next = leaving[gone]; next && next.time < at; next = leaving[gone]) {
      left += next.weight;
      gone += 1;
    }
    const seen = total - left;
    mean += size / seen;
    sum += (size / seen) * (total / seen);
    times.push(at);
    raised.push(total / seen);
    carried.push(sum);
  }
  const pulls = members.map(({ side }) => {
    const own = sumOf(side.events, ({ at, size }) => {
      return at <= side.time && at <= horizon ? size * (raised[countUntil(times, at) - 1] ?? 0) : 0;
    });
    return own - (carried[countUntil(times, side.time) - 1] ?? 0);
  });
  return { mean, pulls };
}

/** How many of the sorted times lie at or before the one asked for. */
function countUntil(times: readonly number[], time: number): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? 0) <= time) low = middle + 1;
    else high = middle;
  }
  return low;
}
