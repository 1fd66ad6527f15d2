import { Refusal } from '../../errors.js';
import { lineEnd, type Scan, scanRecord } from './scan-record.js';

/** One record of a CSV file as it stands there. */
export interface CsvRecord {
  /** Line that it begins on; 1 is the first of the file. */
  readonly line: number;
  /** Its text without the line break at its end. */
  readonly text: string;
  readonly cells: readonly string[];
  /** Why it cannot be read; then it is one line and has no cells. */
  readonly broken?: string;
}

const longestRecord = 1_048_576;

const lineBreaks = (text: string): number => text.match(/\r\n?|\n/g)?.length ?? 0;

/**
 * Splits text into records. A line with broken quotes is set aside alone and reading goes on with the next
 * line: CSV libraries at hand give the file up there, or swallow the good rows that follow.
 * @param chunks the file's text in pieces of any size
 * @throws Refusal when a line is longer than any row of data
 */
export async function* readRecords(chunks: AsyncIterable<string>): AsyncGenerator<readonly CsvRecord[]> {
  let rest = '';
  let line = 1;

  const take = (final: boolean): CsvRecord[] => {
    const records: CsvRecord[] = [];
    let start = 0;
    while (start < rest.length) {
      let scan: Scan = scanRecord(rest, start, final);
      if (scan.kind === 'incomplete') {
        if (rest.length - start <= longestRecord) break;
        scan = { kind: 'broken', reason: `A quote is opened and not closed within ${longestRecord} characters.` };
      }
      const end = scan.kind === 'record' ? scan : lineEnd(rest, start, final);
      if (!end) {
        if (rest.length - start <= longestRecord) break;
        throw new Refusal(`Line ${line} is longer than ${longestRecord} characters, which no row of data is.`);
      }
      const text = rest.slice(start, end.next).replace(/(\r\n?|\n)$/, '');
      records.push(
        scan.kind === 'record'
          ? { line, text, cells: scan.cells }
          : { line, text, cells: [], broken: scan.kind === 'broken' ? scan.reason : undefined },
      );
      line += scan.kind === 'record' ? lineBreaks(rest.slice(start, end.next)) : 1;
      start = end.next;
    }
    rest = rest.slice(start);
    return records;
  };

  for await (const chunk of chunks) {
    rest += chunk;
    yield take(false);
  }
  yield take(true);
}
