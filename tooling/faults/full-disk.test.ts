import { digestData } from '@catena/database';
import { emptyDatabase } from '@catena/testing';
import { expect, onTestFinished, test } from 'vitest';
import { book, Clients } from './support/bookings.js';
import { companyDatabase } from './support/company-database.js';
import { catena, pause, run, startServer } from './support/program.js';
import { expectAllOnceAfterRepeating, expectNothingLost, expectSound, withDatabase } from './support/sound.js';

/** Files may not grow beyond so many KiB: writing fails in the middle, as on a full disk. */
const within = (kibibytes: number): string[] => ['bash', '-c', `ulimit -f ${kibibytes}; exec "$@"`, 'bash'];

test('a server whose disk fills up says so, goes on answering, and has lost nothing when there is room again', async () => {
  const url = await companyDatabase('sqlite');
  const server = await startServer(url, { under: within(1500) });
  const clients = new Clients([server.origin], 'call');
  await clients.until(5);
  for (const end = Date.now() + 30_000; clients.refused.length < 10 && Date.now() < end; ) await pause(10);
  await clients.stop();
  expect(clients.refused.length).toBeGreaterThanOrEqual(10);
  for (const { status, code } of clients.refused) expect([status, code]).toEqual([503, 'UNAVAILABLE']);
  expect(clients.refused[0]?.body).toContain('its disk is full or fails');
  const read = await fetch(`${server.origin}/graphql?query={spendingEntries{totalCount}}`, {
    headers: { 'apollo-require-preflight': '1' },
  });
  expect(await read.json()).toEqual({
    data: { spendingEntries: { totalCount: clients.acknowledged.length * 5 } },
  });
  await server.kill();
  await expectNothingLost(url, clients.acknowledged);
  const roomy = await startServer(url);
  expect(await book(roomy.origin, 'with room')).toMatchObject({ accepted: 5 });
  clients.sent.push('with room');
  await expectAllOnceAfterRepeating(url, roomy.origin, clients.sent);
});

test('a seed whose disk fills up ends with one sentence; with room the same command finishes it', async () => {
  const make = async (): Promise<string> => {
    const { url, remove } = await emptyDatabase('sqlite');
    onTestFinished(remove);
    expect((await catena('migrate', '--db', url)).code).toBe(0);
    return url;
  };
  const [url, whole] = [await make(), await make()];
  const seed = (db: string) => ['seed', '--customers', '80', '--months', '4', '--db', db];
  const full = await run('cli', seed(url), { under: within(1500) }).ended;
  expect(full.code).toBe(1);
  expect(full.err).toMatch(/catena: The database cannot be written: its disk is full or fails\.[^\n]*\n$/);
  await withDatabase(url, expectSound);
  expect((await catena(...seed(url))).code).toBe(0);
  expect((await catena(...seed(whole))).code).toBe(0);
  expect(await withDatabase(url, digestData)).toEqual(await withDatabase(whole, digestData));
});
