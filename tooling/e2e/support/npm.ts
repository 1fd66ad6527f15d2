import { type ChildProcess, spawn } from 'node:child_process';
import { repository } from './repository.js';

export interface Npm {
  readonly process: ChildProcess;
  /** Everything said so far, on both streams. */
  readonly said: () => string;
  /** Resolves when this text was said; rejects when the command ended without it. */
  readonly until: (text: string) => Promise<void>;
  /** Its exit code, once npm and everything that still held its output are gone. */
  readonly ended: Promise<number | null>;
}

/** Runs npm as a newcomer does: the command of a process group of its own, as in a terminal. */
export function npm(
  args: readonly string[],
  { cwd = repository, env = {} }: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Npm {
  const child = spawn('npm', args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let text = '';
  const listeners = new Set<() => void>();
  const hear = (chunk: Buffer): void => {
    text += chunk.toString();
    for (const listener of listeners) listener();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return {
    process: child,
    said: () => text,
    ended,
    until: (wanted) =>
      new Promise((resolve, reject) => {
        const check = (): void => {
          if (text.includes(wanted)) resolve();
        };
        listeners.add(check);
        check();
        child.once('close', () => reject(new Error(`npm ${args.join(' ')} ended without “${wanted}”:\n${text}`)));
      }),
  };
}

/** Sends a signal to npm and all that it started, as Ctrl-C does; nothing when npm is gone. */
export function signalGroup({ process: child }: Npm, signal: NodeJS.Signals): void {
  if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) process.kill(-child.pid, signal);
}
