import type { BaseName, Valence } from '@catena/metrics';
import type { EntityManager } from 'typeorm';
import { type Filter, filterOf } from '../../metrics/filter.js';
import { fromClause } from '../../metrics/source.js';
import { ask } from '../../read/ask.js';
import type { Period } from '../../time/period.js';

/** Days in which talk follows an occasion. */
export const talkDays = 30;

/** What gives customers something to tell, and how they speak of it. */
const occasions = {
  FAILURE: {
    base: 'failure',
    table: 'service_failure',
    at: 'detected_at',
    day: 'detected_day',
    test: () => 'TRUE',
    valence: 'NEGATIVE',
  },
  GOOD_CONTACT: {
    base: 'contact',
    table: 'interaction',
    at: 'started_at',
    day: 'started_day',
    test: (alias: string) => `${alias}."csat" >= 4`,
    valence: 'POSITIVE',
  },
} as const satisfies Record<
  string,
  { base: BaseName; table: string; at: string; day: string; test: (alias: string) => string; valence: Valence }
>;

export type TalkOccasion = keyof typeof occasions;

/** Occasions of which all days of talk are over, and what customers told of them. */
export interface TalkAfter {
  readonly occasions: number;
  /** How many of them were told of. */
  readonly told: number;
  /** People reached by what was told. */
  readonly reach: number;
  /** Sum over the occasions of the square of the people reached. */
  readonly reachSquared: number;
}

/**
 * Occasions of the period with the talk of the same customer that followed. Every telling belongs to the last such
 * occasion before it, so that it counts once however many there were.
 */
export async function askTalkAfter(
  manager: EntityManager,
  occasion: TalkOccasion,
  { period, filter, dataUntil }: { readonly period: Period; readonly filter: Filter; readonly dataUntil: number },
): Promise<TalkAfter> {
  const { base, table, at, day, test, valence } = occasions[occasion];
  const { conditions, parameters } = filterOf(base, filter);
  const [from, until, followed] = [period.from, Math.min(period.until, dataUntil - talkDays + 1), talkDays].map(Number);
  const where = [`t."${day}" >= ${from}`, `t."${day}" < ${until}`, test('t'), ...conditions.map(({ sql }) => sql)].join(
    ' AND ',
  );
  const [row] = await ask<Record<keyof TalkAfter, number | string | null>>(
    manager,
    `WITH "telling" AS (SELECT w."customer_id", w."reach", (SELECT o."id" FROM "${table}" o
      WHERE o."customer_id" = w."customer_id" AND o."${at}" <= w."told_at"
        AND o."${day}" > w."told_day" - ${followed} AND ${test('o')}
      ORDER BY o."${at}" DESC, o."id" DESC LIMIT 1) AS "occasion"
    FROM "word_of_mouth" w WHERE w."valence" = '${valence}'
      AND w."told_day" >= ${from} AND w."told_day" < ${Number(until) + talkDays}),
"told" AS (SELECT "customer_id", "occasion", sum("reach") AS "reach" FROM "telling"
  WHERE "occasion" IS NOT NULL GROUP BY "customer_id", "occasion")
SELECT count(*) AS "occasions", count(w."occasion") AS "told", sum(w."reach") AS "reach",
  sum(CAST(w."reach" AS DOUBLE PRECISION) * w."reach") AS "reachSquared"
FROM ${fromClause(base, conditions)}
LEFT JOIN "told" w ON w."customer_id" = t."customer_id" AND w."occasion" = t."id" WHERE ${where}`,
    parameters,
  );
  return {
    occasions: Number(row?.occasions ?? 0),
    told: Number(row?.told ?? 0),
    reach: Number(row?.reach ?? 0),
    reachSquared: Number(row?.reachSquared ?? 0),
  };
}
