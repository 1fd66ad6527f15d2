import type { Series } from './series.js';

/** What the drawings read: one place on the axis with the value and the interval of every series there. */
export interface Row {
  readonly place: number;
  readonly values: readonly (number | null)[];
  readonly intervals: readonly (readonly [number, number] | null)[];
}

export function toRows(series: readonly Series[], length: number): Row[] {
  return Array.from({ length }, (_, place) => ({
    place,
    values: series.map(({ points }) => points[place]?.value ?? null),
    intervals: series.map(({ points }) => points[place]?.interval ?? null),
  }));
}

/** Every number that a scale over the rows must hold. */
export const numbersOf = (rows: readonly Row[]): number[] =>
  rows.flatMap(({ values, intervals }) => [...values, ...intervals.flat()].filter((value) => value !== null));
