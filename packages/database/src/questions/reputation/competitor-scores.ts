import type { EntityManager } from 'typeorm';
import { ask } from '../../read/ask.js';

/** The published service score of a rival. */
export interface CompetitorScoreOn {
  readonly competitor: string;
  /** First day on which it held. */
  readonly validFrom: number;
  /** 0 to 1. */
  readonly score: number;
}

/** The score of every rival that held on a day. */
export async function askCompetitorScoresOn(manager: EntityManager, day: number): Promise<CompetitorScoreOn[]> {
  const rows = await ask<{ competitor: string; valid_from: number | string; score: number | string }>(
    manager,
    `SELECT s."competitor", s."valid_from", s."score" FROM "competitor_score" s WHERE s."valid_from" =
  (SELECT max(n."valid_from") FROM "competitor_score" n
    WHERE n."competitor" = s."competitor" AND n."valid_from" <= ${Number(day)})
ORDER BY s."competitor"`,
  );
  return rows.map(({ competitor, valid_from, score }) => ({
    competitor,
    validFrom: Number(valid_from),
    score: Number(score),
  }));
}
