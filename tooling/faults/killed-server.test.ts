import { eachEngine } from '@catena/testing';
import { expect, test } from 'vitest';
import { Clients } from './support/bookings.js';
import { companyDatabase } from './support/company-database.js';
import { startServer } from './support/program.js';
import { expectAllOnceAfterRepeating, expectNothingLost } from './support/sound.js';

eachEngine('kill -9 of a server that writes', (engine) => {
  test('loses nothing acknowledged, leaves nothing half done; sending again gives every row once', async () => {
    const url = await companyDatabase(engine);
    const killed: Clients[] = [];
    for (const calls of [3, 20]) {
      const server = await startServer(url);
      const clients = new Clients([server.origin], `after ${calls}`, 8);
      await clients.until(calls);
      await server.kill();
      await clients.stop();
      expect(clients.refused).toEqual([]);
      expect(clients.sent.length).toBeGreaterThan(clients.acknowledged.length);
      killed.push(clients);
      await expectNothingLost(
        url,
        killed.flatMap(({ acknowledged }) => acknowledged),
      );
    }
    const last = await startServer(url);
    await expectAllOnceAfterRepeating(
      url,
      last.origin,
      killed.flatMap(({ sent }) => sent),
    );
  });
});
