import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { dropDatabases, startPostgres } from './postgres.js';
import './provided.js';

/**
 * A folder for the SQLite files of this run, and a PostgreSQL: TEST_POSTGRES_URL, else a server of our own;
 * without one, PostgreSQL tests are skipped and counted.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'catena-test-'));
  project.provide('databaseFolder', folder);
  const stopPostgres = await providePostgres(project);
  return async () => {
    await stopPostgres();
    rmSync(folder, { recursive: true, force: true });
  };
}

async function providePostgres(project: TestProject): Promise<() => Promise<void>> {
  const prefix = `catena_test_${randomBytes(4).toString('hex')}_`;
  project.provide('postgresPrefix', prefix);
  const given = process.env.TEST_POSTGRES_URL;
  if (given) {
    project.provide('postgresUrl', given);
    return () => dropDatabases(given, prefix);
  }
  const server = await startPostgres();
  if ('unavailable' in server) {
    console.warn(
      `\nPostgreSQL tests are SKIPPED: ${server.unavailable} Set TEST_POSTGRES_URL to a server on which databases may be created.\n`,
    );
    project.provide('postgresUrl', '');
    return async () => undefined;
  }
  project.provide('postgresUrl', server.url);
  return server.stop;
}
