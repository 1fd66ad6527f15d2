import type { EntityManager } from 'typeorm';
import { ask } from '../read/ask.js';
import { type Cell, cellOf } from './scoped-rows.js';
import { spansTable } from './spans.js';
import { type SpellsQuestion, spellsRelation } from './spells-relation.js';

/** Who was there in one span, in one slice. */
export interface SpellTotals extends Cell {
  readonly atStart: number;
  readonly atEnd: number;
  /** Spells whose end counts and lies in the span. */
  readonly ended: number;
  /** Sum over the days of the span of those who are there. */
  readonly days: number;
}

/** Stocks and flows of spells, from entries and exits aggregated by day. */
export async function askSpells(manager: EntityManager, question: SpellsQuestion): Promise<SpellTotals[]> {
  const { sql, parameters } = spellsRelation(question);
  const slice = question.by === undefined ? '' : ', f."slice"';
  const rows = await ask<Record<string, number | string | null>>(
    manager,
    `WITH ${spansTable(question.spans)}, "spell" AS (${sql}),
"flow" AS (
  SELECT "entered" AS "day", "slice", count(*) AS "change", 0 AS "ended" FROM "spell" GROUP BY "entered", "slice"
  UNION ALL
  SELECT "left" AS "day", "slice", -count(*) AS "change", sum("ended") AS "ended"
  FROM "spell" WHERE "left" IS NOT NULL GROUP BY "left", "slice"
)
SELECT s."position"${slice},
  sum(CASE WHEN f."day" < s."first" THEN f."change" ELSE 0 END) AS "at_start",
  sum(f."change") AS "at_end",
  sum(CASE WHEN f."day" >= s."first" THEN f."ended" ELSE 0 END) AS "ended",
  sum(f."change" * (s."next" - CASE WHEN f."day" > s."first" THEN f."day" ELSE s."first" END)) AS "days"
FROM "span" s JOIN "flow" f ON f."day" < s."next" GROUP BY s."position"${slice}`,
    parameters,
  );
  return rows.map((row) => ({
    ...cellOf({ position: row.position ?? 0, slice: row.slice }),
    atStart: Number(row.at_start),
    atEnd: Number(row.at_end),
    ended: Number(row.ended),
    days: Number(row.days),
  }));
}

/** Spells that hold at the end of a span, and of how many of them a day has come. */
export interface SpellsSince extends Cell {
  readonly part: number;
  readonly all: number;
}

/** @param question.youngerThan only where the day came less than so many days before */
export async function askSpellsSince(
  manager: EntityManager,
  question: SpellsQuestion & { readonly since: string; readonly youngerThan?: number },
): Promise<SpellsSince[]> {
  const { sql, parameters } = spellsRelation(question);
  const slice = question.by === undefined ? '' : ', e."slice"';
  const { youngerThan } = question;
  const recent = youngerThan === undefined ? '' : ` AND e."since" > s."next" - 1 - ${Number(youngerThan)}`;
  const rows = await ask<{ position: number; slice?: string | null; part: number | string; all: number | string }>(
    manager,
    `WITH ${spansTable(question.spans)}, "spell" AS (${sql})
SELECT s."position"${slice}, count(*) AS "all",
  sum(CASE WHEN e."since" < s."next"${recent} THEN 1 ELSE 0 END) AS "part"
FROM "span" s JOIN "spell" e ON e."entered" < s."next" AND (e."left" IS NULL OR e."left" >= s."next")
GROUP BY s."position"${slice}`,
    parameters,
  );
  return rows.map((row) => ({ ...cellOf(row), part: Number(row.part), all: Number(row.all) }));
}
