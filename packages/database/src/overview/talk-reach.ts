import type { EntityManager } from 'typeorm';
import { ask } from '../read/ask.js';
import { type Period, type Scope, scopeConditions, scopeParameters } from './scope.js';

export interface TalkReach {
  /** People reached by tellings that speak well. */
  readonly positive: number;
  /** People reached by tellings that speak badly. */
  readonly negative: number;
  /** Tellings that speak well or badly. */
  readonly tellings: number;
}

/**
 * How many people heard good and bad of the company in a period.
 *
 * Word-of-mouth balance: (positive reach − negative reach) / (positive reach + negative reach), −1 to 1.
 */
export async function talkReach(manager: EntityManager, period: Period, scope: Scope): Promise<TalkReach> {
  const [row] = await ask<Record<keyof TalkReach, number | string>>(
    manager,
    `SELECT
       coalesce(sum(CASE WHEN "valence" = 'POSITIVE' THEN "reach" ELSE 0 END), 0) AS "positive",
       coalesce(sum(CASE WHEN "valence" = 'NEGATIVE' THEN "reach" ELSE 0 END), 0) AS "negative",
       count(*) AS "tellings"
     FROM "word_of_mouth"
     WHERE "told_day" >= :from AND "told_day" < :until AND "valence" <> 'NEUTRAL' ${scopeConditions(scope)}`,
    scopeParameters(period, scope),
  );
  return { positive: Number(row?.positive), negative: Number(row?.negative), tellings: Number(row?.tellings) };
}
