import type { EntityManager } from 'typeorm';
import type { Filter } from '../../metrics/filter.js';
import { rowsOf } from '../../metrics/scoped-rows.js';
import { columnOf } from '../../metrics/source.js';
import { ask } from '../../read/ask.js';
import type { Period } from '../../time/period.js';

/** One incident, with what became of the customers exposed to it. */
export interface IncidentOutcome {
  readonly incidentId: number;
  readonly detectedAt: number | null;
  /** When the first exposed customer was told. */
  readonly notifiedAt: number | null;
  readonly sourceFixedAt: number | null;
  /** Customers, each once. */
  readonly exposed: number;
  readonly complained: number;
  /** Customers told before they complained. */
  readonly toldFirst: number;
  /** Failures of the incident's cause that exposed customers met within 90 days after the fix. */
  readonly failuresAfterFix: number;
  /** Customers who met one. */
  readonly struckAgain: number;
}

/** 90 days in milliseconds. */
export const recurrenceSpan = 7_776_000_000;

const column = (name: string) => columnOf('incident', name);
const columns = {
  id: { sql: 't."id"' },
  cause: column('cause'),
  started: column('startedAt'),
  detected: column('detectedAt'),
  notified: column('notifiedAt'),
  fixed: column('sourceFixedAt'),
};

const anyOf = (name: string): string => `max(CASE WHEN ${columnOf('exposure', name).sql} THEN 1 ELSE 0 END)`;

/** Incidents that began in the period, the newest first. */
export async function askIncidentOutcomes(
  manager: EntityManager,
  { period, filter }: { readonly period: Period; readonly filter: Filter },
  first: number,
): Promise<IncidentOutcome[]> {
  const facts = { base: 'incident', on: 'startedDay', where: {} } as const;
  const { sql, parameters } = rowsOf({ facts, spans: [period], filter }, columns);
  const rows = await ask<Record<string, number | string | null>>(
    manager,
    `WITH "chosen" AS (SELECT * FROM (${sql}) r ORDER BY "started" DESC, "id" DESC LIMIT ${Number(first)}),
"exposed" AS (
  SELECT c."id", c."cause", c."fixed", t."customer_id", min(t."notified_at") AS "told_at",
    ${anyOf('toldFirst')} AS "told", ${anyOf('complained')} AS "complained"
  FROM "chosen" c JOIN "incident_exposure" t ON t."incident_id" = c."id"
  GROUP BY c."id", c."cause", c."fixed", t."customer_id"
),
"judged" AS (
  SELECT e.*, (SELECT count(*) FROM "service_failure" f WHERE f."customer_id" = e."customer_id" AND f."cause" = e."cause"
    AND f."detected_at" > e."fixed" AND f."detected_at" <= e."fixed" + ${recurrenceSpan}) AS "again"
  FROM "exposed" e
)
SELECT c."id", c."detected", coalesce(c."notified", min(j."told_at")) AS "notified", c."fixed",
  count(j."customer_id") AS "exposed", sum(j."complained") AS "complained", sum(j."told") AS "told",
  sum(j."again") AS "failures", sum(CASE WHEN j."again" > 0 THEN 1 ELSE 0 END) AS "struck"
FROM "chosen" c LEFT JOIN "judged" j ON j."id" = c."id"
GROUP BY c."id", c."started", c."detected", c."notified", c."fixed" ORDER BY c."started" DESC, c."id" DESC`,
    parameters,
  );
  const instant = (value: number | string | null | undefined) => (value == null ? null : Number(value));
  return rows.map((row) => ({
    incidentId: Number(row.id),
    detectedAt: instant(row.detected),
    notifiedAt: instant(row.notified),
    sourceFixedAt: instant(row.fixed),
    exposed: Number(row.exposed),
    complained: Number(row.complained ?? 0),
    toldFirst: Number(row.told ?? 0),
    failuresAfterFix: Number(row.failures ?? 0),
    struckAgain: Number(row.struck ?? 0),
  }));
}
