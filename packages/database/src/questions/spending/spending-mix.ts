import type { Facts } from '@catena/metrics';
import type { EntityManager } from 'typeorm';
import type { Filter } from '../../metrics/filter.js';
import { rowsOf } from '../../metrics/scoped-rows.js';
import { columnOf } from '../../metrics/source.js';
import { ask } from '../../read/ask.js';
import type { Period } from '../../time/period.js';

/** What was booked for one category in one class of cost of quality. */
export interface SpendingSlice {
  readonly category: string;
  readonly costClass: string;
  readonly bookings: number;
  /** Minor units, all bookings. */
  readonly amount: number;
  /** Minor units, bookings made because service had been poor. */
  readonly reactiveAmount: number;
}

const bookings: Facts = { base: 'booking', on: 'bookedOn', where: {} };

/** Bookings of a period by category and class, the largest first. */
export async function askSpendingMix(
  manager: EntityManager,
  { period, filter }: { readonly period: Period; readonly filter: Filter },
): Promise<SpendingSlice[]> {
  const column = (name: string) => columnOf('booking', name);
  const { sql, parameters } = rowsOf(
    { facts: bookings, spans: [period], filter },
    {
      category: column('category'),
      cost_class: column('costClass'),
      amount: column('amount'),
      reactive: column('reactive'),
    },
  );
  const rows = await ask<{
    category: string;
    cost_class: string;
    bookings: number | string;
    amount: number | string;
    reactive_amount: number | string;
  }>(
    manager,
    `SELECT "category", "cost_class", count(*) AS "bookings", sum("amount") AS "amount",
  sum(CASE WHEN "reactive" = TRUE THEN "amount" ELSE 0 END) AS "reactive_amount"
FROM (${sql}) r GROUP BY "category", "cost_class" ORDER BY sum("amount") DESC, "category", "cost_class"`,
    parameters,
  );
  return rows.map((row) => ({
    category: row.category,
    costClass: row.cost_class,
    bookings: Number(row.bookings),
    amount: Number(row.amount),
    reactiveAmount: Number(row.reactive_amount),
  }));
}
