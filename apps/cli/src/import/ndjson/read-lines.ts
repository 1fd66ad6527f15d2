import { Refusal } from '../../errors.js';
import { longestRecord, type SourceRecord } from '../source-record.js';
import { parseLine } from './parse-line.js';

/**
 * Splits text into lines (LF or CRLF) and reads each as a JSON object.
 * @param chunks the file's text in pieces of any size
 * @throws Refusal when a line is longer than any row of data
 */
export async function* readLines(chunks: AsyncIterable<string>): AsyncGenerator<readonly SourceRecord[]> {
  let rest = '';
  let line = 0;
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield lines.map((text) => {
      line += 1;
      return parseLine(text.replace(/\r$/, ''), { line });
    });
    if (rest.length > longestRecord) {
      throw new Refusal(`Line ${line + 1} is longer than ${longestRecord} characters, which no row of data is.`);
    }
  }
  if (rest !== '') yield [parseLine(rest, { line: line + 1, openEnd: true })];
}
