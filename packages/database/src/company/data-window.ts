import type { EntityManager } from 'typeorm';
import { ask } from '../read/ask.js';
import type { Period } from '../time/period.js';
import { readCompany } from './company.js';

const edge = (side: 'min' | 'max', columns: readonly (readonly [table: string, column: string])[]): string =>
  `SELECT ${side}("day") FROM (${columns
    .map(([table, column]) => `SELECT ${side}("${column}") AS "day" FROM "${table}"`)
    .join(' UNION ALL ')}) "${side}_days"`;

const begins = [
  ['customer', 'started_on'],
  ['interaction', 'started_day'],
  ['service_failure', 'detected_day'],
  ['spending_entry', 'booked_on'],
] as const;
const ends = [...begins, ['customer', 'ended_on'], ['customer_attribute', 'valid_from']] as const;

/**
 * The days that the data covers: as the company declares them, else from the first to the last fact; null while
 * there is neither.
 */
export async function dataWindow(manager: EntityManager): Promise<Period | null> {
  const company = await readCompany(manager);
  const declared = { from: company?.dataFrom ?? null, until: company?.dataUntil ?? null };
  if (declared.from !== null && declared.until !== null) return { from: declared.from, until: declared.until };
  const [found] = await ask<{ first: number | null; last: number | null }>(
    manager,
    `SELECT (${edge('min', begins)}) AS "first", (${edge('max', ends)}) AS "last"`,
  );
  const from = declared.from ?? found?.first ?? null;
  const until = declared.until ?? (found?.last == null ? null : found.last + 1);
  return from === null || until === null ? null : { from, until };
}
