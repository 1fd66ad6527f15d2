import { eachEngine } from '@catena/vitest-config/engines';
import { expect, test } from 'vitest';
import { openTestDatabase } from '../testing/test-database.js';
import { LocalClock } from '../time/local-clock.js';
import { BulkWriter, type LooseRow } from '../write/bulk-writer.js';
import { allRows } from './all-rows.js';
import { readSnapshot } from './snapshot.js';

eachEngine('all rows', (engine) => {
  test('come in pages as they were given, once each, and as they were at one moment', async () => {
    const database = await openTestDatabase(engine);
    const { dataSource } = database;
    try {
      const writer = new BulkWriter(new LocalClock('Europe/Rome'));
      const told = (customer: string, index: number) => ({
        customer,
        externalId: `${index}`,
        toldAt: 1_770_000_000_000 + index,
        audience: 'FRIEND' as const,
        valence: 'NEGATIVE' as const,
        reach: index,
      });
      await dataSource.write(async (transaction) => {
        await writer.write(transaction, 'person', [{ externalId: 'p', kind: 'PERSON' }]);
        const customers = ['a', 'b'].map((externalId) => ({ externalId, person: 'p', name: 'N', startedOn: 20_000 }));
        await writer.write(transaction, 'customer', customers);
        // Their ids alternate, and together they fill more than two pages.
        for (let index = 0; index < 4500; index += 500) {
          const rows = Array.from({ length: 500 }, (_, offset) => told(offset % 2 === 0 ? 'a' : 'b', index + offset));
          await writer.write(transaction, 'word_of_mouth', rows);
        }
      });
      const rows: LooseRow[] = [];
      await readSnapshot(dataSource, async (manager) => {
        for await (const some of allRows(manager, 'word_of_mouth')) {
          if (rows.length === 0) {
            await dataSource.write((transaction) => writer.write(transaction, 'word_of_mouth', [told('b', 9999)]));
          }
          rows.push(...some);
        }
      });
      expect(rows).toHaveLength(4500);
      expect(new Set(rows.map((row) => row.externalId)).size).toBe(4500);
      expect(rows.find((row) => row.externalId === '7')).toMatchObject({ ...told('b', 7), rating: null });
      expect(rows[0]).not.toHaveProperty('toldDay');
    } finally {
      await database.drop();
    }
  });
});
