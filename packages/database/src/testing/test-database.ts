import { copyFileSync } from 'node:fs';
import { type Engine, emptyDatabase } from '@catena/vitest-config/engines';
import type { CatenaDataSource } from '../source/data-source.js';
import { openDataSource } from '../source/open.js';

/** A database of a test's own. */
export interface TestDatabase {
  readonly url: string;
  readonly dataSource: CatenaDataSource;
  /** Closes and removes it. */
  drop(): Promise<void>;
}

/** A migrated empty database on the engine, this test's own. */
export async function openTestDatabase(engine: Engine): Promise<TestDatabase> {
  const original = await migrated(engine);
  const { url, remove } = await emptyDatabase(engine, engine === 'postgres' ? databaseName(original) : undefined);
  if (engine === 'sqlite') copyFileSync(fileName(original), fileName(url));
  const dataSource = await openDataSource(url, { migrate: true });
  return {
    url,
    dataSource,
    async drop() {
      await dataSource.close();
      await remove();
    },
  };
}

const fileName = (url: string): string => url.slice('sqlite:'.length);
const databaseName = (url: string): string => new URL(url).pathname.slice(1);

const originals = new Map<Engine, Promise<string>>();

/** Migrating takes most of a small test's time: it is done once a process and copied. */
function migrated(engine: Engine): Promise<string> {
  const known = originals.get(engine);
  if (known) return known;
  const made = makeMigrated(engine);
  originals.set(engine, made);
  return made;
}

async function makeMigrated(engine: Engine): Promise<string> {
  const { url } = await emptyDatabase(engine);
  const source = await openDataSource(url, { migrate: true });
  await source.close();
  // What is left over goes when the test run ends, with its folder or server.
  return url;
}
