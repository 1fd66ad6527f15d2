import type { EntityManager } from 'typeorm';
import { askGroupedDurations, type ChurnQuestion, type GroupedDuration } from './durations.js';

/** How long spells lasted in the period, those that ended by destination; the group of the others is null. */
export const askDestinationDurations = (manager: EntityManager, question: ChurnQuestion): Promise<GroupedDuration[]> =>
  askGroupedDurations(
    manager,
    question,
    `SELECT CASE WHEN w."event" = 1 THEN coalesce(c."end_destination", 'UNKNOWN') END AS "group",
      w."entry", w."exit", w."event"
    FROM "watched" w JOIN "customer" c ON c."id" = w."id"`,
  );
