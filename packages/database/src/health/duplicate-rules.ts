import { columnName, type Table } from '../schema/table.js';
import { dataTables } from '../tables/index.js';
import { from, type RowRule } from './find-rows.js';
import { healthTables } from './health-tables.js';

/**
 * Facts of one customer that say the same at the same instant under two ids, as happens when an export is
 * imported under new ids. The first of them is none too many.
 */
export const duplicateRules: readonly RowRule[] = healthTables.flatMap((name): RowRule[] => {
  const table: Table = dataTables[name];
  const basis = table.timeBasis;
  if (table.kind !== 'customer' || basis === undefined || table.columns[basis]?.type.kind !== 'instant') return [];
  const same = Object.entries(table.columns)
    .filter(([property, column]) => property !== 'externalId' && !column.derived && !column.attribute)
    .map(([property, column]) => columnName(property, column))
    // Said this way round SQLite does not look rows up by a column that is null in most of them.
    .map((column) => `NOT (o."${column}" IS DISTINCT FROM t."${column}")`);
  const instant = columnName(basis, table.columns[basis]);
  const earlier = `SELECT 1 FROM "${name}" o WHERE o."customer_id" = t."customer_id" AND o."${instant}" = t."${instant}" AND o."id" < t."id" AND ${same.join(' AND ')}`;
  return [
    {
      check: 'DUPLICATES',
      table: name,
      rule: 'same_fact_under_another_id',
      severity: 'WARNING',
      from: from(name),
      where: `EXISTS (${earlier})`,
    },
  ];
});
