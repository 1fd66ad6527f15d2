import { openDataSource } from '@catena/database';
import { eachEngine } from '@catena/testing';
import { expect, onTestFinished, test } from 'vitest';
import { book, readBookings, rowsPerCall } from './support/bookings.js';
import { companyDatabase } from './support/company-database.js';
import { catena, pause, startServer } from './support/program.js';
import { expectSound, withDatabase } from './support/sound.js';

/** Another process's transaction that writes until it is told to end. */
async function hold(url: string): Promise<() => Promise<void>> {
  const other = await openDataSource(url);
  let end = (): void => undefined;
  const ending = new Promise<void>((resolve) => {
    end = resolve;
  });
  const begun = new Promise<void>((resolve) => {
    void other.write(async () => {
      resolve();
      await ending;
    });
  });
  await begun;
  const release = async (): Promise<void> => {
    end();
    await other.close();
  };
  onTestFinished(release);
  return release;
}

eachEngine('while another process writes', (engine) => {
  test('questions are answered, writes wait their turn, and then everything is there once', async () => {
    const url = await companyDatabase(engine);
    const server = await startServer(url);
    await book(server.origin, 'before');
    const release = await hold(url);
    let answered = 0;
    const calls = ['a', 'b', 'a', 'c', 'b'];
    const waiting = calls.map(async (call) => {
      const answer = await book(server.origin, call);
      answered += 1;
      return answer;
    });
    const read = await fetch(`${server.origin}/graphql?query={spendingEntries{totalCount}}`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(await read.json()).toEqual({ data: { spendingEntries: { totalCount: rowsPerCall } } });
    await pause(500);
    expect(answered).toBe(0);
    await release();
    const answers = await Promise.all(waiting);
    expect(answers.map(({ accepted }) => accepted)).toEqual(calls.map(() => rowsPerCall));
    expect(answers.filter(({ replayed }) => replayed)).toHaveLength(2);
    await withDatabase(url, async (dataSource) => {
      await expectSound(dataSource);
      expect(await readBookings(dataSource)).toMatchObject({ rows: 4 * rowsPerCall, entries: 4 * rowsPerCall });
    });
  });

  test('a server that ends waits for the write that it took on', async () => {
    const url = await companyDatabase(engine);
    const server = await startServer(url);
    const release = await hold(url);
    const waiting = book(server.origin, 'late');
    await pause(300);
    server.child.kill('SIGTERM');
    await pause(300);
    await release();
    expect(await waiting).toMatchObject({ accepted: rowsPerCall });
    expect((await server.ended).code).toBe(0);
  });

  test('the command waits as well', async () => {
    const url = await companyDatabase(engine);
    const release = await hold(url);
    const migrate = catena('migrate', '--db', url);
    await pause(200);
    await release();
    expect((await migrate).code).toBe(0);
  });
});
