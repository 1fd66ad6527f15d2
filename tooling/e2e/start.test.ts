import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type Database, makeDatabase } from './support/database.js';
import { freePort } from './support/free-port.js';
import { type Npm, npm, signalGroup } from './support/npm.js';
import { repository } from './support/repository.js';

let database: Database;
beforeAll(async () => {
  database = await makeDatabase('tested');
});
afterAll(() => database?.remove());

async function start(): Promise<{ command: Npm; origin: string }> {
  const port = await freePort();
  const command = npm(['start'], { env: { PORT: String(port), DATABASE_URL: database.url } });
  onTestFinished(() => signalGroup(command, 'SIGKILL'));
  await command.until('Press Ctrl-C to stop.');
  return { command, origin: `http://127.0.0.1:${port}` };
}

/** A question whose first half has reached the server; `finish` sends the rest and gives the answer. */
async function beginQuestion(
  origin: string,
): Promise<{ finish: () => Promise<{ status: number | undefined; body: string }> }> {
  const body = JSON.stringify({ query: '{ company { name } }' });
  const half = Math.floor(body.length / 2);
  const question = request(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': body.length },
  });
  const answered = new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
    question.once('error', reject);
    question.once('response', (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.once('end', () => resolve({ status: response.statusCode, body: text }));
    });
  });
  await new Promise<void>((resolve) => question.write(body.slice(0, half), () => resolve()));
  // The server has taken it in once it answers a later question.
  await fetch(`${origin}/healthz`);
  return {
    finish: () => {
      question.end(body.slice(half));
      return answered;
    },
  };
}

test('npm start says where everything is, and it is there', async () => {
  const { command, origin } = await start();
  const said = command.said();
  expect(said).toContain(`Dashboard  ${origin}/\n`);
  for (const path of ['/', '/graphiql']) {
    expect(said).toContain(`${origin}${path}`);
    const page = await fetch(`${origin}${path}`);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(await page.text()).toContain('Catena');
  }
  const answer = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ company { name empty } }' }),
  });
  expect(await answer.json()).toEqual({ data: { company: { name: 'Bottega Lontana', empty: false } } });
});

test.each([
  ['Ctrl-C', 'SIGINT', 'group'],
  ['SIGTERM to all', 'SIGTERM', 'group'],
  ['SIGTERM to npm alone', 'SIGTERM', 'npm'],
] as const)('%s: answers in flight are finished, and nothing is left behind', async (_name, signal, target) => {
  const { command, origin } = await start();
  const { finish } = await beginQuestion(origin);
  if (target === 'group') signalGroup(command, signal);
  else command.process.kill(signal);
  await command.until('Stopping');
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await finish()).toEqual({ status: 200, body: expect.stringContaining('Bottega Lontana') });
  // The end of its output is the end of the last process that held it: the server.
  await command.ended;
  expect(command.said()).toContain('Catena has stopped.');
  await expect(fetch(origin)).rejects.toThrow();
});

test('a taken port is one sentence, at once', async () => {
  const other = createServer();
  const port = await freePort();
  await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
  onTestFinished(() => void other.close());
  const command = npm(['start'], { env: { PORT: String(port), DATABASE_URL: database.url } });
  expect(await command.ended).toBe(1);
  expect(command.said()).toContain(`Port ${port} on 127.0.0.1 is already taken.`);
  expect(command.said()).not.toContain('Installing');
});

test('a database that cannot be made is one sentence, without a stack', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'catena-e2e-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'file'), '');
  const env = { PORT: String(await freePort()), DATABASE_URL: `sqlite:${join(folder, 'file', 'catena.sqlite')}` };
  const command = npm(['start'], { env });
  expect(await command.ended).toBe(1);
  expect(command.said()).toContain('catena.sqlite');
  expect(command.said()).not.toMatch(/^\s+at /m);
});

test('npm run catena takes file names from where it was typed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'catena-e2e-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const command = npm(
    [
      '--prefix',
      repository,
      'run',
      'catena',
      '--',
      'import',
      'missing.csv',
      '--table',
      'customer',
      '--db',
      'sqlite:here.sqlite',
    ],
    {
      cwd: folder,
    },
  );
  expect(await command.ended).not.toBe(0);
  expect(command.said()).toContain('missing.csv');
});
