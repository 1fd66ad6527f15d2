import type { EntityManager } from 'typeorm';
import { askGroupedDurations, type ChurnQuestion, type GroupedDuration } from './durations.js';

/**
 * How long spells lasted in the period after their first so many days, by whether the customer's first experience
 * failed in those days: FAILED or SOUND. Both are watched from the landmark on, so neither owes its time to the other.
 */
export const askFirstExperienceDurations = (
  manager: EntityManager,
  question: ChurnQuestion,
  landmark: number,
): Promise<GroupedDuration[]> =>
  askGroupedDurations(
    manager,
    question,
    `SELECT CASE WHEN EXISTS (SELECT 1 FROM "service_failure" f WHERE f."customer_id" = w."id"
        AND f."first_experience" = TRUE AND f."detected_day" <= w."born" + ${Number(landmark)})
        THEN 'FAILED' ELSE 'SOUND' END AS "group",
      CASE WHEN w."entry" > ${Number(landmark)} THEN w."entry" ELSE ${Number(landmark)} END AS "entry",
      w."exit", w."event"
    FROM "watched" w`,
  );
