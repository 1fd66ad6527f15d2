import { eachEngine } from '@catena/vitest-config/engines';
import { expect, test } from 'vitest';
import { openTestDatabase } from '../testing/test-database.js';
import { LocalClock } from '../time/local-clock.js';
import { BulkWriter } from '../write/bulk-writer.js';
import { digestData } from './digest.js';

/** Writes the same few rows, customers in the order given. */
async function digestOf(engine: 'sqlite' | 'postgres', customers: string[], csat = 4): Promise<object> {
  const database = await openTestDatabase(engine);
  try {
    const writer = new BulkWriter(new LocalClock('Europe/Rome'));
    await database.dataSource.write(async (transaction) => {
      await writer.write(transaction, 'person', [{ externalId: 'p', kind: 'PERSON', name: 'Åsa, "the" Ünique' }]);
      for (const externalId of customers) {
        await writer.write(transaction, 'customer', [{ externalId, person: 'p', name: externalId, startedOn: 20_000 }]);
        await writer.write(transaction, 'interaction', [
          {
            customer: externalId,
            externalId: 'i',
            startedAt: 1_770_000_000_123,
            initiator: 'CUSTOMER',
            channel: 'CHAT',
            reason: 'OTHER',
            outcome: 'ANSWERED',
            escalated: true,
            csat,
            resolved: false,
          },
        ]);
        await writer.write(transaction, 'emotion', [
          {
            customer: externalId,
            externalId: 'e',
            assessedAt: 1_770_000_000_123,
            interaction: 'i',
            type: 'ANGER',
            intensity: 0.1 + 0.2,
            source: 'SURVEY',
          },
        ]);
      }
    });
    return await digestData(database.dataSource);
  } finally {
    await database.drop();
  }
}

eachEngine('the digest', (engine) => {
  test('does not depend on the order of writing, and is the same on both engines', async () => {
    const forward = await digestOf(engine, ['a', 'B', 'é']);
    expect(await digestOf(engine, ['é', 'B', 'a'])).toEqual(forward);
    // One person, and a customer, an interaction and an emotion of each.
    expect(forward).toMatchObject({ rows: 10 });
    expect(await digestOf('sqlite', ['a', 'B', 'é'])).toEqual(forward);
  });

  test('sees a changed value', async () => {
    expect(await digestOf(engine, ['a'], 5)).not.toEqual(await digestOf(engine, ['a'], 4));
  });
});
