import type { EntityManager } from 'typeorm';
import { isAngry } from '../../metrics/sources/staff.js';
import { ask } from '../../read/ask.js';
import type { Period } from '../../time/period.js';

/** What one agent answered in one month, and the anger met in the 13 weeks before; never leaves as a row. */
export interface AngerBefore {
  /** A number that tells agents apart. */
  readonly agent: number;
  /** First day of the month of the answer. */
  readonly month: number;
  /** Trained to face complaints since before the 13 weeks; an agent trained within them is not here. */
  readonly trained: boolean;
  /** 1 to 7. */
  readonly confidence: number;
  readonly angryContacts: number;
  /** Hours at work outside training, and hours of contacts handled, in the 13 weeks. */
  readonly hoursWorked: number;
  readonly hoursOfContact: number;
}

/** 13 weeks. */
const daysBefore = 91;

/** Answers of a period by agents employed, and seen in the data, for all of the 13 weeks before. */
export async function askAngerBefore(manager: EntityManager, { from, until }: Period): Promise<AngerBefore[]> {
  const within = (column: string) => `${column} >= p."answered_on" - ${daysBefore} AND ${column} < p."answered_on"`;
  const rows = await ask<Record<keyof AngerBefore, number | string | null>>(
    manager,
    `SELECT * FROM (SELECT p."employee_id" AS "agent", cal."month", p."confidence",
  CASE WHEN emp."coping_trained_on" < p."answered_on" - ${daysBefore} THEN 1 ELSE 0 END AS "trained",
  (SELECT count(*) FROM "interaction" con WHERE con."employee_id" = p."employee_id" AND ${within('con."started_day"')}
    AND ${isAngry('con')}) AS "angryContacts",
  (SELECT sum(s."minutes_worked" - s."minutes_training") / 60.0 FROM "shift_day" s
    WHERE s."employee_id" = p."employee_id" AND ${within('s."day"')}) AS "hoursWorked",
  (SELECT sum(con."handle_seconds") / 3600.0 FROM "interaction" con
    WHERE con."employee_id" = p."employee_id" AND ${within('con."started_day"')}) AS "hoursOfContact"
FROM "pulse_response" p JOIN "employee" emp ON emp."id" = p."employee_id"
JOIN "calendar" cal ON cal."day" = p."answered_on"
WHERE emp."role" = 'AGENT' AND p."confidence" IS NOT NULL AND emp."hired_on" <= p."answered_on" - ${daysBefore}
  AND p."answered_on" >= ${Number(from) + daysBefore} AND p."answered_on" < ${Number(until)}
  AND (emp."coping_trained_on" IS NULL OR emp."coping_trained_on" < p."answered_on" - ${daysBefore}
    OR emp."coping_trained_on" >= p."answered_on")) a
WHERE "hoursWorked" > 0 ORDER BY "agent", "month", "confidence"`,
  );
  return rows.map((row) => ({
    agent: Number(row.agent),
    month: Number(row.month),
    trained: Number(row.trained) === 1,
    confidence: Number(row.confidence),
    angryContacts: Number(row.angryContacts),
    hoursWorked: Number(row.hoursWorked),
    hoursOfContact: Number(row.hoursOfContact ?? 0),
  }));
}
