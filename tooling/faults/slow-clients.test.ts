import { connect, type Socket } from 'node:net';
import { eachEngine } from '@catena/testing';
import { expect, test } from 'vitest';
import { bodyOf, book, readBookings, rowsPerCall } from './support/bookings.js';
import { companyDatabase } from './support/company-database.js';
import { pause, type Server, startServer } from './support/program.js';
import { expectSound, withDatabase } from './support/sound.js';

interface Half {
  readonly socket: Socket;
  /** Sends the rest and answers what came back. */
  finish(): Promise<string>;
}

/** A connection that has sent a part of a booking. */
async function begin({ port }: Server, call: string, share = 0.5): Promise<Half> {
  const body = bodyOf(call);
  const head = `POST /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n`;
  const text = head + body;
  const sent = share === 1 ? text.length : head.length + Math.floor(body.length * share);
  const socket = connect(port, '127.0.0.1');
  let answer = '';
  socket.on('data', (chunk: Buffer) => {
    answer += chunk.toString();
  });
  socket.on('error', () => undefined);
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  await new Promise<void>((resolve) => socket.write(text.slice(0, sent), () => resolve()));
  return {
    socket,
    async finish() {
      socket.write(text.slice(sent));
      await closed;
      return answer;
    },
  };
}

const names = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${prefix} ${index}`);

eachEngine('clients', (engine) => {
  test('that break off or send drop by drop hold nobody up, and no call of theirs is there in part', async () => {
    const url = await companyDatabase(engine);
    const server = await startServer(url);
    const dribbling = await Promise.all(names('drop', 30).map((call) => begin(server, call, 0.1)));
    const broken = await Promise.all(names('half', 10).map((call) => begin(server, call)));
    const whole = await Promise.all(names('whole', 10).map((call) => begin(server, call, 1)));
    for (const { socket } of [...broken, ...whole]) socket.destroy();
    for (const call of names('good', 10)) expect(await book(server.origin, call)).toMatchObject({ status: 200 });
    for (const { socket } of dribbling.slice(10)) socket.destroy();
    const answers = await Promise.all(dribbling.slice(0, 10).map(({ finish }) => finish()));
    for (const answer of answers) expect(answer).toContain('"accepted":5');
    await withDatabase(url, async (dataSource) => {
      await expectSound(dataSource);
      const { calls, entries, rows } = await readBookings(dataSource);
      expect([...calls.values()].filter((count) => count !== rowsPerCall)).toEqual([]);
      expect([...calls.keys()].filter((call) => /good|drop/.test(call))).toHaveLength(20);
      expect([...calls.keys()].filter((call) => call.startsWith('half'))).toEqual([]);
      expect(entries).toBe(rows);
    });
  });

  test('with twenty half-sent calls at SIGTERM: who finishes is answered and written, the server ends', async () => {
    const url = await companyDatabase(engine);
    const server = await startServer(url);
    const halves = await Promise.all(names('late', 20).map((call) => begin(server, call)));
    await book(server.origin, 'before');
    await pause(100);
    server.child.kill('SIGTERM');
    await pause(200);
    await expect(fetch(`${server.origin}/healthz`)).rejects.toThrow();
    for (const { socket } of halves.slice(10)) socket.destroy();
    const answers = await Promise.all(halves.slice(0, 10).map(({ finish }) => finish()));
    for (const answer of answers) expect(answer).toContain('"accepted":5');
    expect(await server.ended).toMatchObject({ code: 0, err: expect.not.stringContaining('"level":"error"') });
    await withDatabase(url, async (dataSource) => {
      await expectSound(dataSource);
      const { calls } = await readBookings(dataSource);
      expect([...calls.keys()].sort()).toEqual(['before', ...names('late', 10)].sort());
    });
  });
});
