import type { EntityManager } from 'typeorm';
import type { Filter } from '../../metrics/filter.js';
import { spellsRelation } from '../../metrics/spells-relation.js';
import { ask } from '../../read/ask.js';
import type { Period } from '../../time/period.js';

/** Of one group, how many spells left at one length, and how many came under observation at it. */
export interface GroupedDuration {
  readonly group: string | null;
  /** Days since the spell began. */
  readonly duration: number;
  /** Those who left. */
  readonly events: number;
  /** Those who were last seen, or moved to another group. */
  readonly censored: number;
  /** Those who came under observation later than at the start of the spell. */
  readonly entries: number;
}

/** Customers of a part of the company, watched in a period. */
export interface ChurnQuestion {
  readonly period: Period;
  readonly filter: Filter;
}

/**
 * Durations of pieces of customers' spells within a period, each from the length at which it comes under observation.
 * @param pieces SQL that selects "group", "entry", "exit" and "event" from the relation "watched", which has one row a
 * spell with "id", "born", "entry", "exit" and "event"; lengths are days since the spell began. Pieces that end where
 * they begin are left out, unless they are the first day.
 */
export async function askGroupedDurations(
  manager: EntityManager,
  { period, filter }: ChurnQuestion,
  pieces: string,
): Promise<GroupedDuration[]> {
  const { sql, parameters } = spellsRelation({ base: 'customer', where: {}, ends: {}, filter });
  const [first, next] = [Number(period.from), Number(period.until)];
  const leaves = `(e."left" IS NOT NULL AND e."left" < ${next})`;
  const rows = await ask<Record<string, number | string | null>>(
    manager,
    `WITH "spell" AS (${sql}),
"watched" AS (
  SELECT e."id", e."born",
    CASE WHEN e."entered" >= ${first} THEN e."entered" ELSE ${first} - 1 END - e."born" AS "entry",
    CASE WHEN ${leaves} THEN e."left" ELSE ${next} - 1 END - e."born" AS "exit",
    CASE WHEN ${leaves} AND e."ended" = 1 THEN 1 ELSE 0 END AS "event"
  FROM "spell" e WHERE e."entered" < ${next} AND (e."left" IS NULL OR e."left" >= ${first})
),
"piece" AS (SELECT * FROM (${pieces}) p WHERE p."exit" > p."entry" OR (p."exit" = 0 AND p."entry" = 0))
SELECT "group", "exit" AS "duration", sum("event") AS "events", sum(1 - "event") AS "censored", 0 AS "entries"
FROM "piece" GROUP BY "group", "exit"
UNION ALL
SELECT "group", "entry" AS "duration", 0 AS "events", 0 AS "censored", count(*) AS "entries"
FROM "piece" WHERE "entry" > 0 GROUP BY "group", "entry"`,
    parameters,
  );
  return rows.map((row) => ({
    group: row.group === null || row.group === undefined ? null : String(row.group),
    duration: Number(row.duration),
    events: Number(row.events),
    censored: Number(row.censored),
    entries: Number(row.entries),
  }));
}
