import type { Value } from '@catena/metrics';
import type { EntityManager } from 'typeorm';
import { ask, type Parameter } from '../read/ask.js';
import { type Cell, cellOf, type RowsQuestion, rowsOf, spanJoin } from './scoped-rows.js';
import { spansTable } from './spans.js';
import { numberOf } from './value.js';

/** How often a value occurs among the rows of one span and slice. */
export interface ValueCount extends Cell {
  readonly value: number;
  readonly count: number;
}

/** The most values that are told apart; finer ones are brought together to this many steps of the largest. */
const steps = 2000;

/**
 * The distribution of a value in each span and slice. Values are told apart in steps of a two-thousandth of the
 * largest, so that an answer has a bounded number of rows whatever the number of facts; whole numbers up to that stay
 * exact.
 */
export function askDistribution(
  manager: EntityManager,
  question: RowsQuestion & { readonly value: Value },
): Promise<ValueCount[]> {
  return askValues(manager, question, rowsOf(question, { value: numberOf(question.facts.base, question.value) }));
}

/**
 * The same of any relation of "day", "slice" and "value".
 * @param relation its SQL may begin with WITH
 */
export async function askValues(
  manager: EntityManager,
  question: Pick<RowsQuestion, 'spans' | 'by'>,
  { sql, parameters }: { readonly sql: string; readonly parameters: Readonly<Record<string, Parameter>> },
): Promise<ValueCount[]> {
  const slice = question.by === undefined ? '' : ', r."slice"';
  const step = `(SELECT CASE WHEN max("value") <= ${steps} AND min("value") >= 0 AND max(abs("value" - round("value"))) = 0 THEN 1.0
    ELSE nullif(max(abs("value")), 0) / ${steps}.0 END FROM "chosen")`;
  const rows = await ask<{ position: number; slice?: string | null; value: number | string; count: number | string }>(
    manager,
    `WITH ${spansTable(question.spans)}, "all" AS (${sql}), "chosen" AS (SELECT * FROM "all" WHERE "value" IS NOT NULL)
SELECT s."position"${slice}, avg(r."value") AS "value", count(*) AS "count" ${spanJoin}
GROUP BY s."position"${slice}, round(r."value" / coalesce(${step}, 1.0))`,
    parameters,
  );
  return rows.map((row) => ({ ...cellOf(row), value: Number(row.value), count: Number(row.count) }));
}
