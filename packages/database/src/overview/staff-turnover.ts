import type { EntityManager } from 'typeorm';
import { ask } from '../read/ask.js';
import type { Period } from './scope.js';

/** Staffing of one period. */
export interface StaffTurnover {
  /** Spells of employment that ended in it; moves inside the company are left out. */
  readonly exits: number;
  /** Sum over its days of the people employed on that day. */
  readonly personDays: number;
}

interface PeriodRow {
  readonly position: number | string;
  readonly exits: number | string;
  readonly person_days: number | string;
}

/**
 * Exits and person-days of each of the periods, in their order.
 *
 * Turnover rate: exits in the period (TRANSFER left out) / average headcount, per year of 365 days, where the
 * average headcount is the mean over the days of the period.
 */
export async function staffTurnover(manager: EntityManager, periods: readonly Period[]): Promise<StaffTurnover[]> {
  if (periods.length === 0) return [];
  const values = periods.map(({ from, until }, position) => `(${[position, from, until].map(Number).join(', ')})`);
  const rows = await ask<PeriodRow>(
    manager,
    `WITH "span" ("position", "first", "next") AS (VALUES ${values.join(', ')})
     SELECT s."position",
       sum(CASE WHEN e."left_on" >= s."first" AND e."left_on" < s."next"
         AND (e."exit_reason" IS NULL OR e."exit_reason" <> 'TRANSFER') THEN 1 ELSE 0 END) AS "exits",
       sum((CASE WHEN e."left_on" < s."next" THEN e."left_on" ELSE s."next" END)
         - (CASE WHEN e."hired_on" > s."first" THEN e."hired_on" ELSE s."first" END)) AS "person_days"
     FROM "span" s
     JOIN "employee" e ON e."hired_on" < s."next" AND (e."left_on" IS NULL OR e."left_on" >= s."first")
     GROUP BY s."position"`,
  );
  const found = new Map(rows.map((row) => [Number(row.position), row]));
  return periods.map((_, position) => {
    const row = found.get(position);
    return { exits: Number(row?.exits ?? 0), personDays: Number(row?.person_days ?? 0) };
  });
}
