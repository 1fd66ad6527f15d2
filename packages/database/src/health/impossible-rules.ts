import type { Table } from '../schema/table.js';
import { type DataTableName, dataTables } from '../tables/index.js';
import { from, type RowRule } from './find-rows.js';
import { dayColumn, healthTables } from './health-tables.js';

/** What the table itself forbids, such as an end before its start: the database checks it unless told not to. */
const brokenChecks = healthTables.flatMap((name): RowRule[] => {
  const table: Table = dataTables[name];
  return Object.entries(table.checks).map(([rule, condition]) => ({
    check: 'IMPOSSIBLE' as const,
    table: name,
    rule,
    severity: 'PROBLEM' as const,
    from: from(name),
    where: `NOT (${condition})`,
  }));
});

const impossible = (table: DataTableName, rule: string, joins: string, where: string): RowRule => ({
  check: 'IMPOSSIBLE',
  table,
  rule,
  severity: 'PROBLEM',
  from: from(table, joins),
  where,
});

const odd = (...parts: Parameters<typeof impossible>): RowRule => ({ ...impossible(...parts), severity: 'WARNING' });

/** Facts of a customer who was none yet. */
const beforeStart = healthTables.flatMap((name): RowRule[] => {
  const day = dayColumn(dataTables[name]);
  if (dataTables[name].kind !== 'customer' || day === undefined) return [];
  const joins = 'JOIN "customer" c ON c."id" = t."customer_id"';
  return [odd(name, 'before_customer_started', joins, `t."${day}" < c."started_on"`)];
});

const employed = 'JOIN "employee" e ON e."id" = t."employee_id"';
const notEmployed = (day: string): string => `(t."${day}" < e."hired_on" OR t."${day}" > e."left_on")`;
const ofCustomer = (table: string, alias: string, column: string): string =>
  `JOIN "${table}" ${alias} ON ${alias}."id" = t."${column}" AND ${alias}."customer_id" = t."customer_id"`;

/** Values that cannot be, or hardly, though each alone is right. */
export const impossibleRules: readonly RowRule[] = [
  ...brokenChecks,
  ...beforeStart,
  odd('interaction', 'handler_not_employed', employed, notEmployed('started_day')),
  odd('shift_day', 'worked_while_not_employed', employed, notEmployed('day')),
  odd('pulse_response', 'answered_while_not_employed', employed, notEmployed('answered_on')),
  impossible(
    'recovery',
    'recovery_before_failure',
    ofCustomer('service_failure', 'f', 'failure_id'),
    't."started_at" < f."detected_at"',
  ),
  impossible(
    'recovery_action',
    'remedy_before_recovery',
    ofCustomer('recovery', 'r', 'recovery_id'),
    't."done_at" < r."started_at"',
  ),
  impossible('incident', 'fixed_before_start', '', 't."source_fixed_at" < t."started_at"'),
];
