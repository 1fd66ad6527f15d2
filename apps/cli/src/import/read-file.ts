import { createReadStream } from 'node:fs';
import { type CsvRecord, readRecords } from './csv/read-records.js';
import { isBlank } from './sort-records.js';

/** The records of a file, some at a time, with the bytes that have been read so far. */
export async function* readFile(path: string): AsyncGenerator<{ records: readonly CsvRecord[]; bytes: number }> {
  let bytes = 0;
  async function* text(): AsyncGenerator<string> {
    // Leaves a byte order mark out.
    const decoder = new TextDecoder();
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      yield decoder.decode(chunk, { stream: true });
    }
  }
  for await (const records of readRecords(text())) yield { records, bytes };
}

/** The first record of a file that is not blank. */
export async function readFirstRecord(path: string): Promise<CsvRecord | undefined> {
  for await (const { records } of readFile(path)) {
    const first = records.find((record) => !isBlank(record));
    if (first) return first;
  }
  return undefined;
}
