import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

// A leader that starts a follower as `npm start` does its server; both say their process ids.
const follower = `
  process.on('SIGTERM', () => { console.log('follower asked to end'); process.exit(0); });
  console.log('follower ' + process.pid);
  setInterval(() => {}, 1000);
`;

function leader(folder: string): string {
  const runs = (name: string): string => JSON.stringify(fileURLToPath(new URL(name, import.meta.url)));
  return `
    import { startFollower } from ${runs('./follower.mjs')};
    import { onStopRequest } from ${runs('./stop-request.mjs')};
    const { child, ended } = startFollower(${JSON.stringify(join(folder, 'follower.mjs'))}, [], { stdio: 'inherit' });
    let requests = 0;
    onStopRequest((signal) => { console.log('request ' + ++requests + ' ' + signal); child.kill('SIGTERM'); });
    process.exitCode = await ended;
    console.log('leader ends');
  `;
}

function startLeader(): { leader: ChildProcess; said: string[]; until: (text: string) => Promise<void> } {
  const folder = mkdtempSync(join(tmpdir(), 'catena-follower-'));
  writeFileSync(join(folder, 'follower.mjs'), follower);
  writeFileSync(join(folder, 'leader.mjs'), leader(folder));
  const child = spawn(process.execPath, [join(folder, 'leader.mjs')], {
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  const said: string[] = [];
  const listeners = new Set<() => void>();
  createInterface({ input: child.stdout }).on('line', (line) => {
    said.push(line);
    for (const listener of listeners) listener();
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    leader: child,
    said,
    until: (text) =>
      new Promise((resolve) => {
        const check = (): void => {
          if (said.some((line) => line.startsWith(text))) resolve();
        };
        listeners.add(check);
        check();
      }),
  };
}

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

test('a Ctrl-C that arrives twice, from the terminal and from npm, asks once, and the end is waited for', async () => {
  const { leader, said, until } = startLeader();
  await until('follower ');
  const ended = new Promise((resolve) => leader.once('close', resolve));
  if (leader.pid === undefined) throw new Error('the leader did not start');
  process.kill(-leader.pid, 'SIGINT');
  leader.kill('SIGINT');
  expect(await ended).toBe(0);
  expect(said.slice(1)).toEqual(['request 1 SIGINT', 'follower asked to end', 'leader ends']);
});

test('killed outright, the leader leaves no follower behind', async () => {
  const { leader, said, until } = startLeader();
  await until('follower ');
  leader.kill('SIGKILL');
  await until('follower asked to end');
  const pid = Number(said[0]?.split(' ')[1]);
  await expect.poll(() => isRunning(pid), { timeout: 5_000 }).toBe(false);
});
