import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import sqlite3 from 'sqlite3';
import { DataSource } from 'typeorm';
import { sqliteMigrations } from '../migrations/index.js';
import { migrationTable } from '../migrations/migrate.js';
import { entities } from '../schema/entity.js';
import type { CatenaDataSource, CatenaReader } from './data-source.js';
import { readDataVersion } from './data-version.js';
import { DatabaseError } from './errors.js';
import { once, Pool, Queue } from './queue.js';
import { untilNotBusy, writeTransaction } from './write-transaction.js';

/** The driver without the stack trace that it would take for every statement: a tenth of a bulk load. */
const driver: typeof sqlite3 = Object.create(sqlite3, { verbose: { value: () => driver } });

const forbidden = { null: 'throw', undefined: 'throw' } as const;

/** Makes the folder, and says in one sentence what stands in the way of writing. */
function prepareFile(file: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    accessSync(existsSync(file) ? file : dirname(file), constants.R_OK | constants.W_OK);
    accessSync(dirname(file), constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new DatabaseError(
      'NOT_WRITABLE',
      `The database file ${file} cannot be written. Give this user the right to write it and its folder, or name another file.`,
      { cause: error },
    );
  }
}

/** Says in one sentence what stands in the way of opening a file. */
function openProblem(error: unknown, file: string): DatabaseError {
  if (error instanceof DatabaseError) return error;
  const notDatabase = error instanceof Error && /SQLITE_NOTADB/.test(error.message);
  return new DatabaseError(
    'CANNOT_OPEN',
    notDatabase
      ? `${file} is not an SQLite database. Name another file.`
      : `The database file ${file} cannot be opened: ${error instanceof Error ? error.message : String(error)}.`,
    { cause: error },
  );
}

async function initialise(source: DataSource, file: string): Promise<DataSource> {
  try {
    return await source.initialize();
  } catch (error) {
    throw openProblem(error, file);
  }
}

// SQLite 3.7.0 to 3.51.2 can lose a commit when two processes write and checkpoint one file.
async function refuseUnsafeVersion(source: DataSource): Promise<void> {
  const [row] = await source.query<{ version: string }[]>('SELECT sqlite_version() AS version');
  const [major = 0, minor = 0, patch = 0] = (row?.version ?? '').split('.').map(Number);
  const safe = major * 1_000_000 + minor * 1000 + patch >= 3_051_003;
  if (!safe) {
    throw new DatabaseError(
      'UNSAFE_SQLITE',
      `SQLite ${row?.version} can lose writes when two processes share a file. Install the sqlite3 package at its pinned version.`,
    );
  }
}

export async function openSqliteWriter(file: string): Promise<DataSource> {
  prepareFile(file);
  const source = await initialise(
    new DataSource({
      type: 'sqlite',
      driver,
      database: file,
      busyTimeout: 5000,
      entities: [...entities],
      migrations: [...sqliteMigrations],
      migrationsTableName: migrationTable,
      invalidWhereValuesBehavior: forbidden,
    }),
    file,
  );
  try {
    await refuseUnsafeVersion(source);
    // SQLite does not wait for others by itself when the mode changes.
    await untilNotBusy(() => source.query('PRAGMA journal_mode = WAL'));
    // An acknowledged write survives a power cut.
    await source.query('PRAGMA synchronous = FULL');
    await source.query('PRAGMA cache_size = -65536');
    // From here on our own short waits take over from SQLite's long ones; see untilNotBusy.
    await source.query('PRAGMA busy_timeout = 5');
  } catch (error) {
    await source.destroy();
    throw openProblem(error, file);
  }
  return source;
}

async function openReader(file: string): Promise<DataSource> {
  const source = await initialise(
    new DataSource({
      type: 'sqlite',
      driver,
      database: file,
      flags: sqlite3.OPEN_READONLY | sqlite3.OPEN_FULLMUTEX,
      busyTimeout: 5000,
      entities: [...entities],
      invalidWhereValuesBehavior: forbidden,
    }),
    file,
  );
  await source.query('PRAGMA cache_size = -32768');
  return source;
}

/** One read-only connection to a file that is there and up to date. */
export async function sqliteReader(file: string): Promise<CatenaReader> {
  const reader = await openReader(file);
  const pool = new Pool([reader]);
  return {
    dialect: 'sqlite',
    read: (question) => pool.use(({ manager }) => question(manager)),
    dataVersion: () => pool.use(({ manager }) => readDataVersion(manager)),
    close: once(() => reader.destroy()),
  };
}

/** One connection writes; each of a few read-only ones answers one question at a time. */
export async function sqliteDataSource(writer: DataSource, file: string, readers: number): Promise<CatenaDataSource> {
  const sources = await Promise.all(Array.from({ length: readers }, () => openReader(file)));
  const pool = new Pool(sources);
  const queue = new Queue();
  const source: CatenaDataSource = {
    dialect: 'sqlite',
    shown: `sqlite:${file}`,
    read: (question) => pool.use((reader) => question(reader.manager)),
    write: (work) => queue.run(() => writeTransaction(writer, 'sqlite', 'DATA', work)),
    keep: (work) => queue.run(() => writeTransaction(writer, 'sqlite', 'COMPUTED', work)),
    dataVersion: () => source.read(readDataVersion),
    close: once(async () => {
      await queue.run(async () => undefined);
      await Promise.all(sources.map((reader) => reader.destroy()));
      await writer.destroy();
    }),
  };
  return source;
}
