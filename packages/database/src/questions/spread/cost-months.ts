import { SpendingCategory } from '@catena/metrics';
import type { EntityManager } from 'typeorm';
import { ask } from '../../read/ask.js';
import { type Bucket, bucketsOf } from '../../time/buckets.js';
import type { Period } from '../../time/period.js';
import { askRatesOn } from '../spending/rates-on.js';
import { isLive, isNovice } from './handled-contact.js';

/** Customers of one segment in one month; null for those without one. */
export interface SegmentMonth {
  readonly segment: string | null;
  /** Days that customers were there, added up. */
  readonly customerDays: number;
  /** Failures on record. */
  readonly failures: number;
  /** Monthly value of the customers to whom they happened, on the day, in minor units, added up; null where none is known. */
  readonly failureValue: number | null;
}

/** One calendar month, or as much of it as lies in the period. Money in minor units; null where a rate is not known. */
export interface CostMonth {
  /** First day of the month. */
  readonly month: number;
  /** Whether all of its days are in the period. */
  readonly whole: boolean;
  readonly segments: readonly SegmentMonth[];
  /** Reactive bookings. */
  readonly spending: Readonly<Partial<Record<SpendingCategory, number>>>;
  readonly prospects: {
    readonly known: number;
    /** Of these, who were asked what they had heard, and who had heard bad things. */
    readonly asked: number;
    readonly heardBad: number;
    /** Yearly revenue of one, on average; null where none has a value. */
    readonly value: number | null;
  };
  /** Hours that novices took longer over contacts of value demand than colleagues over the same kinds; null where fewer than five are on one side. */
  readonly slowerHours: number | null;
  readonly rates: {
    /** Share of revenue, 0 to 1. */
    readonly margin: number | null;
    readonly costPerContact: number | null;
    readonly wage: number | null;
  };
}

type Row<Key extends string> = Record<Key, number | string | null>;

/** What the cost of poor service is reckoned from, month by month. */
export async function askCostMonths(manager: EntityManager, period: Period): Promise<CostMonth[]> {
  const buckets = bucketsOf(period, 'MONTH');
  const [segments, spending, prospects, slower] = [
    await segmentMonths(manager, buckets),
    await ask<Row<'month' | 'category' | 'amount'>>(manager, spendingSql(period)),
    await ask<Row<'month' | 'known' | 'asked' | 'heardBad' | 'value'>>(manager, prospectsSql(period)),
    await ask<Row<'month' | 'hours'>>(manager, slowerSql(period)),
  ];
  const months: CostMonth[] = [];
  for (const { start: month, until, whole } of buckets) {
    const of = <R extends Row<'month'>>(rows: readonly R[]) => rows.filter((row) => Number(row.month) === month);
    const rates = await askRatesOn(manager, until - 1);
    const [asked] = of(prospects);
    const [hours] = of(slower);
    months.push({
      month,
      whole,
      segments: of(segments).map((row) => ({
        segment: row.segment === null ? null : String(row.segment),
        customerDays: Number(row.days),
        failures: Number(row.failures),
        failureValue: row.value === null ? null : Number(row.value),
      })),
      spending: Object.fromEntries(
        of(spending).flatMap(({ category, amount }) =>
          SpendingCategory.has(String(category)) ? [[String(category), Number(amount)]] : [],
        ),
      ),
      prospects: {
        known: Number(asked?.known ?? 0),
        asked: Number(asked?.asked ?? 0),
        heardBad: Number(asked?.heardBad ?? 0),
        value: asked?.value == null ? null : Number(asked.value),
      },
      slowerHours: hours?.hours == null ? null : Number(hours.hours),
      rates: {
        margin: rates.CONTRIBUTION_MARGIN ?? null,
        costPerContact: rates.COST_PER_CONTACT ?? null,
        wage: rates.LOADED_WAGE ?? null,
      },
    });
  }
  return months;
}

/** Days of customers and their failures, each in the segment of the customer at the end of the month. */
function segmentMonths(manager: EntityManager, buckets: readonly Bucket[]) {
  const values = buckets.map(
    ({ start, from, until }) => `SELECT ${start} AS "month", ${from} AS "first", ${until} AS "end"`,
  );
  const days = `(CASE WHEN c."ended_on" < m."end" THEN c."ended_on" ELSE m."end" END)
    - (CASE WHEN c."started_on" > m."first" THEN c."started_on" ELSE m."first" END)`;
  return ask<Row<'month' | 'segment' | 'days' | 'failures' | 'value'>>(
    manager,
    `WITH "months" AS (${values.join(' UNION ALL ')}),
"struck" AS (SELECT f."customer_id", m."month", count(*) AS "failures", count(v."value") AS "known", sum(v."value") AS "value"
  FROM "months" m JOIN "service_failure" f ON f."detected_day" >= m."first" AND f."detected_day" < m."end"
  LEFT JOIN (SELECT a."customer_id", a."valid_from", a."monthly_value" AS "value" FROM "customer_attribute" a) v
    ON v."customer_id" = f."customer_id" AND v."valid_from" = (SELECT max(n."valid_from") FROM "customer_attribute" n
      WHERE n."customer_id" = f."customer_id" AND n."valid_from" <= f."detected_day")
  GROUP BY f."customer_id", m."month"),
"there" AS (SELECT c."id", m."month", ${days} AS "days", (SELECT a."segment" FROM "customer_attribute" a
    WHERE a."customer_id" = c."id" AND a."valid_from" < m."end" ORDER BY a."valid_from" DESC LIMIT 1) AS "segment"
  FROM "months" m JOIN "customer" c ON c."started_on" < m."end" AND (c."ended_on" IS NULL OR c."ended_on" > m."first")),
"placed" AS (SELECT t."month", t."segment", t."days", s."failures", s."known", s."value" FROM "there" t
  LEFT JOIN "struck" s ON s."customer_id" = t."id" AND s."month" = t."month")
SELECT "month", "segment", sum("days") AS "days", coalesce(sum("failures"), 0) AS "failures",
  sum("value") * 1.0 * sum("failures") / nullif(sum("known"), 0) AS "value"
FROM "placed" GROUP BY "month", "segment" ORDER BY "month", "segment"`,
  );
}

const within = (column: string, { from, until }: Period): string => {
  return `t."${column}" >= ${Number(from)} AND t."${column}" < ${Number(until)}`;
};

const spendingSql = (period: Period): string => `SELECT cal."month", t."category", sum(t."amount") AS "amount"
FROM "spending_entry" t JOIN "calendar" cal ON cal."day" = t."booked_on"
WHERE t."reactive" = TRUE AND ${within('booked_on', period)} GROUP BY cal."month", t."category"`;

const prospectsSql = (period: Period): string => `SELECT cal."month", count(*) AS "known",
  count(t."heard_negative") AS "asked", sum(CASE WHEN t."heard_negative" > 0 THEN 1 ELSE 0 END) AS "heardBad",
  avg(t."value") AS "value"
FROM "opportunity" t JOIN "calendar" cal ON cal."day" = t."opened_on"
WHERE t."kind" = 'PROSPECT' AND ${within('opened_on', period)} GROUP BY cal."month"`;

/** Withheld, like every figure on staff, where one to four employees stand behind one side of the comparison. */
const fewestStaff = 5;

const slowerSql = (period: Period): string => `WITH "handled" AS (
  SELECT cal."month", t."reason", t."handle_seconds" AS "seconds", t."employee_id", ${isLive} AS "live", ${isNovice} AS "novice"
  FROM "interaction" t JOIN "employee" emp ON emp."id" = t."employee_id" JOIN "calendar" cal ON cal."day" = t."started_day"
  WHERE t."outcome" = 'ANSWERED' AND t."demand_type" = 'VALUE' AND t."handle_seconds" IS NOT NULL
    AND ${within('started_day', period)}),
"kinds" AS (SELECT "month", sum("novice") AS "novices", sum(1 - "novice") AS "others",
    sum("novice" * "seconds") AS "novice_seconds", sum((1 - "novice") * "seconds") * 1.0 AS "other_seconds"
  FROM "handled" GROUP BY "month", "reason", "live"),
"people" AS (SELECT "month", count(DISTINCT CASE WHEN "novice" = 1 THEN "employee_id" END) AS "novices",
    count(DISTINCT CASE WHEN "novice" = 0 THEN "employee_id" END) AS "others" FROM "handled" GROUP BY "month")
SELECT p."month", CASE WHEN p."novices" = 0 THEN 0 WHEN p."novices" < ${fewestStaff} OR p."others" < ${fewestStaff} THEN NULL
  ELSE (SELECT sum(k."novice_seconds" - k."novices" * k."other_seconds" / k."others") / 3600.0 FROM "kinds" k
    WHERE k."month" = p."month" AND k."others" > 0) END AS "hours"
FROM "people" p`;
