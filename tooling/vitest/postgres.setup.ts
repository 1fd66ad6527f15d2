import { randomBytes } from 'node:crypto';
import type { TestProject } from 'vitest/node';
import { dropDatabases, startPostgres } from './postgres.js';
import './provided.js';

/** TEST_POSTGRES_URL, else a server of our own; without one, PostgreSQL tests are skipped and counted. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
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
    return undefined;
  }
  project.provide('postgresUrl', server.url);
  return server.stop;
}
