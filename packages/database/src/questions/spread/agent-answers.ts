import type { EntityManager } from 'typeorm';
import { ask } from '../../read/ask.js';
import type { Period } from '../../time/period.js';
import { agentGroups } from './contact-mix.js';
import { noviceDays } from './handled-contact.js';

/** Days after an answer until the next one, or eight weeks, and how many agents left in them. */
export interface StrainCell {
  /** In the first 26 weeks when answering. */
  readonly novice: boolean;
  /** Trained to face complaints when answering. */
  readonly trained: boolean;
  /** Exhaustion less confidence, as answered: −6 to 6. */
  readonly strain: number;
  readonly days: number;
  readonly left: number;
}

/** Sums over the answers of one group of agents, and over the pairs of consecutive answers of one agent. */
export interface AnswerMoments {
  readonly group: number;
  readonly answers: number;
  readonly confidence: number;
  readonly strain: number;
  readonly strainSquared: number;
  readonly product: number;
  /** Pairs at most 35 days apart. */
  readonly pairs: number;
  /** Sum over the pairs of the squared change of strain, and of the change of strain times that of confidence. */
  readonly changeSquared: number;
  readonly changeProduct: number;
}

export interface AgentAnswers {
  readonly cells: readonly StrainCell[];
  readonly moments: readonly AnswerMoments[];
  readonly agents: number;
}

/** Days for which an answer stands, at most, and within which the next one repeats it. */
const standsDays = 56;
const repeatDays = 35;

/** Answers of agents in a period who said both how exhausted and how confident they are. */
export async function askAgentAnswers(manager: EntityManager, { from, until }: Period): Promise<AgentAnswers> {
  const answers = `SELECT p.*, emp."hired_on", emp."coping_trained_on",
    CASE WHEN emp."exit_reason" = 'DISMISSED' THEN NULL ELSE emp."left_on" END AS "quit_on", emp."left_on",
    p."exhaustion" - p."confidence" AS "strain",
    lead(p."answered_on") OVER w AS "next_on", lag(p."answered_on") OVER w AS "last_on",
    lag(p."exhaustion" - p."confidence") OVER w AS "last_strain", lag(p."confidence") OVER w AS "last_confidence"
  FROM "pulse_response" p JOIN "employee" emp ON emp."id" = p."employee_id"
  WHERE emp."role" = 'AGENT' AND p."confidence" IS NOT NULL AND p."exhaustion" IS NOT NULL
    AND p."answered_on" >= ${Number(from)} AND p."answered_on" < ${Number(until)}
  WINDOW w AS (PARTITION BY p."employee_id" ORDER BY p."answered_on", p."id")`;
  // The end of the days that an answer stands for: whichever comes first.
  const ends = ['a."next_on"', 'a."left_on"', `${Number(until)}`].reduce(
    (least, end) => `CASE WHEN ${end} < ${least} THEN ${end} ELSE ${least} END`,
    `(a."answered_on" + ${standsDays})`,
  );
  const cells = await ask<Record<keyof StrainCell, number | string>>(
    manager,
    `SELECT "novice", "trained", "strain", sum("ends" - "answered_on") AS "days",
  sum(CASE WHEN "quit_on" = "ends" AND "ends" < ${Number(until)} THEN 1 ELSE 0 END) AS "left"
FROM (SELECT a."answered_on", a."quit_on", a."strain", ${ends} AS "ends",
  CASE WHEN a."answered_on" < a."hired_on" + ${noviceDays} THEN 1 ELSE 0 END AS "novice",
  CASE WHEN a."coping_trained_on" <= a."answered_on" THEN 1 ELSE 0 END AS "trained" FROM (${answers}) a) s
WHERE "ends" > "answered_on" GROUP BY "novice", "trained", "strain" ORDER BY "novice", "trained", "strain"`,
  );
  const change = (of: string, to: string) =>
    `sum(CASE WHEN a."answered_on" - a."last_on" <= ${repeatDays} THEN (${of}) * (${to}) ELSE 0 END)`;
  const strain = 'a."strain" - a."last_strain"';
  const moments = await ask<Record<keyof AnswerMoments | 'agents', number | string>>(
    manager,
    `SELECT a."employee_id" % ${agentGroups} AS "group", count(DISTINCT a."employee_id") AS "agents", count(*) AS "answers",
  sum(a."confidence") AS "confidence", sum(a."strain") AS "strain", sum(a."strain" * a."strain") AS "strainSquared",
  sum(a."strain" * a."confidence") AS "product",
  sum(CASE WHEN a."answered_on" - a."last_on" <= ${repeatDays} THEN 1 ELSE 0 END) AS "pairs",
  ${change(strain, strain)} AS "changeSquared", ${change(strain, 'a."confidence" - a."last_confidence"')} AS "changeProduct"
FROM (${answers}) a GROUP BY a."employee_id" % ${agentGroups} ORDER BY 1`,
  );
  return {
    cells: cells.map((row) => ({
      novice: Number(row.novice) === 1,
      trained: Number(row.trained) === 1,
      strain: Number(row.strain),
      days: Number(row.days),
      left: Number(row.left),
    })),
    moments: moments.map((row) => ({
      group: Number(row.group),
      answers: Number(row.answers),
      confidence: Number(row.confidence),
      strain: Number(row.strain),
      strainSquared: Number(row.strainSquared),
      product: Number(row.product),
      pairs: Number(row.pairs),
      changeSquared: Number(row.changeSquared),
      changeProduct: Number(row.changeProduct),
    })),
    agents: moments.reduce((sum, row) => sum + Number(row.agents), 0),
  };
}
