import type { EntityManager } from 'typeorm';
import { ask } from '../../read/ask.js';
import type { Period } from '../../time/period.js';

/** Prospects of one region and quarter who were asked what they had heard, and had decided. */
export interface HeardCell {
  readonly region: string;
  /** First day of the quarter. */
  readonly quarter: number;
  /** How many bad and good things they had heard; the highest number stands for itself and more. */
  readonly bad: number;
  readonly good: number;
  readonly prospects: number;
  readonly won: number;
}

/** Things heard beyond which more are not told apart. */
const mostHeard = 4;

const heard = (column: string): string => `CASE WHEN ${column} > ${mostHeard} THEN ${mostHeard} ELSE ${column} END`;

/** Prospects who became known in a period. */
export async function askHeardTalk(manager: EntityManager, { from, until }: Period): Promise<HeardCell[]> {
  const rows = await ask<Record<keyof HeardCell, number | string>>(
    manager,
    `SELECT "region", "quarter", "bad", "good", count(*) AS "prospects", sum("won") AS "won" FROM (
  SELECT t."region", cal."quarter", ${heard('t."heard_negative"')} AS "bad", ${heard('t."heard_positive"')} AS "good",
    CASE WHEN t."outcome" = 'WON' THEN 1 ELSE 0 END AS "won"
  FROM "opportunity" t JOIN "calendar" cal ON cal."day" = t."opened_on"
  WHERE t."kind" = 'PROSPECT' AND t."outcome" IS NOT NULL AND t."region" IS NOT NULL
    AND t."heard_negative" IS NOT NULL AND t."heard_positive" IS NOT NULL
    AND t."opened_on" >= ${Number(from)} AND t."opened_on" < ${Number(until)}) r
GROUP BY "region", "quarter", "bad", "good" ORDER BY "region", "quarter", "bad", "good"`,
  );
  return rows.map(({ region, quarter, bad, good, prospects, won }) => ({
    region: String(region),
    quarter: Number(quarter),
    bad: Number(bad),
    good: Number(good),
    prospects: Number(prospects),
    won: Number(won),
  }));
}
