import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runServer } from './run-server.js';

const folder = mkdtempSync(join(tmpdir(), 'catena-serve-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function program(name: string, source: string): string {
  const path = join(folder, name);
  writeFileSync(path, source);
  return path;
}

test('the exit code of the server is passed on, and it sees its environment', async () => {
  const entry = program('code.mjs', 'process.exit(Number(process.env.CODE));');
  expect(await runServer(entry, { ...process.env, CODE: '7' })).toBe(7);
});

test('a server that a signal ends answers 128 plus its number', async () => {
  const entry = program('killed.mjs', "process.kill(process.pid, 'SIGKILL'); setInterval(() => {}, 1000);");
  expect(await runServer(entry, process.env)).toBe(137);
});

const untilSaid = (child: ChildProcess, word: string): Promise<void> =>
  new Promise((resolve) => child.stdout?.on('data', (chunk: Buffer) => chunk.toString().includes(word) && resolve()));

test.each(['SIGTERM', 'SIGINT'] as const)('%s reaches the server once, which ends in its own time', async (signal) => {
  const server = program(
    'patient.mjs',
    `let times = 0;
     process.on('${signal}', () => { times += 1; setTimeout(() => process.exit(40 + times), 200); });
     setInterval(() => {}, 1000);
     console.log('ready');`,
  );
  const built = new URL('../../dist/serve/run-server.js', import.meta.url).href;
  const parent = program(
    'parent.mjs',
    `import { runServer } from ${JSON.stringify(built)};
     process.exitCode = await runServer(${JSON.stringify(server)}, process.env);`,
  );
  // A group of its own, signalled as a whole: what a terminal does at Ctrl-C.
  const child = spawn(process.execPath, [parent], { stdio: ['ignore', 'pipe', 'inherit'], detached: true });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  await untilSaid(child, 'ready');
  process.kill(-(child.pid ?? 0), signal);
  expect(await ended).toBe(41);
});
