import type { EntityManager } from 'typeorm';
import { ask } from '../read/ask.js';
import { type Cell, cellOf } from './scoped-rows.js';
import { spansTable } from './spans.js';
import { type SpellsQuestion, spellsRelation } from './spells-relation.js';

/** How many spells were watched in a span from one length to another, and whether they ended there. */
export interface FollowUpCount extends Cell {
  /** Days. */
  readonly entry: number;
  readonly exit: number;
  readonly event: boolean;
  readonly count: number;
}

/** Both lengths, as far as they matter up to a horizon; whoever was not watched for a day is not by this either. */
function upTo(horizon: number | undefined, entry: string, exit: string): readonly [entry: string, exit: string] {
  if (horizon === undefined) return [entry, exit];
  const beyond = Number(horizon) + 1;
  const cut = `CASE WHEN ${entry} > ${beyond} THEN ${beyond} ELSE ${entry} END`;
  return [
    cut,
    `CASE WHEN ${exit} <= ${entry} THEN ${cut} WHEN ${exit} > ${beyond} THEN ${beyond + 1} ELSE ${exit} END`,
  ];
}

/**
 * Follow-up of spells within spans: each enters at the length that it had when the span began, and leaves at its end
 * or when the span ends. For survival at the pace of the period, without time before it was watched.
 * @param question.horizon length in days beyond which lengths are not told apart: all stand as one of one day more or two
 */
export async function askFollowUp(
  manager: EntityManager,
  question: SpellsQuestion & { readonly horizon?: number },
): Promise<FollowUpCount[]> {
  const { sql, parameters } = spellsRelation(question);
  const slice = question.by === undefined ? '' : ', e."slice"';
  // Whoever was there on the day before the first is at risk on the first; the last day watched is that before the next.
  const whole = `(CASE WHEN e."entered" >= s."first" THEN e."entered" ELSE s."first" - 1 END - e."born")`;
  const leaves = `(e."left" IS NOT NULL AND e."left" < s."next")`;
  const last = `(CASE WHEN ${leaves} THEN e."left" ELSE s."next" - 1 END - e."born")`;
  const [entry, exit] = upTo(question.horizon, whole, last);
  const event = `CASE WHEN ${leaves} AND e."ended" = 1 THEN 1 ELSE 0 END`;
  const rows = await ask<Record<string, number | string | null>>(
    manager,
    `WITH ${spansTable(question.spans)}, "spell" AS (${sql})
SELECT s."position"${slice}, ${entry} AS "entry", ${exit} AS "exit", ${event} AS "event", count(*) AS "count"
FROM "span" s JOIN "spell" e ON e."entered" < s."next" AND (e."left" IS NULL OR e."left" >= s."first")
GROUP BY s."position"${slice}, ${entry}, ${exit}, ${event}`,
    parameters,
  );
  return rows.map((row) => ({
    ...cellOf({ position: row.position ?? 0, slice: row.slice }),
    entry: Number(row.entry),
    exit: Number(row.exit),
    event: Number(row.event) === 1,
    count: Number(row.count),
  }));
}
