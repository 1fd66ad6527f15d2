import type { DimensionKey } from '@catena/metrics';
import type { EntityManager } from 'typeorm';
import { ask } from '../read/ask.js';
import type { Period } from '../time/period.js';
import { type Filter, filterOf } from './filter.js';
import { type Cell, cellOf } from './scoped-rows.js';
import { dimensionOf, type Expression } from './source.js';
import { spansTable } from './spans.js';

/** Sums over the customers who were there at the start of a span and whose monthly value is known. */
export interface RetainedValue extends Cell {
  readonly n: number;
  /** Monthly value kept at the end. */
  readonly kept: number;
  /** Monthly value at the start. */
  readonly start: number;
  readonly keptSquared: number;
  readonly product: number;
  readonly startSquared: number;
}

/**
 * Monthly value, at the start and at the end of each span, of the customers there at its start: nothing of those who
 * left. Segment and region are those of the start.
 * @param question.growth whether a value may count for more at the end than at the start
 */
export async function askRetention(
  manager: EntityManager,
  question: {
    readonly spans: readonly Period[];
    readonly by?: DimensionKey;
    readonly filter: Filter;
    readonly growth: boolean;
  },
): Promise<RetainedValue[]> {
  const { spans, by, filter, growth } = question;
  const read = (dimension: DimensionKey): Expression =>
    dimension === 'segment' || dimension === 'region'
      ? { sql: `a."${dimension}"` }
      : dimensionOf('customer', dimension);
  const { conditions, parameters } = filterOf('customer', filter, read);
  const slice = by === undefined ? '' : ', k."slice"';
  const tests = conditions.map(({ sql }) => ` AND ${sql}`).join('');
  const rows = await ask<Record<string, number | string | null>>(
    manager,
    `WITH ${spansTable(spans)},
"attribute" AS (
  SELECT "customer_id", "valid_from", "segment", "region", "monthly_value",
    lead("valid_from") OVER (PARTITION BY "customer_id" ORDER BY "valid_from") AS "next_from"
  FROM "customer_attribute"
),
"there" AS (
  SELECT s."position", ${by === undefined ? 'NULL' : read(by).sql} AS "slice",
    CAST(a."monthly_value" AS DOUBLE PRECISION) AS "start",
    CASE WHEN t."ended_on" < s."next" THEN 0.0 ELSE CAST((SELECT e."monthly_value" FROM "customer_attribute" e
      WHERE e."customer_id" = t."id" AND e."valid_from" < s."next" ORDER BY e."valid_from" DESC LIMIT 1)
      AS DOUBLE PRECISION) END AS "end"
  FROM "span" s
  JOIN "attribute" a ON a."valid_from" < s."first" AND (a."next_from" IS NULL OR a."next_from" >= s."first")
  JOIN "customer" t ON t."id" = a."customer_id"
    AND t."started_on" < s."first" AND (t."ended_on" IS NULL OR t."ended_on" >= s."first")
  WHERE a."monthly_value" IS NOT NULL${tests}
),
"kept" AS (
  SELECT "position", "slice", "start", ${growth ? '"end"' : 'CASE WHEN "end" > "start" THEN "start" ELSE "end" END'} AS "kept"
  FROM "there" WHERE "end" IS NOT NULL
)
SELECT k."position"${slice}, count(*) AS "n", sum(k."kept") AS "kept", sum(k."start") AS "start",
  sum(k."kept" * k."kept") AS "kept_squared", sum(k."kept" * k."start") AS "product",
  sum(k."start" * k."start") AS "start_squared"
FROM "kept" k GROUP BY k."position"${slice}`,
    parameters,
  );
  return rows.map((row) => ({
    ...cellOf({ position: row.position ?? 0, slice: row.slice }),
    n: Number(row.n),
    kept: Number(row.kept),
    start: Number(row.start),
    keptSquared: Number(row.kept_squared),
    product: Number(row.product),
    startSquared: Number(row.start_squared),
  }));
}
