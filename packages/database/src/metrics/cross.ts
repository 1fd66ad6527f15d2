import type { BaseName } from '@catena/metrics';
import type { EntityManager } from 'typeorm';
import { ask } from '../read/ask.js';
import type { Period } from '../time/period.js';
import { type Filter, filterOf } from './filter.js';
import { columnOf, fromClause } from './source.js';
import { withinSpans } from './spans.js';
import { type Part, partOf } from './totals.js';

/** Parts of one base in one period, for every combination of the values of some columns. */
export interface CrossQuestion {
  readonly base: BaseName;
  /** The time basis: a day column. */
  readonly on: string;
  readonly period: Period;
  /** Columns or dimensions of the base whose values are few. */
  readonly by: readonly string[];
  readonly filter: Filter;
  readonly parts: readonly Part[];
}

/** The parts of one combination. Combinations without rows have none. */
export interface CrossCell {
  /** In the order of the columns; null where a row has no value, 1 and 0 for flags. */
  readonly at: readonly (string | number | null)[];
  /** In the order of the parts. */
  readonly sums: readonly number[];
}

const plain = (value: string | number | boolean | null | undefined): string | number | null =>
  typeof value === 'boolean' ? Number(value) : (value ?? null);

/** Splits the rows of a base by several columns at once, with one statement. */
export async function askCross(
  manager: EntityManager,
  { base, on, period, by, filter, parts }: CrossQuestion,
): Promise<CrossCell[]> {
  const day = columnOf(base, on);
  const columns = by.map((column) => columnOf(base, column));
  const sums = parts.map((part) => partOf(base, part));
  const { conditions, parameters } = filterOf(base, filter);
  const from = fromClause(base, [day, ...columns, ...sums, ...conditions]);
  const where = [withinSpans(day.sql, [period]), ...conditions.map(({ sql }) => sql)].join(' AND ');
  const chosen = [
    ...columns.map(({ sql }, index) => `${sql} AS "c${index}"`),
    ...sums.map(({ sql }, index) => `${sql} AS "p${index}"`),
  ];
  // Grouped by position: PostgreSQL does not see that two subselects of one text are one.
  const rows = await ask<Record<string, string | number | boolean | null>>(
    manager,
    `SELECT ${chosen.join(', ')} FROM ${from} WHERE ${where} GROUP BY ${columns.map((_, index) => index + 1).join(', ')}`,
    parameters,
  );
  return rows.map((row) => ({
    at: by.map((_, index) => plain(row[`c${index}`])),
    sums: parts.map((_, index) => Number(row[`p${index}`] ?? 0)),
  }));
}
