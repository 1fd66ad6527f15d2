import { type DataTableName, dataTables, formatText, type LooseRow, type Table } from '@catena/database';
import { Bindings } from '../bindings.js';
import type { Source } from '../file/source.js';
import type { ImportPlan } from '../plan.js';
import { Sorter } from '../sort-records.js';
import type { Locality } from '../values/parse-cell.js';

function rowText(name: DataTableName, row: LooseRow): string {
  const table: Table = dataTables[name];
  const values = Object.entries(row).flatMap(([property, value]) => {
    const column = table.columns[property];
    return column && value !== null ? [`${property}=${formatText(column, value)}`] : [];
  });
  return `  ${name}: ${values.join('  ')}`;
}

/** What the first rows of a file would become, for people. */
export function previewText(plan: ImportPlan, source: Source, locality: Locality, count = 3): string {
  const header = source.rows.kind === 'csv' ? source.rows.header.cells : undefined;
  const sorter = new Sorter(new Bindings(plan, source.rows), header, locality);
  return source.sample
    .slice(0, count)
    .map((record) => {
      const { rows, rejected } = sorter.sort([record]);
      const told = rejected.map(({ reason }) => `  rejected: ${reason}`);
      const written = rows.flatMap((row) => plan.tables.map((table, index) => rowText(table, row.rows[index] ?? {})));
      return [`line ${record.line}`, ...told, ...written].join('\n');
    })
    .join('\n');
}
