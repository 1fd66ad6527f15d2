/** A scale of round steps: its ends are its first and last tick. */
export interface Scale {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
}

const roundSteps = [1, 2, 2.5, 5, 10];

/** The smallest round number (1, 2, 2.5 or 5 times a power of ten) that is not below `size`. */
function roundStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  // The tolerance keeps 0.3 / 3 = 0.09999… from counting as more than 0.1 and the like.
  const step = roundSteps.find((candidate) => candidate * power >= size * (1 - 1e-9)) ?? 10;
  return step * power;
}

/**
 * The scale over some values with at most `intervals` equal intervals.
 * @param baseline `zero` reaches down to zero; `fit` spans the values only
 */
export function roundScale(values: readonly number[], baseline: 'zero' | 'fit', intervals: number): Scale {
  const least = Math.min(...values, ...(baseline === 'zero' || values.length === 0 ? [0] : []));
  const most = Math.max(...values, ...(baseline === 'zero' || values.length === 0 ? [0] : []));
  const span = most - least || Math.abs(most) || 1;
  for (let room = intervals; ; room -= 1) {
    const step = roundStep(span / Math.max(1, room));
    const first = Math.floor(least / step + 1e-9);
    const last = Math.max(first + 1, Math.ceil(most / step - 1e-9));
    if (last - first > intervals && room > 1) continue;
    // Counting in whole steps keeps the ticks free of accumulated rounding.
    const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
      Number(((first + index) * step).toPrecision(12)),
    );
    return { domain: [ticks[0] ?? 0, ticks.at(-1) ?? 1], ticks };
  }
}
