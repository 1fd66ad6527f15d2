import type { Formats } from '../../format/formats.js';
import type { DataHealthQuery } from '../../generated/documents.js';
import type { Text } from '../../i18n/text.js';

export type Finding = DataHealthQuery['dataHealth']['findings'][number];

/** Rules that have words of their own; the others are constraints of tables and go by their names. */
const rules = [
  'nothing_new',
  'fewer_than_usual',
  'more_than_usual',
  'same_fact_under_another_id',
  'before_customer_started',
  'handler_not_employed',
  'recovery_before_failure',
  'remedy_before_recovery',
  'fixed_before_start',
  'person_without_customer',
  'customer_without_attributes',
  'team_without_employees',
  'department_without_teams',
  'incident_without_exposed_customers',
] as const;

/** What was found, in words. */
export function ruleText({ check, rule }: Finding, text: Text): string {
  const known = rules.find((name) => name === rule);
  if (known !== undefined) return text(`data.rule.${known}`);
  const name = rule.replaceAll('_', ' ');
  return check === 'ORPHANS' ? text('data.rule.missing', { name }) : text('data.rule.broken', { name });
}

/** How many rows are concerned, or how long or unlike the usual it is. */
export function extentText({ check, count, of }: Finding, text: Text, { value }: Formats): string {
  const numbers = { count: value('COUNT', count), of: value('COUNT', of) };
  if (check === 'FRESHNESS') return text('data.extent.days', { count });
  return check === 'VOLUME' ? text('data.extent.usual', numbers) : text('data.extent.rows', numbers);
}
