import type { CustomerEndReason } from '@catena/metrics';
import type { EntityManager } from 'typeorm';
import { filterCustomers } from '../../metrics/filter-customers.js';
import { ask } from '../../read/ask.js';
import type { ChurnQuestion } from './durations.js';

/** What became of customers in a period: they left, came, or pay less, more or the same at its end. */
export type RevenueMove = 'LOST' | 'NEW' | 'CONTRACTED' | 'EXPANDED' | 'SAME' | 'UNKNOWN';

/** Customers to whom the same happened, with what they were worth a month, in minor units. */
export interface RevenueMoved {
  readonly move: RevenueMove;
  /** Why they left; null where they did not, or nobody knows. */
  readonly reason: CustomerEndReason | null;
  readonly customers: number;
  readonly start: number;
  readonly end: number;
}

const valueOn = (day: string): string =>
  `(SELECT a."monthly_value" FROM "customer_attribute" a WHERE a."customer_id" = t."id" AND a."valid_from" < ${day}
    ORDER BY a."valid_from" DESC LIMIT 1)`;

/**
 * Monthly value at the start and at the end of a period of the customers who were there at either. Segment and region
 * are those at the start, of new customers those as they began. UNKNOWN are those whose value is not known when it
 * would count.
 */
export async function askRevenueMoves(
  manager: EntityManager,
  { period, filter }: ChurnQuestion,
): Promise<RevenueMoved[]> {
  const [first, next] = [Number(period.from), Number(period.until)];
  const { conditions, parameters } = filterCustomers(
    filter,
    `CASE WHEN t."started_on" < ${first} THEN ${first - 1} ELSE t."started_on" END`,
  );
  const tests = conditions.map((condition) => ` AND ${condition}`).join('');
  const rows = await ask<Record<string, string | number | null> & Pick<RevenueMoved, 'move' | 'reason'>>(
    manager,
    `WITH "there" AS (
  SELECT t."started_on" < ${first} AS "was", (t."ended_on" IS NULL OR t."ended_on" >= ${next}) AS "is", t."end_reason",
    ${valueOn(`${first}`)} AS "start", ${valueOn(`${next}`)} AS "end"
  FROM "customer" t
  WHERE ((t."started_on" < ${first} AND (t."ended_on" IS NULL OR t."ended_on" >= ${first}))
    OR (t."started_on" >= ${first} AND t."started_on" < ${next} AND (t."ended_on" IS NULL OR t."ended_on" >= ${next})))${tests}
),
"moved" AS (
  SELECT CASE WHEN ("was" AND "start" IS NULL) OR ("is" AND "end" IS NULL) THEN 'UNKNOWN' WHEN NOT "is" THEN 'LOST'
      WHEN NOT "was" THEN 'NEW' WHEN "end" < "start" THEN 'CONTRACTED' WHEN "end" > "start" THEN 'EXPANDED' ELSE 'SAME' END AS "move",
    CASE WHEN NOT "is" THEN "end_reason" END AS "reason",
    CASE WHEN "was" THEN "start" ELSE 0 END AS "start", CASE WHEN "is" THEN "end" ELSE 0 END AS "end"
  FROM "there"
)
SELECT "move", "reason", count(*) AS "customers", sum("start") AS "start", sum("end") AS "end" FROM "moved" GROUP BY "move", "reason"`,
    parameters,
  );
  return rows.map(({ move, reason, customers, start, end }) => ({
    move,
    reason,
    customers: Number(customers),
    start: Number(start ?? 0),
    end: Number(end ?? 0),
  }));
}
