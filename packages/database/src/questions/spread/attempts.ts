import type { EntityManager } from 'typeorm';
import { ask } from '../../read/ask.js';
import type { Period } from '../../time/period.js';

/** Attempts of customers to reach the company, of one channel and month. */
export interface AttemptCell {
  readonly channel: string;
  /** First day of the month. */
  readonly month: number;
  readonly answered: boolean;
  readonly attempts: number;
  /** Of these, with a failure on record whose cause is being unreachable or left without reply. */
  readonly failures: number;
}

/** Days after which a message that still waits counts as left without reply. */
const waitingDays = 28;

/** Attempts of a period; the latest are left out, as their messages may still be answered. */
export async function askAttempts(manager: EntityManager, { from, until }: Period): Promise<AttemptCell[]> {
  const rows = await ask<Record<'channel' | 'month' | 'answered' | 'attempts' | 'failures', number | string>>(
    manager,
    `SELECT "channel", "month", "answered", count(*) AS "attempts", sum("failed") AS "failures" FROM (
  SELECT t."channel", cal."month", CASE WHEN t."outcome" = 'ANSWERED' THEN 1 ELSE 0 END AS "answered",
    CASE WHEN EXISTS (SELECT 1 FROM "service_failure" f WHERE f."customer_id" = t."customer_id"
      AND f."interaction_id" = t."id" AND f."cause" IN ('UNREACHABLE', 'NO_REPLY')) THEN 1 ELSE 0 END AS "failed"
  FROM "interaction" t JOIN "calendar" cal ON cal."day" = t."started_day"
  WHERE t."initiator" = 'CUSTOMER' AND t."started_day" >= ${Number(from)}
    AND t."started_day" < ${Number(until) - waitingDays}) r
GROUP BY "channel", "month", "answered" ORDER BY "channel", "month", "answered"`,
  );
  return rows.map(({ channel, month, answered, attempts, failures }) => ({
    channel: String(channel),
    month: Number(month),
    answered: Number(answered) === 1,
    attempts: Number(attempts),
    failures: Number(failures),
  }));
}
