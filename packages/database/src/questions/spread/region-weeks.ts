import type { EntityManager } from 'typeorm';
import { ask } from '../../read/ask.js';
import type { Period } from '../../time/period.js';

/** One region in one week. */
export interface RegionWeek {
  readonly region: string;
  /** Monday of the week. */
  readonly week: number;
  /** Prospects who asked. */
  readonly prospects: number;
  /** People whom bad talk on record reached; a reader of a public post counts 0.12 of a person. */
  readonly badReach: number;
  /** Mean number of customers of the region in the data. */
  readonly customers: number;
}

/** Weight of a reader of a public post against somebody told in person. */
const readerWeight = 0.12;

/** Whole weeks of a period, in every region that has prospects or customers; weeks without any count nought. */
export async function askRegionWeeks(manager: EntityManager, { from, until }: Period): Promise<RegionWeek[]> {
  const [first, end] = [Number(from), Number(until)];
  const rows = await ask<Record<keyof RegionWeek, number | string | null>>(
    manager,
    `WITH "weeks" AS (SELECT "week" FROM "calendar" WHERE "day" >= ${first} AND "day" < ${end}
  GROUP BY "week" HAVING count(*) = 7),
"asked" AS (SELECT t."region", cal."week", count(*) AS "n" FROM "opportunity" t
  JOIN "calendar" cal ON cal."day" = t."opened_on"
  WHERE t."kind" = 'PROSPECT' AND t."region" IS NOT NULL AND t."opened_on" >= ${first} AND t."opened_on" < ${end}
  GROUP BY t."region", cal."week"),
"talked" AS (SELECT t."region", cal."week",
    sum(t."reach" * CASE WHEN t."audience" IN ('SOCIAL', 'REVIEW') THEN ${readerWeight} ELSE 1 END) AS "reach"
  FROM "word_of_mouth" t JOIN "calendar" cal ON cal."day" = t."told_day"
  WHERE t."valence" = 'NEGATIVE' AND t."region" IS NOT NULL AND t."told_day" >= ${first} AND t."told_day" < ${end}
  GROUP BY t."region", cal."week"),
"there" AS (SELECT a."region",
    sum((CASE WHEN c."ended_on" < ${end} THEN c."ended_on" ELSE ${end} END)
      - (CASE WHEN c."started_on" > ${first} THEN c."started_on" ELSE ${first} END)) * 1.0 / ${Math.max(1, end - first)} AS "n"
  FROM "customer" c JOIN "customer_attribute" a ON a."customer_id" = c."id" AND a."valid_from" =
    (SELECT max(n."valid_from") FROM "customer_attribute" n WHERE n."customer_id" = c."id")
  WHERE c."started_on" < ${end} AND (c."ended_on" IS NULL OR c."ended_on" > ${first}) AND a."region" IS NOT NULL
  GROUP BY a."region")
SELECT r."region", w."week", coalesce(q."n", 0) AS "prospects", coalesce(t."reach", 0) AS "badReach",
  coalesce(h."n", 0) AS "customers"
FROM (SELECT "region" FROM "asked" UNION SELECT "region" FROM "there") r CROSS JOIN "weeks" w
LEFT JOIN "asked" q ON q."region" = r."region" AND q."week" = w."week"
LEFT JOIN "talked" t ON t."region" = r."region" AND t."week" = w."week"
LEFT JOIN "there" h ON h."region" = r."region" ORDER BY r."region", w."week"`,
  );
  return rows.map(({ region, week, prospects, badReach, customers }) => ({
    region: String(region),
    week: Number(week),
    prospects: Number(prospects),
    badReach: Number(badReach),
    customers: Number(customers),
  }));
}
