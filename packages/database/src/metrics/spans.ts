import type { Period } from '../time/period.js';

/** Spans of days as a relation of position, first day and next day; they may overlap. */
export const spansTable = (spans: readonly Period[]): string =>
  `"span" ("position", "first", "next") AS (VALUES ${spans
    .map(({ from, until }, position) => `(${[position, from, until].map(Number).join(', ')})`)
    .join(', ')})`;

/** Days that lie in any of the spans, as conditions that an index can answer: spans that touch become one. */
export function withinSpans(day: string, spans: readonly Period[]): string {
  const merged: { from: number; until: number }[] = [];
  for (const { from, until } of [...spans].sort((one, other) => one.from - other.from)) {
    const last = merged.at(-1);
    if (last && from <= last.until) last.until = Math.max(last.until, until);
    else merged.push({ from, until });
  }
  const ranges = merged.map(({ from, until }) => `(${day} >= ${Number(from)} AND ${day} < ${Number(until)})`);
  return ranges.length === 0 ? '1 = 0' : `(${ranges.join(' OR ')})`;
}
