import type { EntityManager } from 'typeorm';
import { ask } from '../read/ask.js';
import { type Period, type Scope, scopeConditions, scopeParameters } from './scope.js';

export interface FailureMonth {
  /** First day of the month. */
  readonly month: number;
  /** Service failures detected. */
  readonly failures: number;
  /** Interactions that customers began. */
  readonly interactions: number;
}

interface MonthRow {
  readonly month: number | string;
  readonly failures: number | string;
  readonly interactions: number | string;
}

/**
 * Failures and interactions of each month of a period in which there was either.
 *
 * Failure rate: service failures detected in the period / customer-initiated interactions started in it. Both
 * count by the segment and region that they carry.
 */
export async function failureMonths(manager: EntityManager, period: Period, scope: Scope): Promise<FailureMonth[]> {
  const narrowed = scopeConditions(scope);
  const rows = await ask<MonthRow>(
    manager,
    `SELECT c."month", sum(d."failures") AS "failures", sum(d."interactions") AS "interactions"
     FROM (
       SELECT "detected_day" AS "day", count(*) AS "failures", 0 AS "interactions"
       FROM "service_failure" WHERE "detected_day" >= :from AND "detected_day" < :until ${narrowed} GROUP BY "detected_day"
       UNION ALL
       SELECT "started_day" AS "day", 0 AS "failures", count(*) AS "interactions"
       FROM "interaction"
       WHERE "started_day" >= :from AND "started_day" < :until AND "initiator" = 'CUSTOMER' ${narrowed} GROUP BY "started_day"
     ) d
     JOIN "calendar" c ON c."day" = d."day"
     GROUP BY c."month" ORDER BY c."month"`,
    scopeParameters(period, scope),
  );
  return rows.map(({ month, failures, interactions }) => ({
    month: Number(month),
    failures: Number(failures),
    interactions: Number(interactions),
  }));
}
