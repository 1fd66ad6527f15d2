import type { EntityManager } from 'typeorm';
import { ask } from '../read/ask.js';
import type { Period } from '../time/period.js';
import { type RowsQuestion, rowsOf } from './scoped-rows.js';
import { tableOf } from './source.js';
import { type SpellsQuestion, spellsRelation } from './spells-relation.js';

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

const behind = (day: string, after: RowsAfter): string =>
  `(${day} > ${Number(after.day)} OR (${day} = ${Number(after.day)} AND "id" > ${Number(after.id)}))`;

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
  const beyond = after ? `WHERE ${behind('"day"', after)}` : '';
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

/** Which spells of a span: those there on the day before it, on its last day, or those whose end counts and lies in it. */
export type SpellsPart = 'AT_START' | 'AT_END' | 'ENDED';

const spellTests = ({ from, until }: Period): Readonly<Record<SpellsPart, string>> => {
  const [first, next] = [Number(from), Number(until)];
  return {
    AT_START: `"entered" < ${first} AND ("left" IS NULL OR "left" >= ${first})`,
    AT_END: `"entered" < ${next} AND ("left" IS NULL OR "left" >= ${next})`,
    ENDED: `"ended" = 1 AND "left" >= ${first} AND "left" < ${next}`,
  };
};

/** A page of the spells behind a figure, by the day of their start, or of their end, and id. */
export async function askSpellRows(
  manager: EntityManager,
  question: Omit<SpellsQuestion, 'spans' | 'by'> & {
    readonly span: Period;
    readonly part: SpellsPart;
    readonly first: number;
    readonly after?: RowsAfter;
  },
): Promise<CountedRow[]> {
  const { span, part, first, after } = question;
  const { sql, parameters } = spellsRelation(question);
  const day = part === 'ENDED' ? '"left"' : '"born"';
  const beyond = after ? ` AND ${behind(day, after)}` : '';
  const rows = await ask<{ id: number | string; day: number | string }>(
    manager,
    `SELECT "id", ${day} AS "day" FROM (${sql}) r WHERE ${spellTests(span)[part]}${beyond} ORDER BY ${day}, "id" LIMIT ${Number(first)}`,
    parameters,
  );
  return rows.map(({ id, day: at }) => ({ id: Number(id), customerId: null, day: Number(at) }));
}
