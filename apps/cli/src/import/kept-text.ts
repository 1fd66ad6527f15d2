import { tables, valueProblem } from '@catena/database';
import type { RowFormat } from './file/source.js';

// Both columns hold texts of the same length, without signs that no database takes.
const isKept = (text: string): boolean => valueProblem(tables.import_reject.columns.original, text) === undefined;

/** The header that the rows of a file are read by, to keep beside the data; null where it has none, or one too long. */
export const keptHeader = (rows: RowFormat): string | null =>
  rows.kind === 'csv' && isKept(rows.header.text) ? rows.header.text : null;

/** A rejected row, to keep beside the data; null where it is too long, or nothing would say how to read it. */
export const keptOriginal = (rows: RowFormat, text: string): string | null =>
  isKept(text) && (rows.kind === 'ndjson' || keptHeader(rows) !== null) ? text : null;
