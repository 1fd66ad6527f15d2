import { Refusal } from '../../errors.js';
import { longestRecord, type SourceRecord } from '../source-record.js';
import type { Dialect } from './dialect.js';
import { lineEnd, type Scan, scanRecord } from './scan-record.js';

const lineBreaks = (text: string): number =>
  text.includes('\n') || text.includes('\r') ? (text.match(/\r\n?|\n/g)?.length ?? 0) : 0;

/** Cuts text that comes in pieces into records. */
class Cutter {
  #rest = '';
  #line = 1;

  constructor(readonly dialect: Dialect) {}

  /** @param final whether nothing follows */
  take(piece: string, final: boolean): SourceRecord[] {
    const all = this.#rest + piece;
    const records: SourceRecord[] = [];
    let start = 0;
    while (start < all.length) {
      let scan: Scan = scanRecord(all, start, final, this.dialect);
      if (scan.kind === 'incomplete') {
        if (all.length - start <= longestRecord) break;
        scan = { kind: 'broken', reason: `A quote is opened and not closed within ${longestRecord} characters.` };
      }
      const end = scan.kind === 'record' ? scan : lineEnd(all, start, final);
      if (!end) {
        if (all.length - start <= longestRecord) break;
        throw new Refusal(`Line ${this.#line} is longer than ${longestRecord} characters, which no row of data is.`);
      }
      const text = all.slice(start, end.end);
      const place: Pick<SourceRecord, 'line' | 'text' | 'openEnd'> =
        end.end === end.next ? { line: this.#line, text, openEnd: true } : { line: this.#line, text };
      if (scan.kind === 'record') {
        records.push({ ...place, cells: scan.cells });
        this.#line += 1 + lineBreaks(text);
      } else {
        const reason = scan.kind === 'broken' ? scan.reason : '';
        records.push({ ...place, cells: [], broken: { code: 'BROKEN_QUOTES', reason } });
        this.#line += 1;
      }
      start = end.next;
    }
    this.#rest = all.slice(start);
    return records;
  }
}

/**
 * Splits text into records. A line with broken quotes is set aside alone and reading goes on with the next
 * line: CSV libraries at hand give the file up there, or swallow the good rows that follow.
 * @param chunks the file's text in pieces of any size
 * @throws Refusal when a line is longer than any row of data
 */
export async function* readRecords(
  chunks: AsyncIterable<string>,
  dialect: Dialect,
): AsyncGenerator<readonly SourceRecord[]> {
  const cutter = new Cutter(dialect);
  for await (const chunk of chunks) yield cutter.take(chunk, false);
  yield cutter.take('', true);
}

/** The records of a text that is at hand as a whole. */
export const readText = (text: string, dialect: Dialect): SourceRecord[] => new Cutter(dialect).take(text, true);
