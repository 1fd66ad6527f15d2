import { writtenChannels } from '@catena/metrics';
import type { EntityManager } from 'typeorm';
import type { Filter } from '../../metrics/filter.js';
import { rowsOf } from '../../metrics/scoped-rows.js';
import { ask } from '../../read/ask.js';
import type { Period } from '../../time/period.js';

/** How many messages of one age still wait. */
export interface UnansweredAge {
  /** Days from the day of the message to the end of the period; a message of the last day is 1 day old. */
  readonly days: number;
  readonly messages: number;
}

/**
 * Written messages of a period that arrived and have no human reply when it ends, by age.
 * @param question.end the instant at which the period ends
 */
export async function askUnansweredAges(
  manager: EntityManager,
  { period, filter, end }: { readonly period: Period; readonly filter: Filter; readonly end: number },
): Promise<UnansweredAge[]> {
  const { sql, parameters } = rowsOf(
    {
      facts: {
        base: 'contact',
        on: 'startedDay',
        where: { initiator: 'CUSTOMER', outcome: { not: ['BOUNCED'] }, channel: writtenChannels },
      },
      spans: [period],
      filter,
    },
    // Whatever was answered, nobody knows when, does not wait.
    {
      answered: {
        sql: `CASE WHEN t."outcome" = 'ANSWERED' THEN coalesce(t."answered_at", 0) ELSE t."answered_at" END`,
      },
    },
  );
  const days = `${Number(period.until)} - r."day"`;
  const rows = await ask<{ days: number | string; messages: number | string }>(
    manager,
    `SELECT ${days} AS "days", count(*) AS "messages" FROM (${sql}) r
WHERE r."answered" IS NULL OR r."answered" >= ${Math.trunc(end)} GROUP BY ${days}`,
    parameters,
  );
  return rows.map((row) => ({ days: Number(row.days), messages: Number(row.messages) }));
}
