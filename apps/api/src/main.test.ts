import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const children: ChildProcess[] = [];
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'catena-main-'));
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Started {
  readonly child: ChildProcess;
  /** Resolves when the process has ended. */
  readonly ended: Promise<{ code: number | null; out: string; err: string }>;
  /** Resolves with the address when the server says that it is ready. */
  readonly ready: Promise<URL>;
}

function start(environment: Record<string, string> = {}): Started {
  const database = `sqlite:${join(folder, 'main.sqlite')}`;
  const child = spawn(process.execPath, [main], {
    env: { PATH: process.env.PATH, DATABASE_URL: database, PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  let out = '';
  let err = '';
  const ready = new Promise<URL>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      const address = /^Catena is ready: (http:\S+)$/m.exec(out)?.[1];
      if (address) resolve(new URL(address));
    });
  });
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString();
  });
  const ended = new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, out, err }));
  });
  return { child, ended, ready };
}

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s lets an answer in flight finish, then ends the process',
  async (signal) => {
    const { child, ended, ready } = start();
    const { port } = await ready;
    const body = '{"query":"{ company { name } }"}';
    const socket = connect(Number(port), '127.0.0.1');
    let answer = '';
    socket.on('data', (chunk: Buffer) => {
      answer += chunk.toString();
    });
    socket.write(
      `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 5)}`,
    );
    await new Promise((resolve) => setTimeout(resolve, 200));
    child.kill(signal);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow();
    socket.write(body.slice(5));
    expect((await ended).code).toBe(0);
    expect(answer).toContain('HTTP/1.1 200 OK');
    expect(answer).toContain('"Unnamed company"');
  },
);

test('a second signal does not wait', async () => {
  const { child, ended, ready } = start();
  const { port } = await ready;
  const socket = connect(Number(port), '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write('POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n{');
  await new Promise((resolve) => setTimeout(resolve, 200));
  child.kill('SIGTERM');
  await new Promise((resolve) => setTimeout(resolve, 100));
  child.kill('SIGTERM');
  expect((await ended).code).toBe(1);
});

const oneSentence = (text: string): boolean => /^[^\n]+\n$/.test(text) && !/\n\s+at /.test(text);

test('a taken port is told in one sentence', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  const { code, err } = await start({ PORT: String(port) }).ended;
  other.close();
  expect(code).toBe(1);
  expect(err).toBe(
    `Port ${port} on 127.0.0.1 is taken. Stop the other program, or choose another port: PORT=${port + 1}.\n`,
  );
});

test.each([
  [{ PORT: 'http' }, 'PORT is "http"'],
  [{ DATABASE_URL: 'mysql://localhost' }, 'not a kind of database'],
  [{ DATABASE_URL: 'sqlite:/dev/null/x.sqlite' }, 'cannot be written'],
  [{ HOST: '192.0.2.1' }, 'This machine has no address "192.0.2.1"'],
])('%j is told in one sentence', async (environment, message) => {
  const { code, out, err } = await start(environment).ended;
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain(message);
  expect(oneSentence(err)).toBe(true);
});
