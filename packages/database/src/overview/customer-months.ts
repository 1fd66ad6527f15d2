import type { EntityManager } from 'typeorm';
import { ask } from '../read/ask.js';
import { type Period, type Scope, scopeConditions, scopeParameters } from './scope.js';

/** The customers of one month, or of the part of it that lies in the period. */
export interface CustomerMonth {
  /** First day of the month. */
  readonly month: number;
  readonly activeAtStart: number;
  /** Customers whose first day as no longer a customer lies in it. */
  readonly lost: number;
  readonly activeAtEnd: number;
}

const wholeSpells = `
  SELECT "started_on" AS "entered_on", "ended_on" AS "left_on", CASE WHEN "ended_on" IS NULL THEN 0 ELSE 1 END AS "lost"
  FROM "customer"`;

/** The stretches of spells during which the customer was in the scope: each dated attribute holds until the next. */
const spellsWithin = (scope: Scope): string => `
  SELECT
    CASE WHEN a."valid_from" > c."started_on" THEN a."valid_from" ELSE c."started_on" END AS "entered_on",
    CASE WHEN c."ended_on" IS NULL OR a."next_from" < c."ended_on" THEN a."next_from" ELSE c."ended_on" END AS "left_on",
    CASE WHEN c."ended_on" IS NULL OR a."next_from" < c."ended_on" THEN 0 ELSE 1 END AS "lost"
  FROM (
    SELECT "customer_id", "valid_from", "segment", "region",
      lead("valid_from") OVER (PARTITION BY "customer_id" ORDER BY "valid_from") AS "next_from"
    FROM "customer_attribute"
  ) a
  JOIN "customer" c ON c."id" = a."customer_id"
  WHERE (a."next_from" IS NULL OR a."next_from" > c."started_on")
    AND (c."ended_on" IS NULL OR a."valid_from" < c."ended_on" OR a."valid_from" <= c."started_on")
    ${scopeConditions(scope, 'a.')}`;

interface MonthRow {
  readonly month: number | string;
  readonly at_start: number | string;
  readonly lost: number | string;
  readonly at_end: number | string;
}

/**
 * Customers at the start and end of each month of a period, and how many were lost in it. Somebody is a customer
 * at the start of a day who was one on the day before. In a scope, a customer counts while its attributes put it
 * there: lost customers by their last day, so that the segments add up to the whole.
 *
 * Active customers at the end of the period: the last month's `activeAtEnd`. Customer churn rate: customers whose
 * `endedOn` lies in the period / customers at its start.
 */
export async function customerMonths(manager: EntityManager, period: Period, scope: Scope): Promise<CustomerMonth[]> {
  const spells = scope.segment === undefined && scope.region === undefined ? wholeSpells : spellsWithin(scope);
  const until = (day: string, column: string, table: string): string =>
    `(SELECT coalesce(sum(${column}), 0) FROM "${table}" WHERE "day" < ${day})`;
  const active = (day: string): string =>
    `${until(day, '"customers"', 'entry')} - ${until(day, '"customers"', 'exit')}`;
  const rows = await ask<MonthRow>(
    manager,
    `WITH "spell" AS (${spells}),
      "entry" AS (SELECT "entered_on" AS "day", count(*) AS "customers" FROM "spell" WHERE "entered_on" < :until GROUP BY "entered_on"),
      "exit" AS (
        SELECT "left_on" AS "day", count(*) AS "customers", sum("lost") AS "lost"
        FROM "spell" WHERE "left_on" < :until GROUP BY "left_on"
      ),
      "piece" AS (
        SELECT "month", min("day") AS "first", max("day") + 1 AS "next"
        FROM "calendar" WHERE "day" >= :from AND "day" < :until GROUP BY "month"
      )
    SELECT p."month", ${active('p."first"')} AS "at_start",
      ${until('p."next"', '"lost"', 'exit')} - ${until('p."first"', '"lost"', 'exit')} AS "lost",
      ${active('p."next"')} AS "at_end"
    FROM "piece" p ORDER BY p."month"`,
    scopeParameters(period, scope),
  );
  return rows.map((row) => ({
    month: Number(row.month),
    activeAtStart: Number(row.at_start),
    lost: Number(row.lost),
    activeAtEnd: Number(row.at_end),
  }));
}
