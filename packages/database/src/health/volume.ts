import type { EntityManager } from 'typeorm';
import { dataTables } from '../tables/index.js';
import { formatDay, monthStart } from '../time/day.js';
import type { Finding } from './finding.js';
import { dayColumn, healthTables } from './health-tables.js';

/** Rows of a month, which is named by its first day. */
interface Month {
  readonly month: number;
  readonly rows: number;
}

const leastMonths = 3;
const mostMonths = 12;
/** Fewer rows a month swing by themselves. */
const leastRows = 30;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/**
 * The last month if it holds less than half, or more than double, of what is usual; usual is the median of up to
 * twelve months before.
 * @param months whole ones, in order, those without rows included
 */
export function unusualVolume(months: readonly Month[]): { readonly last: Month; readonly usual: number } | undefined {
  const last = months.at(-1);
  const before = months.slice(0, -1).slice(-mostMonths);
  const usual = median(before.map(({ rows }) => rows));
  if (!last || before.length < leastMonths || usual < leastRows) return undefined;
  return last.rows * 2 < usual || last.rows > usual * 2 ? { last, usual } : undefined;
}

/** Tables whose last whole month holds far fewer or far more rows than usual. */
export async function volumeDrift(manager: EntityManager, dataUntil: number | null): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const table of healthTables) {
    const day = dayColumn(dataTables[table]);
    if (day === undefined || dataUntil === null) continue;
    const end = monthStart(dataUntil);
    const start = monthStart(dataUntil, -(mostMonths + 1));
    const counted = await manager.query<{ month: number; rows: number | string }[]>(
      `SELECT c."month" AS "month", count(*) AS "rows" FROM "${table}" t JOIN "calendar" c ON c."day" = t."${day}"
       WHERE t."${day}" >= ${start} AND t."${day}" < ${end} GROUP BY c."month" ORDER BY c."month"`,
    );
    const rowsOf = new Map(counted.map(({ month, rows }) => [Number(month), Number(rows)]));
    const [first] = rowsOf.keys();
    if (first === undefined) continue;
    const months: Month[] = [];
    for (let month = first; month < end; month = monthStart(month, 1))
      months.push({ month, rows: rowsOf.get(month) ?? 0 });
    const found = unusualVolume(months);
    if (!found) continue;
    const { last, usual } = found;
    const examples = [`${formatDay(last.month).slice(0, 7)}: ${last.rows}, usual ${usual}`];
    const rule = last.rows < usual ? 'fewer_than_usual' : 'more_than_usual';
    findings.push({ check: 'VOLUME', table, rule, severity: 'WARNING', count: last.rows, of: usual, examples });
  }
  return findings;
}
