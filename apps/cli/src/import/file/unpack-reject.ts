import { rejectColumns, unguard } from '@catena/database';
import { readText } from '../csv/read-records.js';
import { parseLine } from '../ndjson/parse-line.js';
import { isBlank, type SourceRecord } from '../source-record.js';
import type { RowFormat } from './source.js';

/** The row as it stood in the original file, on the line of the rejects file that holds it. */
export function unpackReject(reject: SourceRecord, rows: RowFormat): SourceRecord {
  if (reject.broken || isBlank(reject)) return reject;
  if (reject.cells.length !== rejectColumns.length) {
    const reason = `A line of a rejects file has the ${rejectColumns.length} cells ${rejectColumns.join(', ')}; this one has ${reject.cells.length}.`;
    return { ...reject, cells: [], broken: { code: 'CELL_COUNT', reason } };
  }
  const originalLine = Number(reject.cells[rejectColumns.indexOf('line')]) || reject.line;
  const place = { line: reject.line, originalLine, ...(reject.openEnd ? { openEnd: true } : {}) };
  const original = unguard(reject.cells.at(-1) ?? '');
  if (rows.kind === 'ndjson') return parseLine(original, place);
  const [record, ...more] = readText(original, rows.dialect);
  if (record && more.length === 0) return { ...place, text: original, cells: record.cells, broken: record.broken };
  const reason = 'The column "original" holds more than one row, or none.';
  return { ...place, text: original, cells: [], broken: { code: 'BROKEN_QUOTES', reason } };
}
