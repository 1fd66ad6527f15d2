import type { EntityManager } from 'typeorm';
import { type DataTableName, dataTables } from '../tables/index.js';
import { exampleLimit, type Finding } from './finding.js';
import { shownKey } from './health-tables.js';

/** A question about rows of the table called `t`. */
export interface RowRule extends Pick<Finding, 'check' | 'table' | 'rule' | 'severity'> {
  /** SQL after FROM: `t` and what it is joined with. */
  readonly from: string;
  /** SQL that is true of the rows concerned. */
  readonly where: string;
}

export const from = (table: DataTableName, joins = ''): string => `"${table}" t ${joins}`;

/** Counts the rows that a rule concerns and names a few; undefined when there are none. */
export async function findRows(manager: EntityManager, rule: RowRule, of: number): Promise<Finding | undefined> {
  const { check, table, rule: name, severity } = rule;
  const [row] = await manager.query<{ count: number | string }[]>(
    `SELECT count(*) AS "count" FROM ${rule.from} WHERE ${rule.where}`,
  );
  const count = Number(row?.count ?? 0);
  if (count === 0) return undefined;
  const examples = await manager.query<{ key: string }[]>(
    `SELECT ${shownKey(dataTables[table])} AS "key" FROM ${rule.from} WHERE ${rule.where} ORDER BY t."id" LIMIT ${exampleLimit}`,
  );
  return { check, table, rule: name, severity, count, of, examples: examples.map(({ key }) => key) };
}
