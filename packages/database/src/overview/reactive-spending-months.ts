import { SpendingCategory } from '@catena/metrics';
import type { EntityManager } from 'typeorm';
import { ask } from '../read/ask.js';
import { type Period, type Scope, scopeConditions, scopeParameters } from './scope.js';

export interface SpendingMonth {
  /** First day of the month. */
  readonly month: number;
  readonly category: SpendingCategory;
  /** Minor units of the company's currency. */
  readonly amount: number;
  readonly bookings: number;
}

interface MonthRow {
  readonly month: number | string;
  readonly category: string;
  readonly amount: number | string;
  readonly bookings: number | string;
}

/**
 * Reactive spending by month and category, where there was any. Bookings know a region and no segment.
 *
 * Reactive spending: the sum of the bookings of the period that were made because service had been poor.
 */
export async function reactiveSpendingMonths(
  manager: EntityManager,
  period: Period,
  { region }: Pick<Scope, 'region'>,
): Promise<SpendingMonth[]> {
  const rows = await ask<MonthRow>(
    manager,
    `SELECT c."month", d."category", sum(d."amount") AS "amount", sum(d."bookings") AS "bookings"
     FROM (
       SELECT "booked_on" AS "day", "category", sum("amount") AS "amount", count(*) AS "bookings"
       FROM "spending_entry"
       WHERE "booked_on" >= :from AND "booked_on" < :until AND "reactive" ${scopeConditions({ region })}
       GROUP BY "booked_on", "category"
     ) d
     JOIN "calendar" c ON c."day" = d."day"
     GROUP BY c."month", d."category" ORDER BY c."month", d."category"`,
    scopeParameters(period, { region }),
  );
  return rows.map(({ month, category, amount, bookings }) => ({
    month: Number(month),
    category: SpendingCategory.has(category) ? category : 'OTHER',
    amount: Number(amount),
    bookings: Number(bookings),
  }));
}
