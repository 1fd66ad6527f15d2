import { BulkWriter, LocalClock, openDataSource } from '@catena/database';
import { rows } from '../seed/rows.js';

const rowsPerTransaction = 5000;

/** Writes the contacts that `writeFiles` has in a file, from memory. Answers the seconds that writing took. */
export async function writeContacts(file: string, contacts: number): Promise<number> {
  const part = rows((contacts * 5) / 2).find(({ table }) => table === 'interaction');
  if (!part) throw new Error('The rows to measure with hold no contacts.');
  const source = await openDataSource(`sqlite:${file}`, { readers: 1 });
  try {
    const writer = new BulkWriter(new LocalClock('Europe/Rome'));
    let seconds = 0;
    for (let start = 0; start < part.count; start += rowsPerTransaction) {
      const length = Math.min(rowsPerTransaction, part.count - start);
      const made = Array.from({ length }, (_, index) => part.row(start + index));
      const began = performance.now();
      await source.write((transaction) => writer.writeLoose(transaction, part.table, made, { onBadRow: 'throw' }));
      seconds += (performance.now() - began) / 1000;
    }
    return seconds;
  } finally {
    await source.close();
  }
}
