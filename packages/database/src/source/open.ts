import { existsSync } from 'node:fs';
import { migrate, requireCurrentSchema } from '../migrations/migrate.js';
import type { CatenaDataSource, CatenaReader } from './data-source.js';
import { parseDatabaseUrl } from './database-url.js';
import { DatabaseError } from './errors.js';
import { openPostgres, postgresDataSource } from './postgres.js';
import { openSqliteWriter, sqliteDataSource, sqliteReader } from './sqlite.js';

export interface OpenOptions {
  /** Bring the schema up to date; otherwise an older one is refused. */
  readonly migrate?: boolean;
  /** Folder that a relative SQLite file is relative to; the current folder unless told. */
  readonly base?: string;
  /** Read-only connections on SQLite. */
  readonly readers?: number;
}

/**
 * Opens the data of a company.
 * @param url `sqlite:FILE` or `postgres://…`
 * @throws DatabaseError with a message for people
 */
export async function openDataSource(url: string, options: OpenOptions = {}): Promise<CatenaDataSource> {
  const target = parseDatabaseUrl(url, options.base ?? process.cwd());
  if (target.dialect === 'sqlite' && !options.migrate && !existsSync(target.file)) {
    throw new DatabaseError(
      'CANNOT_OPEN',
      `There is no database file ${target.file}. Make one with: catena migrate --db ${url}`,
    );
  }
  const source =
    target.dialect === 'sqlite' ? await openSqliteWriter(target.file) : await openPostgres(target.url, target.shown);
  try {
    if (options.migrate) await migrate(source, target.dialect);
    else await requireCurrentSchema(source, target.dialect);
    return target.dialect === 'sqlite'
      ? await sqliteDataSource(source, target.file, options.readers ?? 3)
      : postgresDataSource(source, target.shown);
  } catch (error) {
    if (source.isInitialized) await source.destroy();
    throw error;
  }
}

/**
 * Opens data that is up to date for reading alone, on one connection.
 * @param base folder that a relative SQLite file is relative to; the current folder unless told
 * @throws DatabaseError with a message for people
 */
export async function openReader(url: string, base: string = process.cwd()): Promise<CatenaReader> {
  const target = parseDatabaseUrl(url, base);
  if (target.dialect === 'sqlite') return sqliteReader(target.file);
  const options = { connections: 1, readOnly: true };
  return postgresDataSource(await openPostgres(target.url, target.shown, options), target.shown);
}
