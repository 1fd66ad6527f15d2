import type { EntityManager } from 'typeorm';
import type { Filter } from '../../metrics/filter.js';
import { filterCustomers } from '../../metrics/filter-customers.js';
import { ask, type Parameter } from '../../read/ask.js';

/** Days that a reason looks back over, and that a customer is followed. */
export const riskDays = 90;

/**
 * Reasons to fear that a customer leaves, each as the customers to whom it applies on a day, from facts known by then.
 * Times are local days, so that a day asked again answers the same.
 */
const reasons = {
  REPEATED_FAILURES: (day: number) =>
    `SELECT "customer_id" FROM "service_failure" WHERE ${recent('"detected_day"', day)}
      GROUP BY "customer_id" HAVING count(*) > 1`,
  OPEN_FAILURE: (day: number) =>
    `SELECT f."customer_id" FROM "service_failure" f WHERE ${recent('f."detected_day"', day)} AND f."complained" = TRUE
      AND NOT EXISTS (SELECT 1 FROM "recovery" r WHERE r."customer_id" = f."customer_id" AND r."failure_id" = f."id"
        AND r."completed_at" < ${instant(day)})`,
  FAILED_RECOVERY: (day: number) =>
    `SELECT "customer_id" FROM "recovery" WHERE ${recent('"started_day"', day)} AND "evaluated_at" < ${instant(day)}
      AND ("perceived" < "expected" OR "still_upset" = TRUE)`,
  FIRST_EXPERIENCE_FAILED: (day: number) =>
    `SELECT "customer_id" FROM "service_failure" WHERE ${recent('"detected_day"', day)} AND "first_experience" = TRUE`,
  ESCALATED: (day: number) =>
    `SELECT "customer_id" FROM "interaction" WHERE ${recent('"started_day"', day)} AND "escalated" = TRUE`,
  DISSATISFIED: (day: number) =>
    `SELECT "customer_id" FROM "interaction" WHERE ${recent('"started_day"', day)} AND "csat" <= 2`,
  DETRACTOR: (day: number) =>
    `SELECT "customer_id" FROM "loyalty_response" WHERE ${recent('"answered_day"', day)} AND "recommend" <= 6`,
  SPOKE_BADLY: (day: number) =>
    `SELECT "customer_id" FROM "word_of_mouth" WHERE ${recent('"told_day"', day)} AND "valence" = 'NEGATIVE'`,
} as const;

export type RiskReason = keyof typeof reasons;
// Holds because an object literal has no keys beyond those of its type.
export const riskReasons = Object.keys(reasons) as RiskReason[];

const recent = (column: string, day: number): string => `${column} >= ${day - riskDays} AND ${column} < ${day}`;
/** Midnight UTC of a day; local midnight differs by hours, which a look back over months does not feel. */
const instant = (day: number): string => `CAST(${day} AS BIGINT) * 86400000`;

/** Relations of the customers there on the day before, and of the reasons that apply to each. */
function relations(
  day: number,
  filter: Filter,
): { readonly sql: string; readonly parameters: Record<string, Parameter> } {
  const { conditions, parameters } = filterCustomers(filter, `${day - 1}`);
  const given = riskReasons.map(
    (reason) => `SELECT DISTINCT x."customer_id", '${reason}' AS "reason" FROM (${reasons[reason](day)}) x`,
  );
  return {
    sql: `"there" AS (SELECT t."id", t."ended_on" FROM "customer" t WHERE t."started_on" < ${day}
    AND (t."ended_on" IS NULL OR t."ended_on" >= ${day})${conditions.map((one) => ` AND ${one}`).join('')}),
"given" AS (SELECT g."customer_id", g."reason", t."ended_on" FROM (${given.join(' UNION ALL ')}) g
  JOIN "there" t ON t."id" = g."customer_id")`,
    parameters,
  };
}

/** Customers to whom a reason, or a number of reasons, applied on a day, and how many of them left within 90 days. */
export interface RiskGroup {
  /** Null for groups by number. */
  readonly reason: RiskReason | null;
  /** How many reasons; null for groups by reason. */
  readonly reasons: number | null;
  readonly customers: number;
  readonly left: number;
}

export async function askRiskGroups(manager: EntityManager, day: number, filter: Filter): Promise<RiskGroup[]> {
  const { sql, parameters } = relations(Number(day), filter);
  const left = `sum(CASE WHEN "ended_on" < ${Number(day) + riskDays} THEN 1 ELSE 0 END) AS "left"`;
  const rows = await ask<{ reason: string | null; reasons: number | null; customers: number; left: number }>(
    manager,
    `WITH ${sql},
"counted" AS (SELECT t."id", t."ended_on", count(g."reason") AS "reasons" FROM "there" t
  LEFT JOIN "given" g ON g."customer_id" = t."id" GROUP BY t."id", t."ended_on")
SELECT "reason", NULL AS "reasons", count(*) AS "customers", ${left} FROM "given" GROUP BY "reason"
UNION ALL SELECT NULL AS "reason", "reasons", count(*) AS "customers", ${left} FROM "counted" GROUP BY "reasons"`,
    parameters,
  );
  return rows.map(({ reason, reasons: number, customers, left: gone }) => ({
    reason: riskReasons.find((one) => one === reason) ?? null,
    reasons: number === null ? null : Number(number),
    customers: Number(customers),
    left: Number(gone),
  }));
}

/** A customer with the reasons that apply. */
export interface CustomerAtRisk {
  readonly customerId: number;
  readonly reasons: readonly RiskReason[];
  /** Minor units; null where it is not known. */
  readonly monthlyValue: number | null;
}

/** Customers there on the day before, those with the most reasons and then the highest value first. */
export async function askCustomersAtRisk(
  manager: EntityManager,
  day: number,
  filter: Filter,
  first: number,
): Promise<CustomerAtRisk[]> {
  const { sql, parameters } = relations(Number(day), filter);
  const rows = await ask<{ customer_id: number | string; reason: string; value: number | string | null }>(
    manager,
    `WITH ${sql},
"chosen" AS (SELECT r."customer_id", r."reasons", r."value" FROM (
    SELECT g."customer_id", count(*) AS "reasons", (SELECT a."monthly_value" FROM "customer_attribute" a
      WHERE a."customer_id" = g."customer_id" AND a."valid_from" < ${Number(day)} ORDER BY a."valid_from" DESC LIMIT 1) AS "value"
    FROM "given" g GROUP BY g."customer_id") r
  ORDER BY r."reasons" DESC, coalesce(r."value", -1) DESC, r."customer_id" LIMIT ${Number(first)})
SELECT c."customer_id", g."reason", c."value" FROM "chosen" c JOIN "given" g ON g."customer_id" = c."customer_id"
ORDER BY c."reasons" DESC, coalesce(c."value", -1) DESC, c."customer_id"`,
    parameters,
  );
  const byCustomer = new Map<number, CustomerAtRisk>();
  for (const { customer_id, reason, value } of rows) {
    const id = Number(customer_id);
    const known = byCustomer.get(id)?.reasons ?? [];
    const all = riskReasons.filter((one) => one === reason || known.includes(one));
    byCustomer.set(id, { customerId: id, reasons: all, monthlyValue: value === null ? null : Number(value) });
  }
  return [...byCustomer.values()];
}
