import { openDataSource } from '@catena/database';
import { Factory, isAvailable } from '@catena/testing';
import { startPostgres } from '@catena/vitest-config/postgres';
import { expect, onTestFinished, test } from 'vitest';
import { Clients } from './support/bookings.js';
import { startServer } from './support/program.js';
import { expectAllOnceAfterRepeating, expectNothingLost } from './support/sound.js';

test.skipIf(!isAvailable('postgres'))(
  'PostgreSQL may crash and come back under a server that writes: it says so, goes on, and loses nothing',
  async () => {
    const postgres = await startPostgres({ durable: true });
    if ('unavailable' in postgres) throw new Error(postgres.unavailable);
    onTestFinished(postgres.stop);
    const dataSource = await openDataSource(postgres.url, { migrate: true });
    await new Factory(dataSource).company();
    await dataSource.close();

    const server = await startServer(postgres.url);
    const clients = new Clients([server.origin], 'call', 4);
    for (let restarts = 0; restarts < 2; restarts += 1) {
      await clients.until(5);
      await postgres.restart();
    }
    await clients.until(5);
    await clients.stop();
    expect(clients.refused.length).toBeGreaterThan(0);
    for (const { status, code, body } of clients.refused)
      expect([status, code, body]).toEqual([503, 'UNAVAILABLE', body]);
    expect((await fetch(`${server.origin}/readyz`)).status).toBe(200);
    await expectNothingLost(postgres.url, clients.acknowledged);
    await expectAllOnceAfterRepeating(postgres.url, server.origin, clients.sent);
    // The server closes its connections before the database goes.
    server.child.kill('SIGTERM');
    expect(await server.ended).toMatchObject({ code: 0 });
  },
);
