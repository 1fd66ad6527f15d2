import type { Series } from './series.js';

/** A run of neighbouring places whose values are withheld; both ends included. */
export interface Gap {
  readonly first: number;
  readonly last: number;
}

/** The stretches of a chart in which a value of any of its series is withheld. */
export function withheldGaps(series: readonly Series[]): Gap[] {
  const length = Math.max(0, ...series.map(({ points }) => points.length));
  const gaps: Gap[] = [];
  for (let place = 0; place < length; place += 1) {
    if (!series.some(({ points }) => points[place]?.withheld)) continue;
    const open = gaps.at(-1);
    if (open?.last === place - 1) gaps[gaps.length - 1] = { ...open, last: place };
    else gaps.push({ first: place, last: place });
  }
  return gaps;
}
