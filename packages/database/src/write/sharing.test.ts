import { fork } from 'node:child_process';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { eachEngine } from '@catena/vitest-config/engines';
import { expect, test } from 'vitest';
import { ask } from '../read/ask.js';
import { openTestDatabase } from '../testing/test-database.js';
import { LocalClock } from '../time/local-clock.js';
import { BulkWriter } from './bulk-writer.js';

const loader = fileURLToPath(new URL('../../scripts/load-interactions.mjs', import.meta.url));
const loaded = 200_000;

eachEngine('two processes on one database', (engine) => {
  test('a bulk load beside a server that reads and writes loses nothing and blocks nobody', async () => {
    const database = await openTestDatabase(engine);
    const { dataSource } = database;
    try {
      const writer = new BulkWriter(new LocalClock('Europe/Rome'));
      await dataSource.write(async (transaction) => {
        await writer.write(transaction, 'person', [{ externalId: 'p', kind: 'PERSON' }]);
        await writer.write(
          transaction,
          'customer',
          Array.from({ length: 100 }, (_, index) => ({
            externalId: `c${index}`,
            person: 'p',
            name: 'N',
            startedOn: 20_000,
          })),
        );
      });
      const child = fork(loader, [database.url, String(loaded)], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
      const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
      await new Promise((resolve) => child.once('message', resolve));

      const delay = monitorEventLoopDelay({ resolution: 5 });
      delay.enable();
      let running = true;
      void ended.then(() => {
        running = false;
      });
      let writes = 0;
      let reads = 0;
      const keepWriting = async (): Promise<void> => {
        while (running) {
          await dataSource.write((transaction) =>
            writer.write(transaction, 'loyalty_response', [
              { customer: `c${writes % 100}`, externalId: `l${writes}`, answeredAt: 1_770_000_000_000, recommend: 9 },
            ]),
          );
          writes += 1;
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      };
      const keepReading = async (): Promise<void> => {
        while (running) {
          await dataSource.read((manager) =>
            ask(manager, 'SELECT channel, count(*) AS n FROM interaction GROUP BY channel'),
          );
          reads += 1;
          await new Promise((resolve) => setTimeout(resolve, 10));
        }
      };
      await Promise.all([keepWriting(), keepReading(), keepReading()]);
      delay.disable();

      expect(await ended).toBe(0);
      const [counts] = await dataSource.read((manager) =>
        ask<{ interactions: number; responses: number }>(
          manager,
          'SELECT (SELECT count(*) FROM interaction) AS interactions, (SELECT count(*) FROM loyalty_response) AS responses',
        ),
      );
      expect([Number(counts?.interactions), Number(counts?.responses)]).toEqual([loaded, writes]);
      expect(writes).toBeGreaterThan(20);
      expect(reads).toBeGreaterThan(20);
      // The event loop of the server goes on: what blocks it would be seconds long.
      expect(delay.percentile(99) / 1e6).toBeLessThan(250);
    } finally {
      await database.drop();
    }
  }, 180_000);
});
