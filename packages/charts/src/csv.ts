import type { TableData } from './data-table.js';

type Cell = string | number | null;

/** A text that begins like a formula would be run by the spreadsheet that opens the file. */
const disarmed = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

function toField(cell: Cell): string {
  if (cell === null) return '';
  const text = typeof cell === 'number' ? String(cell) : disarmed(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as comma-separated values (RFC 4180). What is not known is an empty field. */
export const writeCsv = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => `${row.map(toField).join(',')}\r\n`).join('');

/** A table as comma-separated values: the exact values where it has them, else what it shows. */
export const tableToCsv = ({ columns, rows }: TableData): string =>
  writeCsv([columns, ...rows.map(({ header, cells, exact }) => [header, ...(exact ?? cells)])]);
