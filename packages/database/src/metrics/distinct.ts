import type { Value } from '@catena/metrics';
import type { EntityManager } from 'typeorm';
import { ask } from '../read/ask.js';
import { type Cell, cellOf, type RowsQuestion, rowsOf, spanJoin } from './scoped-rows.js';
import { columnOf } from './source.js';
import { spansTable } from './spans.js';
import { numberOf } from './value.js';

export interface DistinctCount extends Cell {
  readonly count: number;
}

/**
 * How many different values of a column the rows of each span and slice have.
 * @param question.having only rows in which this number is known
 */
export async function askDistinct(
  manager: EntityManager,
  question: RowsQuestion & { readonly column: string; readonly having?: Value },
): Promise<DistinctCount[]> {
  const { facts, column, having } = question;
  const { sql, parameters } = rowsOf(question, {
    value: columnOf(facts.base, column),
    number: having === undefined ? { sql: '1' } : numberOf(facts.base, having),
  });
  const slice = question.by === undefined ? '' : ', r."slice"';
  const rows = await ask<{ position: number; slice?: string | null; count: number | string }>(
    manager,
    `WITH ${spansTable(question.spans)}, "chosen" AS (${sql})
SELECT s."position"${slice}, count(DISTINCT r."value") AS "count" ${spanJoin}
WHERE r."number" IS NOT NULL GROUP BY s."position"${slice}`,
    parameters,
  );
  return rows.map((row) => ({ ...cellOf(row), count: Number(row.count) }));
}
