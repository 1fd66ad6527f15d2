import type { SortedRecords, Sorter } from './sort-records.js';
import type { SourceRecord } from './source-record.js';

/** Records of a file that are written together. */
export interface Batch extends SortedRecords {
  readonly read: number;
  /** How many bytes of the file had been read with the last of them. */
  readonly bytes: number;
}

/** Rows may be as long as books: a batch of them is smaller, so that it fits into memory. */
const longestBatch = 8_388_608;

/** The records of a file in batches of one size, or smaller where they are long; each is sorted as soon as it is read. */
export async function* batches(
  source: AsyncIterable<{ readonly records: readonly SourceRecord[]; readonly bytes: number }>,
  sorter: Sorter,
  size: number,
): AsyncGenerator<Batch> {
  let parts: SortedRecords[] = [];
  let read = 0;
  let length = 0;
  let bytes = 0;
  const take = (): Batch => {
    const batch: Batch = {
      read,
      bytes,
      blank: parts.reduce((sum, { blank }) => sum + blank, 0),
      rejected: parts.flatMap(({ rejected }) => rejected),
      rows: parts.flatMap(({ rows }) => rows),
    };
    parts = [];
    read = 0;
    length = 0;
    return batch;
  };
  for await (const some of source) {
    bytes = some.bytes;
    for (let start = 0; start < some.records.length; ) {
      const part = some.records.slice(start, start + size - read);
      parts.push(sorter.sort(part));
      read += part.length;
      start += part.length;
      for (const { text } of part) length += text.length;
      if (read === size || length >= longestBatch) yield take();
    }
  }
  if (read > 0) yield take();
}
