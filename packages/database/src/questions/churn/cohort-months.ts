import type { EntityManager } from 'typeorm';
import { filterCustomers } from '../../metrics/filter-customers.js';
import { ask } from '../../read/ask.js';
import type { ChurnQuestion } from './durations.js';

/** How many customers who began in one month left in another, or had not left before the period ended. */
export interface CohortMonth {
  /** First day of the month in which they began. */
  readonly began: number;
  /** First day of the month in which they left; null where they had not. */
  readonly left: number | null;
  readonly customers: number;
}

/** Customers who began in the period by the months in which they began and left; segment and region as they began. */
export async function askCohortMonths(
  manager: EntityManager,
  { period, filter }: ChurnQuestion,
): Promise<CohortMonth[]> {
  const { conditions, parameters } = filterCustomers(filter, 't."started_on"');
  const tests = conditions.map((condition) => ` AND ${condition}`).join('');
  const rows = await ask<{ began: number; left: number | null; customers: number | string }>(
    manager,
    `SELECT b."month" AS "began", l."month" AS "left", count(*) AS "customers"
FROM "customer" t
JOIN "calendar" b ON b."day" = t."started_on"
LEFT JOIN "calendar" l ON l."day" = t."ended_on" AND t."ended_on" < ${Number(period.until)}
WHERE t."started_on" >= ${Number(period.from)} AND t."started_on" < ${Number(period.until)}${tests}
GROUP BY b."month", l."month"`,
    parameters,
  );
  return rows.map(({ began, left, customers }) => ({
    began: Number(began),
    left: left === null ? null : Number(left),
    customers: Number(customers),
  }));
}
