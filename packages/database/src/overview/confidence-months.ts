import type { EntityManager } from 'typeorm';
import { ask } from '../read/ask.js';
import type { Period } from './scope.js';

export interface ConfidenceMonth {
  /** First day of the month. */
  readonly month: number;
  /** Mean answer, rescaled from 1..7 to 0..1. */
  readonly mean: number;
  /** Different employees who answered. */
  readonly people: number;
}

interface MonthRow {
  readonly month: number | string;
  readonly total: number | string;
  readonly answers: number | string;
  readonly people: number | string;
}

/**
 * Confidence of the staff in each month of a period in which anybody answered. Whoever shows it must withhold
 * months in which fewer than five people answered, and ask for whole months only: two periods that differ by a
 * day would tell what one person answered.
 *
 * Employee confidence: the mean of (x − 1) / 6 over the answers x, 1 to 7, to the question on confidence.
 */
export async function confidenceMonths(manager: EntityManager, { from, until }: Period): Promise<ConfidenceMonth[]> {
  const rows = await ask<MonthRow>(
    manager,
    `SELECT c."month", sum(p."confidence") AS "total", count(*) AS "answers", count(DISTINCT p."employee_id") AS "people"
     FROM "pulse_response" p
     JOIN "calendar" c ON c."day" = p."answered_on"
     WHERE p."answered_on" >= :from AND p."answered_on" < :until AND p."confidence" IS NOT NULL
     GROUP BY c."month" ORDER BY c."month"`,
    { from, until },
  );
  return rows.map(({ month, total, answers, people }) => ({
    month: Number(month),
    mean: (Number(total) / Number(answers) - 1) / 6,
    people: Number(people),
  }));
}
