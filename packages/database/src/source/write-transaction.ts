import type { DataSource, QueryRunner } from 'typeorm';
import type { Dialect } from '../schema/ddl.js';
import type { WriteTransaction } from './data-source.js';
import { engineProblem } from './engine-problem.js';
import { DatabaseError } from './errors.js';

const busyLimit = 30_000;

const isBusy = (error: unknown): boolean =>
  error instanceof Error && /SQLITE_BUSY|database is locked/.test(error.message);

/**
 * SQLite lets one process write at a time. Its own waiting sleeps up to 100 ms between tries and can starve
 * beside a bulk load; short uneven pauses find the gaps.
 */
export async function untilNotBusy<T>(task: () => Promise<T>): Promise<T> {
  const giveUp = Date.now() + busyLimit;
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await task();
    } catch (error) {
      if (!isBusy(error)) throw error;
      if (Date.now() > giveUp) {
        throw new DatabaseError(
          'BUSY',
          `Another process has been writing to this database for ${busyLimit / 1000} seconds. Try again when it has finished.`,
          { cause: error },
        );
      }
      await new Promise((resolve) => setTimeout(resolve, 2 + ((attempt * 7) % 11)));
    }
  }
}

/** Whether a transaction changes the data, or only what is computed from them. */
export type Writes = 'DATA' | 'COMPUTED';

// On PostgreSQL either way locks the row until the commit, so that there too one process writes at a time.
const begins: Readonly<Record<Writes, (dialect: Dialect) => string | undefined>> = {
  DATA: () => `UPDATE "data_version" SET "version" = "version" + 1, "changed_at" = ${Date.now()}`,
  COMPUTED: (dialect) => (dialect === 'sqlite' ? undefined : 'SELECT 1 FROM "data_version" FOR UPDATE'),
};

/** One write transaction on a connection that nobody else uses meanwhile. */
export async function writeTransaction<T>(
  source: DataSource,
  dialect: Dialect,
  writes: Writes,
  work: (transaction: WriteTransaction) => Promise<T>,
): Promise<T> {
  const runner = source.createQueryRunner();
  try {
    return await transact(runner, dialect, writes, work);
  } catch (error) {
    throw engineProblem(error);
  } finally {
    await runner.release();
  }
}

async function transact<T>(
  runner: QueryRunner,
  dialect: Dialect,
  writes: Writes,
  work: (transaction: WriteTransaction) => Promise<T>,
): Promise<T> {
  const run = (statement: string): Promise<unknown> => runner.query(statement);
  if (dialect === 'sqlite') await untilNotBusy(() => run('BEGIN IMMEDIATE'));
  else await run('BEGIN');
  const rollbackListeners: (() => void)[] = [];
  const transaction: WriteTransaction = {
    dialect,
    runner,
    manager: runner.manager,
    onRollback: (listener) => rollbackListeners.push(listener),
  };
  try {
    const first = begins[writes](dialect);
    if (first !== undefined) await run(first);
    const result = await work(transaction);
    await run('COMMIT');
    return result;
  } catch (error) {
    await run('ROLLBACK').catch(() => undefined);
    for (const listener of rollbackListeners) listener();
    throw error;
  }
}
