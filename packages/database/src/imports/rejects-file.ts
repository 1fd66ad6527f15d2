import { csvLine } from '../text/csv-line.js';
import { guard } from '../text/guard.js';

/** The columns of a file of rejects, of which `original` is the row as it stood in the file. */
export const rejectColumns = ['file', 'line', 'column', 'code', 'reason', 'original'] as const;

/** Code of the line that carries the header of the original file, so that the rejects can be mended and imported. */
export const headerCode = 'HEADER';

const headerNote = 'The header of the original file. Keep this line; correct "original" below and import this file.';

/** A refused row, for a line of the file; null is what is not known or may not be told. */
interface RejectText {
  readonly line: number;
  readonly column: string | null;
  readonly code: string;
  readonly reason: string | null;
  readonly original: string | null;
}

/**
 * A line of a file of rejects.
 * @param source name of the file that was imported
 */
export const rejectLine = (source: string, { line, column, code, reason, original }: RejectText): string =>
  csvLine([source, String(line), column ?? '', code, reason ?? '', guard(original ?? '')]);

/**
 * What a file of rejects begins with.
 * @param header the header of the imported file and the line that it stands on, where it has one
 */
export function rejectsFileStart(header?: {
  readonly source: string;
  readonly line: number;
  readonly text: string;
}): string {
  const names = csvLine(rejectColumns);
  if (!header) return names;
  const { source, line, text } = header;
  return names + rejectLine(source, { line, column: null, code: headerCode, reason: headerNote, original: text });
}
