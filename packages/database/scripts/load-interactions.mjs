// Loads so many interactions into a database, as a second process would: load-interactions.mjs URL COUNT
import { BulkWriter, LocalClock, openDataSource } from '../dist/index.js';

const [url, count] = process.argv.slice(2);
const batch = 2000;
const dataSource = await openDataSource(url);
const writer = new BulkWriter(new LocalClock('Europe/Rome'));
process.send?.('ready');
for (let start = 0; start < Number(count); start += batch) {
  const rows = Array.from({ length: Math.min(batch, Number(count) - start) }, (_, index) => ({
    customer: `c${(start + index) % 100}`,
    externalId: `i${start + index}`,
    startedAt: 1_760_000_000_000 + (start + index) * 1000,
    initiator: 'CUSTOMER',
    channel: 'PHONE',
    reason: 'OTHER',
    outcome: 'BUSY',
    escalated: false,
  }));
  await dataSource.write((transaction) => writer.write(transaction, 'interaction', rows));
  // Leaves the file to others for a moment.
  await new Promise((resolve) => setTimeout(resolve, 3));
}
await dataSource.close();
process.disconnect?.();
