import type { EntityManager } from 'typeorm';
import type { Filter } from '../../metrics/filter.js';
import { rowsOf } from '../../metrics/scoped-rows.js';
import { ask } from '../../read/ask.js';
import type { Period } from '../../time/period.js';

/** Customers whom one incident reached; each counts once. */
export interface IncidentReach {
  readonly incident: number;
  readonly exposed: number;
  /** Those to whom it became a failure. */
  readonly failed: number;
  readonly complained: number;
  /** Those whom the company told before they complained. */
  readonly toldFirst: number;
}

const failure = (condition: string): string => `EXISTS (SELECT 1 FROM "service_failure" sf
    WHERE sf."customer_id" = t."customer_id" AND sf."incident_id" = t."incident_id"${condition})`;

/** Customers exposed to each incident in a period, the widest first. */
export async function askIncidentReach(
  manager: EntityManager,
  { period, filter }: { readonly period: Period; readonly filter: Filter },
): Promise<IncidentReach[]> {
  const { sql, parameters } = rowsOf(
    { facts: { base: 'exposure', on: 'exposedDay', where: {} }, spans: [period], filter },
    {
      incident: { sql: 't."incident_id"' },
      customer: { sql: 't."customer_id"' },
      failed: { sql: failure('') },
      complained: { sql: failure(' AND sf."complained" = TRUE') },
      told: {
        sql: `(t."notified_at" IS NOT NULL AND NOT ${failure(' AND sf."complained" = TRUE AND sf."detected_at" < t."notified_at"')})`,
      },
    },
  );
  const different = (condition: string): string =>
    `count(DISTINCT CASE WHEN r."${condition}" = TRUE THEN r."customer" END) AS "${condition}"`;
  const rows = await ask<Record<string, number | string>>(
    manager,
    `SELECT r."incident", count(DISTINCT r."customer") AS "exposed", ${['failed', 'complained', 'told'].map(different).join(', ')}
FROM (${sql}) r GROUP BY r."incident" ORDER BY 2 DESC, 1`,
    parameters,
  );
  return rows.map((row) => ({
    incident: Number(row.incident),
    exposed: Number(row.exposed),
    failed: Number(row.failed),
    complained: Number(row.complained),
    toldFirst: Number(row.told),
  }));
}
