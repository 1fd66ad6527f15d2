import { type Finding, formatDay, type Health } from '@catena/database';
import { showNumber } from '../terminal/show.js';

/** Lines whose cells stand under each other; numbers end where others end. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]?.map((_cell, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0))) ?? [];
  const isNumber = (cell: string): boolean => /^[\d,]+$|^rows$/.test(cell);
  return rows.map((row) =>
    row
      .map((cell, index) => (isNumber(cell) ? cell.padStart(widths[index] ?? 0) : cell.padEnd(widths[index] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

const share = (part: number, whole: number): string => `${Math.floor((part / whole) * 100)}%`;
const words = (rule: string): string => rule.replaceAll('_', ' ');

function tableLines({ completeness, freshness }: Health): string[] {
  const days = new Map(freshness.map(({ table, first, last }) => [table, `${formatDay(first)} to ${formatDay(last)}`]));
  const rows = completeness
    .filter((entry) => entry.rows > 0)
    .map(({ table, rows: count, filled }) => {
      const empty = Object.entries(filled)
        .filter(([, known]) => known === 0)
        .map(([column]) => column);
      const known = Object.values(filled).reduce((sum, value) => sum + value, 0);
      const cells = Object.keys(filled).length * count;
      return [
        table,
        showNumber(count),
        cells === 0 ? '' : share(known, cells),
        days.get(table) ?? '',
        empty.join(', '),
      ];
    });
  if (rows.length === 0) return ['There are no rows yet.'];
  return columns([['table', 'rows', 'known', 'days', 'never known'], ...rows]);
}

function findingLines(findings: readonly Finding[]): string[] {
  if (findings.length === 0) return ['Nothing was found that should be looked at.'];
  const rows = findings.map(({ severity, table, rule, count, of, examples }) => [
    severity,
    table,
    words(rule),
    `${showNumber(count)} of ${showNumber(of)}`,
    examples.join(', '),
  ]);
  return columns([['', 'table', 'found', 'rows concerned', 'for example'], ...rows]);
}

/** The state of the data for people: what there is, then what should be looked at. */
export const healthText = (health: Health): string =>
  [...tableLines(health), '', ...findingLines(health.findings)].join('\n');
