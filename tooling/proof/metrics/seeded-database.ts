import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CatenaDataSource, openDataSource } from '@catena/database';

const cli = fileURLToPath(new URL('../../../apps/cli/dist/main.js', import.meta.url));

export interface SeededWorld {
  readonly profile: string;
  readonly seed: number;
  readonly customers: number;
  readonly months: number;
}

/** Seeds a world into a database of its own, as a data team would, and removes it when the work is done. */
export async function withSeededDatabase<T>(
  { profile, seed, customers, months }: SeededWorld,
  work: (source: CatenaDataSource) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'catena-proof-'));
  try {
    const url = `sqlite:${join(folder, 'world.sqlite')}`;
    const options = { seed, customers, months, db: url };
    const argv = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
    const { status, stderr } = spawnSync(process.execPath, [cli, 'seed', '--profile', profile, ...argv], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`The world ${profile} ${seed} could not be seeded: ${stderr}`);
    const source = await openDataSource(url, { readers: 1 });
    try {
      return await work(source);
    } finally {
      await source.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
