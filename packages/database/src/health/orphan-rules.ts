import { columnName, type Table } from '../schema/table.js';
import { type DataTableName, dataTables, type TableName, tables } from '../tables/index.js';
import { from, type RowRule } from './find-rows.js';
import { healthTables } from './health-tables.js';

const isTableName = (name: string): name is TableName => name in tables;

/** References to rows that are not there. The database forbids them; another program may have switched that off. */
const brokenReferences = healthTables.flatMap((name): RowRule[] => {
  const table: Table = dataTables[name];
  return Object.entries(table.columns).flatMap(([property, column]): RowRule[] => {
    const { type } = column;
    if (type.kind !== 'ref' || !isTableName(type.table)) return [];
    const reference = columnName(property, column);
    const owned = tables[type.table].kind === 'customer' ? ' AND r."customer_id" = t."customer_id"' : '';
    return [
      {
        check: 'ORPHANS',
        table: name,
        rule: `missing_${reference.replace(/_id$/, '')}`,
        severity: 'PROBLEM',
        from: from(name, `LEFT JOIN "${type.table}" r ON r."id" = t."${reference}"${owned}`),
        where: `t."${reference}" IS NOT NULL AND r."id" IS NULL`,
      },
    ];
  });
});

const unused = (table: DataTableName, rule: string, by: DataTableName, column: string): RowRule => ({
  check: 'ORPHANS',
  table,
  rule,
  severity: 'WARNING',
  from: from(table),
  where: `NOT EXISTS (SELECT 1 FROM "${by}" r WHERE r."${column}" = t."id")`,
});

export const orphanRules: readonly RowRule[] = [
  ...brokenReferences,
  unused('person', 'person_without_customer', 'customer', 'person_id'),
  unused('customer', 'customer_without_attributes', 'customer_attribute', 'customer_id'),
  unused('team', 'team_without_employees', 'employee', 'team_id'),
  unused('department', 'department_without_teams', 'team', 'department_id'),
  unused('incident', 'incident_without_exposed_customers', 'incident_exposure', 'incident_id'),
];
