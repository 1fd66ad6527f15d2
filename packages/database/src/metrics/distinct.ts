import type { EntityManager } from 'typeorm';
import { ask } from '../read/ask.js';
import { type Cell, cellOf, type RowsQuestion, rowsOf, spanJoin } from './scoped-rows.js';
import { columnOf } from './source.js';
import { spansTable } from './spans.js';

export interface DistinctCount extends Cell {
  readonly count: number;
}

/** How many different values of a column the rows of each span and slice have. */
export async function askDistinct(
  manager: EntityManager,
  question: RowsQuestion & { readonly column: string },
): Promise<DistinctCount[]> {
  const { sql, parameters } = rowsOf(question, { value: columnOf(question.facts.base, question.column) });
  const slice = question.by === undefined ? '' : ', r."slice"';
  const rows = await ask<{ position: number; slice?: string | null; count: number | string }>(
    manager,
    `WITH ${spansTable(question.spans)}, "chosen" AS (${sql})
SELECT s."position"${slice}, count(DISTINCT r."value") AS "count" ${spanJoin} GROUP BY s."position"${slice}`,
    parameters,
  );
  return rows.map((row) => ({ ...cellOf(row), count: Number(row.count) }));
}
