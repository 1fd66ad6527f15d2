import type { DataSource } from 'typeorm';
import type { Dialect } from '../schema/ddl.js';
import { DatabaseError } from '../source/errors.js';
import { untilNotBusy } from '../source/write-transaction.js';
import { fillCalendar, isCalendarFilled } from './fill-calendar.js';

export const migrationTable = 'migration';

/** Any number that no other program is likely to lock with. */
const advisoryLock = 726_354_118;

async function appliedNames(source: DataSource, dialect: Dialect): Promise<string[]> {
  const exists =
    dialect === 'sqlite'
      ? `SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '${migrationTable}'`
      : `SELECT 1 FROM pg_tables WHERE schemaname = current_schema() AND tablename = '${migrationTable}'`;
  if ((await source.query<unknown[]>(exists)).length === 0) return [];
  const rows = await source.query<{ name: string }[]>(`SELECT "name" FROM "${migrationTable}" ORDER BY "timestamp"`);
  return rows.map((row) => row.name);
}

async function pending(source: DataSource, dialect: Dialect): Promise<number> {
  const known = new Set(source.migrations.map((migration) => migration.name));
  const applied = await appliedNames(source, dialect);
  const unknown = applied.find((name) => !known.has(name));
  if (unknown) {
    throw new DatabaseError(
      'NEWER_SCHEMA',
      `This database was written by a newer version of Catena (it has "${unknown}"). Update Catena, or use another database.`,
    );
  }
  return known.size - applied.length;
}

/** @throws DatabaseError NOT_MIGRATED or NEWER_SCHEMA */
export async function requireCurrentSchema(source: DataSource, dialect: Dialect): Promise<void> {
  if ((await pending(source, dialect)) > 0) {
    throw new DatabaseError('NOT_MIGRATED', 'The database needs its tables brought up to date first: catena migrate.');
  }
}

async function bringUpToDate(source: DataSource, dialect: Dialect, transaction: 'each' | 'none'): Promise<void> {
  if ((await pending(source, dialect)) > 0) await source.runMigrations({ transaction });
  await source.query(
    `INSERT INTO "data_version" ("singleton", "version", "changed_at") VALUES (1, 0, ${Date.now()}) ON CONFLICT DO NOTHING`,
  );
  await fillCalendar(source);
}

async function isUpToDate(source: DataSource, dialect: Dialect): Promise<boolean> {
  return (await pending(source, dialect)) === 0 && (await isCalendarFilled(source));
}

/** All or nothing, behind the lock that keeps other processes from writing. */
async function migrateSqlite(source: DataSource): Promise<void> {
  await untilNotBusy(() => source.query('BEGIN IMMEDIATE'));
  try {
    await bringUpToDate(source, 'sqlite', 'none');
    await source.query('COMMIT');
  } catch (error) {
    await source.query('ROLLBACK');
    throw error;
  }
}

async function migratePostgres(source: DataSource): Promise<void> {
  const holder = source.createQueryRunner();
  try {
    await holder.query(`SELECT pg_advisory_lock(${advisoryLock})`);
    await bringUpToDate(source, 'postgres', 'each');
  } finally {
    await holder.query(`SELECT pg_advisory_unlock(${advisoryLock})`);
    await holder.release();
  }
}

/** Applies what is missing. Processes that start together do it once. */
export async function migrate(source: DataSource, dialect: Dialect): Promise<void> {
  if (await isUpToDate(source, dialect)) return;
  await (dialect === 'sqlite' ? migrateSqlite(source) : migratePostgres(source));
}
