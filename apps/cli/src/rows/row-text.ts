import {
  type Column,
  csvLine,
  type DataTableName,
  dataTables,
  formatText,
  guard,
  type LooseRow,
  type Table,
} from '@catena/database';

export const fileFormats = ['csv', 'ndjson'] as const;
export type FileFormat = (typeof fileFormats)[number];

/** How the rows of one table are written in a file. Every text ends its line. */
export interface RowText {
  /** What the file begins with. */
  readonly header: string;
  line(row: LooseRow): string;
}

type NamedColumn = readonly [property: string, column: Column];

/** Numbers and flags are JSON's own; the rest is text as in CSV. What is not known is null. */
function jsonLine(columns: readonly NamedColumn[], row: LooseRow): string {
  const values = columns.map(([property, column]): [string, unknown] => {
    const value = row[property] ?? null;
    const plain = value === null || typeof value === 'boolean' || (typeof value === 'number' && !isTime(column));
    return [property, plain ? value : formatText(column, value)];
  });
  return `${JSON.stringify(Object.fromEntries(values))}\n`;
}

const isText = ({ type }: Column): boolean => type.kind === 'text' || type.kind === 'ref';

/** Only text could be run by a spreadsheet; a number may begin with its sign. */
const csvCell = (column: Column, value: unknown): string => {
  const text = formatText(column, value);
  return isText(column) ? guard(text) : text;
};

const isTime = ({ type }: Column): boolean => type.kind === 'day' || type.kind === 'instant';

/** The text of a table's rows, with the columns that an import knows. */
export function rowText(name: DataTableName, format: FileFormat): RowText {
  const table: Table = dataTables[name];
  const columns: NamedColumn[] = Object.entries(table.columns).filter(([, column]) => !column.derived);
  return format === 'csv'
    ? {
        header: csvLine(columns.map(([property]) => property)),
        line: (row) => csvLine(columns.map(([property, column]) => csvCell(column, row[property]))),
      }
    : { header: '', line: (row) => jsonLine(columns, row) };
}
