import type { TestProject } from 'vitest/node';
import { startPostgres } from './postgres.js';
import './provided.js';

/** TEST_POSTGRES_URL, else a server of our own; without one, PostgreSQL tests are skipped and counted. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const given = process.env.TEST_POSTGRES_URL;
  if (given) {
    project.provide('postgresUrl', given);
    return undefined;
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
