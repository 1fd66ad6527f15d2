import type { Series } from './series.js';

/** What the drawings read: one place on the axis with the value of every series there. */
export interface Row {
  readonly place: number;
  readonly values: readonly (number | null)[];
}

export function toRows(series: readonly Series[], length: number): Row[] {
  return Array.from({ length }, (_, place) => ({
    place,
    values: series.map(({ points }) => points[place]?.value ?? null),
  }));
}
