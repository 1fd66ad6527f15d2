import { BulkWriter, LocalClock, openDataSource } from '@catena/database';
import { rows } from './rows.js';

const rowsPerTransaction = 5000;

/** Writes the rows into an empty migrated file as a seed does. Answers the seconds that writing took. */
export async function writeRows(file: string, total: number): Promise<number> {
  const source = await openDataSource(`sqlite:${file}`, { readers: 1 });
  try {
    const writer = new BulkWriter(new LocalClock('Europe/Rome'));
    let seconds = 0;
    for (const { table, count, row } of rows(total)) {
      for (let start = 0; start < count; start += rowsPerTransaction) {
        const length = Math.min(rowsPerTransaction, count - start);
        const part = Array.from({ length }, (_, index) => row(start + index));
        const began = performance.now();
        await source.write((transaction) => writer.writeLoose(transaction, table, part, { onBadRow: 'throw' }));
        seconds += (performance.now() - began) / 1000;
      }
    }
    return seconds;
  } finally {
    await source.close();
  }
}
