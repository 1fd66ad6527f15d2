import type { Table } from '../schema/table.js';

/** The external key of a row as one text, equal for equal keys. */
export const rowKey = (table: Table, row: Readonly<Record<string, unknown>>): string =>
  table.key.map((property) => String(row[property])).join('\u0000');
