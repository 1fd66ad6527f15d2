import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { describe, inject } from 'vitest';
import './provided.js';

export type Engine = 'sqlite' | 'postgres';

/** Every engine that Catena supports. One that this machine cannot run shows up as skipped. */
export const engines: readonly Engine[] = ['sqlite', 'postgres'];

const serverUrl = (): string => inject('postgresUrl');

export const isAvailable = (engine: Engine): boolean => engine === 'sqlite' || serverUrl() !== '';

/** Runs a suite once for each engine. */
export function eachEngine(name: string, suite: (engine: Engine) => void): void {
  for (const engine of engines) {
    describe.skipIf(!isAvailable(engine))(`${name} on ${engine}`, () => suite(engine));
  }
}

async function onServer<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * The address of a database that nobody has migrated yet, and how to remove it.
 * @param template on PostgreSQL, a database to copy; nobody may be connected to it
 */
export async function emptyDatabase(
  engine: Engine,
  template = 'template0',
): Promise<{ url: string; remove: () => Promise<void> }> {
  if (engine === 'sqlite') {
    const folder = mkdtempSync(join(inject('databaseFolder'), 'db-'));
    return {
      url: `sqlite:${join(folder, 'test.sqlite')}`,
      remove: async () => rmSync(folder, { recursive: true, force: true }),
    };
  }
  const name = `${inject('postgresPrefix')}${randomUUID().replaceAll('-', '')}`;
  await onServer((client) => client.query(`CREATE DATABASE "${name}" TEMPLATE "${template}"`));
  const url = new URL(serverUrl());
  url.pathname = `/${name}`;
  return {
    url: url.href,
    remove: async () => {
      await onServer((client) => client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`));
    },
  };
}
