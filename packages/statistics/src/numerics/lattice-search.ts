import { requireValid } from '../errors.js';

/** Where a positive number is looked for. */
export interface SearchRange {
  readonly from: number;
  readonly to: number;
}

export interface Peak {
  readonly value: number;
  readonly height: number;
  /** Where the peak lies on the lattice, between the places 0 and `heights.length` − 1. */
  readonly place: number;
  readonly heights: readonly number[];
  readonly valueAt: (place: number) => number;
}

const points = 48;
/** Enough for seven digits. */
const refinements = 30;
const golden = (Math.sqrt(5) - 1) / 2;

/** The highest point over a range, on an even lattice of logs and then by golden sections around its best place. */
export function latticeSearch(heightAt: (value: number) => number, { from, to }: SearchRange): Peak {
  requireValid(
    from > 0 && to > from && Number.isFinite(to),
    `The range goes from ${from} to ${to}. Give 0 < from < to.`,
  );
  const valueAt = (place: number): number => from * (to / from) ** (place / (points - 1));
  const heights = Array.from({ length: points }, (_, place) => heightAt(valueAt(place)));
  const top = heights.reduce((most, value) => Math.max(most, value));
  const best = heights.indexOf(top);
  let [low, high] = [Math.max(0, best - 1), Math.min(points - 1, best + 1)];
  let [left, right] = [high - golden * (high - low), low + golden * (high - low)];
  let [leftHeight, rightHeight] = [heightAt(valueAt(left)), heightAt(valueAt(right))];
  for (let step = 0; step < refinements; step += 1) {
    if (leftHeight >= rightHeight) {
      [high, right, rightHeight] = [right, left, leftHeight];
      left = high - golden * (high - low);
      leftHeight = heightAt(valueAt(left));
    } else {
      [low, left, leftHeight] = [left, right, rightHeight];
      right = low + golden * (high - low);
      rightHeight = heightAt(valueAt(right));
    }
  }
  const place = (low + high) / 2;
  const height = heightAt(valueAt(place));
  const refined = height >= top ? { place, height } : { place: best, height: top };
  return { ...refined, value: valueAt(refined.place), heights, valueAt };
}
