import type { DimensionKey, Facts, Where } from '@catena/metrics';
import type { Parameter } from '../read/ask.js';
import type { Period } from '../time/period.js';
import { conditionOf } from './condition.js';
import { type Filter, filterOf } from './filter.js';
import { columnOf, dimensionOf, type Expression, fromClause } from './source.js';
import { withinSpans } from './spans.js';

/** Which rows a question is about. */
export interface RowsQuestion {
  readonly facts: Facts;
  /** Further conditions, which may be on the same columns. */
  readonly and?: Where;
  readonly spans: readonly Period[];
  readonly by?: DimensionKey;
  readonly filter: Filter;
}

/**
 * The rows of a question with their day, their slice, and further expressions under names: for figures that cannot
 * be added up over days.
 */
export function rowsOf(
  { facts: { base, on, where }, and = {}, spans, by, filter }: RowsQuestion,
  chosen: Readonly<Record<string, Expression>>,
): { readonly sql: string; readonly parameters: Record<string, Parameter> } {
  const day = columnOf(base, on);
  const slice: Expression = by === undefined ? { sql: 'NULL' } : dimensionOf(base, by);
  const { conditions, parameters } = filterOf(base, filter);
  const tests = [...[where, and].flatMap((one) => conditionOf(base, one) ?? []), ...conditions];
  const from = fromClause(base, [day, slice, ...Object.values(chosen), ...tests]);
  const columns = Object.entries(chosen).map(([name, { sql }]) => `, ${sql} AS "${name}"`);
  return {
    sql: `SELECT ${day.sql} AS "day", ${slice.sql} AS "slice"${columns.join('')} FROM ${from}
  WHERE ${[withinSpans(day.sql, spans), ...tests.map(({ sql }) => sql)].join(' AND ')}`,
    parameters,
  };
}

/** Rows that a span and a slice hold, joined with the spans. */
export const spanJoin = 'FROM "span" s JOIN "chosen" r ON r."day" >= s."first" AND r."day" < s."next"';

/** A cell of an answer: one span, one slice. */
export interface Cell {
  readonly span: number;
  readonly slice: string | number | null;
}

export const cellOf = (row: { position: number | string; slice?: string | number | null }): Cell => ({
  span: Number(row.position),
  slice: row.slice ?? null,
});
