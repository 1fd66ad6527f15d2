import type { EntityManager } from 'typeorm';
import { type DataTableName, dataTables } from '../tables/index.js';
import { formatDay } from '../time/day.js';
import type { Finding } from './finding.js';
import { dayColumn, healthTables } from './health-tables.js';

/** The days on which facts of a table happened. */
export interface Freshness {
  readonly table: DataTableName;
  readonly first: number;
  readonly last: number;
}

/** A table that is quiet for longer than this, while others go on, has likely stopped being filled. */
const longestSilence = 62;

export async function readFreshness(manager: EntityManager): Promise<Freshness[]> {
  const found: Freshness[] = [];
  for (const table of healthTables) {
    const day = dayColumn(dataTables[table]);
    if (day === undefined) continue;
    const [row] = await manager.query<{ first: number | null; last: number | null }[]>(
      `SELECT min("${day}") AS "first", max("${day}") AS "last" FROM "${table}"`,
    );
    if (typeof row?.first === 'number' && typeof row.last === 'number')
      found.push({ table, first: row.first, last: row.last });
  }
  return found;
}

/** Tables that ended while others went on. */
export function staleTables(freshness: readonly Freshness[], rows: ReadonlyMap<string, number>): Finding[] {
  const newest = Math.max(...freshness.map(({ last }) => last));
  return freshness
    .filter(({ last }) => newest - last > longestSilence)
    .map(({ table, last }) => ({
      check: 'FRESHNESS',
      table,
      rule: 'nothing_new',
      severity: 'WARNING',
      count: newest - last,
      of: rows.get(table) ?? 0,
      examples: [`last ${formatDay(last)}, other tables until ${formatDay(newest)}`],
    }));
}
