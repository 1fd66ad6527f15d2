import type { Column } from '../schema/column.js';
import { columnName, type Table } from '../schema/table.js';
import { type TableName, tables } from '../tables/index.js';

const isTableName = (name: string): name is TableName => name in tables;

/** What selects the native columns of the table that a statement names `t`, references as external ids. */
export function nativeColumns(table: Table): { readonly columns: string; readonly joins: string } {
  const columns: string[] = [];
  const joins: string[] = [];
  for (const [property, column] of Object.entries(table.columns)) {
    if (column.derived) continue;
    const name = columnName(property, column);
    if (column.type.kind === 'ref' && isTableName(column.type.table)) {
      const owned = tables[column.type.table].kind === 'customer';
      const alias = `ref_${name}`;
      columns.push(`"${alias}"."external_id" AS "${property}"`);
      joins.push(
        `LEFT JOIN "${column.type.table}" "${alias}" ON "${alias}"."id" = t."${name}"${owned ? ` AND "${alias}"."customer_id" = t."customer_id"` : ''}`,
      );
    } else {
      columns.push(`t."${name}" AS "${property}"`);
    }
  }
  return { columns: columns.join(', '), joins: joins.join(' ') };
}

/** What a driver hands over for a native column, as it would be given from outside. */
export function nativeValue({ type }: Column, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  switch (type.kind) {
    case 'text':
    case 'enum':
    case 'ref':
      return value;
    case 'flag':
      return value === true || value === 1;
    default:
      // PostgreSQL hands 64-bit integers over as text.
      return Number(value);
  }
}
