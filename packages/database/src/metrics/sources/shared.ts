import { bandEdges } from '@catena/metrics';
import type { BaseSource, Expression } from '../source.js';

/** The department of a row, for its site. */
export const departmentJoin = {
  department: 'LEFT JOIN "department" dep ON dep."id" = t."department_id"',
} as const;

export const siteOfDepartment: Expression = { sql: 'dep."site"', needs: ['department'] };

/** A base whose rows name a department. */
export const withDepartment = {
  joins: departmentJoin,
  columns: { site: siteOfDepartment },
} as const satisfies BaseSource;

/** The failure that a row belongs to, for what is known of the failure. */
export const failureJoin = {
  failure: 'JOIN "service_failure" sf ON sf."customer_id" = t."customer_id" AND sf."id" = t."failure_id"',
} as const;

/** Words of a vocabulary as a list in SQL. */
export const quoted = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(', ');

/** Whether the customer of a row left within 90 days of a day; null until they are over. */
export const leftWithin90Days = (day: string): string =>
  `CASE WHEN ${day} + 90 <= (SELECT c."data_until" FROM "company" c)
    THEN EXISTS (SELECT 1 FROM "customer" c WHERE c."id" = t."customer_id" AND c."ended_on" < ${day} + 90) END`;

/** The name of the band that a number lies in. */
export const bandOf = (sql: string, edges: readonly number[], names: readonly string[]): string =>
  `CASE ${edges.map((edge, index) => `WHEN ${sql} < ${edge} THEN '${names[index]}'`).join(' ')} WHEN ${sql} IS NOT NULL THEN '${names.at(-1)}' END`;

export const severityBand = (sql: string): string => bandOf(sql, bandEdges.severity, ['MINOR', 'MODERATE', 'SEVERE']);

/** The cause of a failure that happened in an interaction of the row's customer; one, where there were several. */
export const failureCauseOf = (interaction: string): string =>
  `(SELECT min(sf."cause") FROM "service_failure" sf WHERE sf."customer_id" = t."customer_id" AND sf."interaction_id" = ${interaction})`;
