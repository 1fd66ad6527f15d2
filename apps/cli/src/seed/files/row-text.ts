import { type Column, type DataTableName, dataTables, formatText, type LooseRow, type Table } from '@catena/database';

export const fileFormats = ['csv', 'ndjson'] as const;
export type FileFormat = (typeof fileFormats)[number];

/** How the rows of one table are written in a file. Every text ends its line. */
export interface RowText {
  /** What the file begins with. */
  readonly header: string;
  line(row: LooseRow): string;
}

type NamedColumn = readonly [property: string, column: Column];

const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const csvLine = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\n`;

/** Numbers and flags are JSON's own; the rest is text as in CSV. What is not known is left out. */
function jsonLine(columns: readonly NamedColumn[], row: LooseRow): string {
  const known = columns.filter(([property]) => row[property] !== null && row[property] !== undefined);
  const values = known.map(([property, column]): [string, unknown] => {
    const value = row[property];
    const plain = typeof value === 'boolean' || (typeof value === 'number' && !isTime(column));
    return [property, plain ? value : formatText(column, value)];
  });
  return `${JSON.stringify(Object.fromEntries(values))}\n`;
}

const isTime = ({ type }: Column): boolean => type.kind === 'day' || type.kind === 'instant';

/** The text of a table's rows, with the columns that an import knows. */
export function rowText(name: DataTableName, format: FileFormat): RowText {
  const table: Table = dataTables[name];
  const columns: NamedColumn[] = Object.entries(table.columns).filter(([, column]) => !column.derived);
  return format === 'csv'
    ? {
        header: csvLine(columns.map(([property]) => property)),
        line: (row) => csvLine(columns.map(([property, column]) => formatText(column, row[property]))),
      }
    : { header: '', line: (row) => jsonLine(columns, row) };
}
