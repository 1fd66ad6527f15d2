import type { Finding, Health } from '@catena/database';
import { isShown } from '../entity/entity-type.js';
import type { DataHealth, HealthFinding, TableHealth } from './data-health.type.js';

function tablesOf({ completeness, freshness }: Health): TableHealth[] {
  const days = new Map(freshness.map((entry) => [entry.table, entry]));
  return completeness
    .filter(({ table, rows }) => rows > 0 && isShown(table))
    .map(({ table, rows, filled }) => {
      const known = Object.values(filled);
      return {
        table,
        rows,
        known: known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / (known.length * rows),
        first: days.get(table)?.first ?? null,
        last: days.get(table)?.last ?? null,
        neverKnown: Object.entries(filled).flatMap(([column, value]) => (value === 0 ? [column] : [])),
      };
    });
}

/** Examples of these are employees, or tell when one of them was employed. */
const namesStaff = ({ table, rule }: Finding): boolean => table === 'employee' || rule.endsWith('_employed');

const shownFinding = (finding: Finding): HealthFinding => ({
  ...finding,
  examples: namesStaff(finding) ? [] : finding.examples,
});

/** What may leave of the state of the data: nothing of tables whose rows do not, and no employee by name. */
export const shownHealth = (health: Health): DataHealth => ({
  dataVersion: health.dataVersion,
  tables: tablesOf(health),
  findings: health.findings.filter(({ table }) => isShown(table)).map(shownFinding),
});
