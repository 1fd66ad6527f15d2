import type { EntityManager } from 'typeorm';
import { ask } from '../read/ask.js';
import { type Cell, cellOf, type RowsQuestion, rowsOf, spanJoin } from './scoped-rows.js';
import { columnOf } from './source.js';
import { spansTable } from './spans.js';

/** How many rows of one span and slice ended, or were last seen open, after so many minutes. */
export interface DurationCount extends Cell {
  readonly minutes: number;
  readonly ended: boolean;
  readonly count: number;
}

/**
 * Time from one instant to another, in whole minutes, of rows that have the first; rows without the second are still
 * open when the data ends.
 * @param question.end instant up to which the data goes
 */
export async function askDurations(
  manager: EntityManager,
  question: RowsQuestion & { readonly from: string; readonly to: string; readonly end: number },
): Promise<DurationCount[]> {
  const { base } = question.facts;
  const { sql, parameters } = rowsOf(question, {
    begun: columnOf(base, question.from),
    ended: columnOf(base, question.to),
  });
  const slice = question.by === undefined ? '' : ', r."slice"';
  const end = `CAST(${Math.trunc(question.end)} AS BIGINT)`;
  const seen = `(r."ended" IS NOT NULL AND r."ended" < ${end})`;
  const last = `CASE WHEN ${seen} THEN r."ended" ELSE ${end} END`;
  // Whole minutes by integer division; what began after the end of the data has lasted no time.
  const minutes = `CASE WHEN ${last} > r."begun" THEN (${last} - r."begun") / 60000 ELSE 0 END`;
  const ended = `CASE WHEN ${seen} THEN 1 ELSE 0 END`;
  const rows = await ask<{
    position: number;
    slice?: string | null;
    minutes: number | string;
    ended: number | string;
    count: number | string;
  }>(
    manager,
    `WITH ${spansTable(question.spans)}, "chosen" AS (${sql})
SELECT s."position"${slice}, ${minutes} AS "minutes", ${ended} AS "ended", count(*) AS "count" ${spanJoin}
WHERE r."begun" IS NOT NULL GROUP BY s."position"${slice}, ${minutes}, ${ended}`,
    parameters,
  );
  return rows.map((row) => ({
    ...cellOf(row),
    minutes: Number(row.minutes),
    ended: Number(row.ended) === 1,
    count: Number(row.count),
  }));
}
