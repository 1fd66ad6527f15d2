import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished, vi } from 'vitest';

// Each test starts several programs, on machines that may be busy.
vi.setConfig({ testTimeout: 120_000 });

const repository = fileURLToPath(new URL('../../..', import.meta.url));

function builtMain(app: 'api' | 'cli'): string {
  const main = join(repository, 'apps', app, 'dist', 'main.js');
  if (existsSync(main)) return main;
  throw new Error(`apps/${app} is not built. Run npm test, which builds it, or: npx pnpm run build`);
}

export interface Program {
  readonly child: ChildProcess;
  /** Resolves when it has ended and all that it said has been read. */
  readonly ended: Promise<{ code: number | null; signal: NodeJS.Signals | null; out: string; err: string }>;
}

export interface ProgramOptions {
  readonly environment?: Readonly<Record<string, string>>;
  /** What stands before the program on the command line, such as a limit that it runs under. */
  readonly under?: readonly string[];
}

/** Runs a built program; it does not outlive the test. */
export function run(app: 'api' | 'cli', args: readonly string[], options: ProgramOptions = {}): Program {
  const [command = process.execPath, ...rest] = [...(options.under ?? []), process.execPath, builtMain(app), ...args];
  const child = spawn(command, rest, {
    env: { PATH: process.env.PATH, ...options.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString();
  });
  const ended = new Promise<Awaited<Program['ended']>>((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal, out, err }));
  });
  return { child, ended };
}

/** Runs the command to its end. */
export const catena = async (...args: readonly string[]): Promise<Awaited<Program['ended']>> => run('cli', args).ended;

export interface Server extends Program {
  /** Such as http://127.0.0.1:41234 */
  readonly origin: string;
  readonly port: number;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
}

/** Starts the built server and waits until it says that it is ready. */
export async function startServer(databaseUrl: string, options: ProgramOptions = {}): Promise<Server> {
  const environment = { HOST: '127.0.0.1', PORT: '0', DATABASE_URL: databaseUrl, ...options.environment };
  const program = run('api', [], { ...options, environment });
  const origin = await new Promise<string>((resolve, reject) => {
    program.child.stdout?.on('data', (chunk: Buffer) => {
      const address = /Catena is ready: (http:\S+)\//.exec(chunk.toString())?.[1];
      if (address !== undefined) resolve(address);
    });
    void program.ended.then(({ code, err }) => reject(new Error(`The server ended with code ${code}: ${err}`)));
  });
  return {
    ...program,
    origin,
    port: Number(new URL(origin).port),
    async kill() {
      program.child.kill('SIGKILL');
      await program.ended;
    },
  };
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Kills a command after a while; whether it had still been running. */
export async function killAfter(milliseconds: number, ...args: string[]): Promise<boolean> {
  const program = run('cli', args);
  await Promise.race([pause(milliseconds), program.ended]);
  program.child.kill('SIGKILL');
  return (await program.ended).signal === 'SIGKILL';
}
