import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
  const { url, remove } = await emptyDatabase(engine);
  if (engine === 'sqlite') await copyMigrated(url.slice('sqlite:'.length));
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

let migrated: string | undefined;

/** Migrating takes most of a small test's time: it is done once a process and copied. */
async function copyMigrated(file: string): Promise<void> {
  if (!migrated || !existsSync(migrated)) {
    const folder = mkdtempSync(join(tmpdir(), 'catena-migrated-'));
    const original = join(folder, 'migrated.sqlite');
    const source = await openDataSource(`sqlite:${original}`, { migrate: true });
    await source.close();
    migrated = original;
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  }
  copyFileSync(migrated, file);
}
