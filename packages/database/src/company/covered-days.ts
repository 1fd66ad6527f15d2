import type { Table } from '../schema/table.js';
import type { WriteTransaction } from '../source/data-source.js';
import { type DataTableName, dataTables } from '../tables/index.js';
import type { LocalClock } from '../time/local-clock.js';
import type { LooseRow } from '../write/bulk-writer.js';
import { readCompany, setCompany } from './company.js';

/** Days from the first to the last, both included. */
interface Days {
  readonly first: number;
  readonly last: number;
}

/** The properties that say when the fact of a row happened. A customer's spell has two ends. */
function timeProperties(name: DataTableName): readonly string[] {
  if (name === 'customer') return ['startedOn', 'endedOn'];
  const table: Table = dataTables[name];
  return table.timeBasis === undefined ? [] : [table.timeBasis];
}

/** The days on which the facts of rows happened; undefined when they are not of any day. */
export function coveredDays(name: DataTableName, rows: Iterable<LooseRow>, clock: LocalClock): Days | undefined {
  const table: Table = dataTables[name];
  const properties = timeProperties(name);
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    for (const property of properties) {
      const value = row[property];
      if (typeof value !== 'number') continue;
      const day = table.columns[property]?.type.kind === 'instant' ? clock.day(value) : value;
      first = Math.min(first, day);
      last = Math.max(last, day);
    }
  }
  return first <= last ? { first, last } : undefined;
}

/**
 * Widens the days that the company's data covers, so that the dashboard shows what was written. A day to come,
 * as a cancellation for next year has, is no day of which there is data.
 * @param today the company's
 */
export async function extendCovered(
  transaction: WriteTransaction,
  days: readonly Days[],
  today: number,
): Promise<void> {
  const company = await readCompany(transaction.manager);
  if (!company || days.length === 0) return;
  const dataFrom = Math.min(
    company.dataFrom ?? Number.POSITIVE_INFINITY,
    ...days.map(({ first }) => Math.min(first, today)),
  );
  const dataUntil = Math.max(
    company.dataUntil ?? Number.NEGATIVE_INFINITY,
    ...days.map(({ last }) => Math.min(last, today) + 1),
  );
  if (dataFrom === company.dataFrom && dataUntil === company.dataUntil) return;
  await setCompany(transaction, { ...company, dataFrom, dataUntil });
}
