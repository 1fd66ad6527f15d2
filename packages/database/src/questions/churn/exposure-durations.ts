import type { EntityManager } from 'typeorm';
import { askGroupedDurations, type ChurnQuestion, type GroupedDuration } from './durations.js';

/** The part of a watched spell from one failure until another; whoever leaves on the day of a failure leaves before it. */
const piece = (group: string, lower: string, upper: string, from: string): string => `
  SELECT '${group}' AS "group",
    CASE WHEN ${lower} > w."entry" THEN ${lower} ELSE w."entry" END AS "entry",
    CASE WHEN ${upper} < w."exit" THEN ${upper} ELSE w."exit" END AS "exit",
    CASE WHEN ${upper} < w."exit" THEN 0 ELSE w."event" END AS "event"
  FROM "watched" w ${from}`;

const strike = (number: number, join: string): string => `${join} (
    SELECT "customer_id", "detected_day" AS "day",
      row_number() OVER (PARTITION BY "customer_id" ORDER BY "detected_at", "id") AS "number"
    FROM "service_failure"
  ) f${number} ON f${number}."customer_id" = w."id" AND f${number}."number" = ${number}`;

const length = (number: number): string => `(f${number}."day" - w."born")`;

/**
 * How long spells lasted in the period by how many failures they had had: NONE, ONE or REPEATED. A spell moves from one
 * group to the next on the day of a failure, so nobody counts as failed for time before the failure.
 */
export const askExposureDurations = (manager: EntityManager, question: ChurnQuestion): Promise<GroupedDuration[]> =>
  askGroupedDurations(
    manager,
    question,
    [
      piece('NONE', '0', length(1), strike(1, 'LEFT JOIN')),
      piece('ONE', length(1), length(2), `${strike(1, 'JOIN')} ${strike(2, 'LEFT JOIN')}`),
      piece('REPEATED', length(2), 'w."exit"', strike(2, 'JOIN')),
    ].join(' UNION ALL '),
  );
