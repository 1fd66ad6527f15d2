import type { EntityManager } from 'typeorm';
import { ask } from '../read/ask.js';
import { type RowsQuestion, rowsOf } from './scoped-rows.js';
import { tableOf } from './source.js';

/** A row that a figure counted. */
export interface CountedRow {
  readonly id: number;
  /** Who owns it, for facts of customers. */
  readonly customerId: number | null;
  /** By which it fell into the period. */
  readonly day: number;
}

/** Where a page goes on: after the row of that day and id. */
export type RowsAfter = Pick<CountedRow, 'day' | 'id'>;

/** A page of the rows of a question, by day and id. */
export async function askRows(
  manager: EntityManager,
  question: RowsQuestion & { readonly first: number; readonly after?: RowsAfter },
): Promise<CountedRow[]> {
  const owned = tableOf(question.facts.base).kind === 'customer';
  const { sql, parameters } = rowsOf(question, {
    id: { sql: 't."id"' },
    customer_id: { sql: owned ? 't."customer_id"' : 'NULL' },
  });
  const { after } = question;
  const beyond = after
    ? `WHERE "day" > ${Number(after.day)} OR ("day" = ${Number(after.day)} AND "id" > ${Number(after.id)})`
    : '';
  const rows = await ask<{ id: number | string; customer_id: number | string | null; day: number | string }>(
    manager,
    `SELECT "id", "customer_id", "day" FROM (${sql}) r ${beyond} ORDER BY "day", "id" LIMIT ${Number(question.first)}`,
    parameters,
  );
  return rows.map(({ id, customer_id, day }) => ({
    id: Number(id),
    customerId: customer_id === null ? null : Number(customer_id),
    day: Number(day),
  }));
}
