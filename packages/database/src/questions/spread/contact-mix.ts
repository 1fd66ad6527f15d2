import type { FailureCause } from '@catena/metrics';
import type { EntityManager } from 'typeorm';
import { ask } from '../../read/ask.js';
import type { Period } from '../../time/period.js';
import { isLive, isNovice } from './handled-contact.js';

/** Handled contacts of one group of agents that are alike in all that bears on what goes wrong. */
export interface ContactMixCell {
  /** Which agents: a number that says nothing of them, for the interval alone. */
  readonly group: number;
  /** Reason, way, time of day, kind of demand, site, whether trained to face complaints, and month in one. */
  readonly mix: string;
  /** Whether handled in the agent's first 26 weeks. */
  readonly novice: boolean;
  readonly contacts: number;
  /** Of these, in how many a failure was made. */
  readonly failures: number;
}

export interface ContactMix {
  readonly cells: readonly ContactMixCell[];
  /** Agents behind the contacts of novices, and behind the others. */
  readonly novices: number;
  readonly experienced: number;
}

/** Causes of what goes wrong in a contact itself; the others are only told of in one, or come of waiting for it. */
const madeInContact = [
  'WRONG_INFORMATION',
  'WRONG_SOLUTION',
  'LOW_EMPATHY',
  'MISUNDERSTANDING',
  'SILO_HANDOFF',
  'TOOL_FAILURE',
  'UNFAIR_TREATMENT',
  'NEGLIGENCE',
] as const satisfies readonly FailureCause[];

/** Agents are taken together by their number, so that the answer stays small however many they are. */
export const agentGroups = 20;

/** Contacts of a period that an employee handled. */
export async function askContactMix(manager: EntityManager, { from, until }: Period): Promise<ContactMix> {
  const handled = `SELECT t."employee_id", t."employee_id" % ${agentGroups} AS "group",
    t."reason" || ' ' || CASE WHEN ${isLive} = 1 THEN 'LIVE' ELSE 'WRITTEN' END || ' '
      || CASE WHEN t."hour_of_week" % 24 < 12 THEN 'MORNING' WHEN t."hour_of_week" % 24 < 17 THEN 'DAY' ELSE 'EVENING' END
      || ' ' || coalesce(t."demand_type", 'UNKNOWN') || ' ' || dep."site" || ' '
      || CASE WHEN emp."coping_trained_on" <= t."started_day" THEN 'TRAINED' ELSE 'UNTRAINED' END || ' ' || cal."month" AS "mix",
    ${isNovice} AS "novice",
    CASE WHEN EXISTS (SELECT 1 FROM "service_failure" f WHERE f."customer_id" = t."customer_id"
      AND f."interaction_id" = t."id" AND f."cause" IN ('${madeInContact.join("', '")}')) THEN 1 ELSE 0 END AS "failed"
  FROM "interaction" t JOIN "employee" emp ON emp."id" = t."employee_id" JOIN "team" tm ON tm."id" = emp."team_id"
  JOIN "department" dep ON dep."id" = tm."department_id" JOIN "calendar" cal ON cal."day" = t."started_day"
  WHERE t."outcome" = 'ANSWERED' AND t."started_day" >= ${Number(from)} AND t."started_day" < ${Number(until)}`;
  const rows = await ask<Record<keyof ContactMixCell, number | string>>(
    manager,
    `SELECT "group", "mix", "novice", count(*) AS "contacts", sum("failed") AS "failures" FROM (${handled}) r
GROUP BY "group", "mix", "novice" ORDER BY "group", "mix", "novice"`,
  );
  const agents = await ask<Record<'novice' | 'agents', number | string>>(
    manager,
    `SELECT "novice", count(*) AS "agents" FROM (SELECT DISTINCT r."employee_id", r."novice" FROM (${handled}) r) a
GROUP BY "novice"`,
  );
  const behind = (novice: number) => Number(agents.find((row) => Number(row.novice) === novice)?.agents ?? 0);
  return {
    cells: rows.map(({ group, mix, novice, contacts, failures }) => ({
      group: Number(group),
      mix: String(mix),
      novice: Number(novice) === 1,
      contacts: Number(contacts),
      failures: Number(failures),
    })),
    novices: behind(1),
    experienced: behind(0),
  };
}
