import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDataSource } from '@catena/database';
import { median } from '../median.js';
import { writeRows } from './our-writer.js';
import { rows } from './rows.js';
import { countRows, exportTables, importTables } from './sqlite-import.js';

const total = 1_000_000;
const rounds = 5;

export interface SeedFigures {
  readonly rows: number;
  /** Rows a second, the median of the rounds. */
  readonly ours: number;
  readonly sqliteImport: number;
  /** Median of the rounds' ratios; 0.25 is the aim. */
  readonly ratio: number;
  readonly ratios: readonly number[];
  readonly cpu: string;
  readonly node: string;
}

/**
 * How fast our writer is against the `.import` of the `sqlite3` command: the same rows into the same tables, keys,
 * indices and checks in place, by turns.
 */
export async function benchSeed(say: (text: string) => void): Promise<SeedFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'catena-bench-'));
  try {
    const empty = join(folder, 'empty.sqlite');
    await (await openDataSource(`sqlite:${empty}`, { migrate: true, readers: 1 })).close();
    const tables = rows(total).map(({ table }) => table);
    const fresh = (name: string): string => {
      const file = join(folder, name);
      for (const part of ['', '-wal', '-shm']) rmSync(`${file}${part}`, { force: true });
      copyFileSync(empty, file);
      return file;
    };
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const written = fresh('ours.sqlite');
      ours.push(total / (await writeRows(written, total)));
      if (round === 0) exportTables(written, tables, folder);
      const imported = fresh('theirs.sqlite');
      theirs.push(total / importTables(imported, tables, folder));
      if (countRows(imported, tables) !== countRows(written, tables))
        throw new Error('The two files hold not the same rows.');
      say(
        `${round + 1} of ${rounds}: ours ${Math.round(ours.at(-1) ?? 0)} rows/s, .import ${Math.round(theirs.at(-1) ?? 0)} rows/s`,
      );
    }
    const ratios = ours.map((rate, round) => rate / (theirs[round] ?? Number.NaN));
    return {
      rows: total,
      ours: Math.round(median(ours)),
      sqliteImport: Math.round(median(theirs)),
      ratio: Math.round(1000 * median(ratios)) / 1000,
      ratios: ratios.map((ratio) => Math.round(1000 * ratio) / 1000),
      cpu: `${cpus().length} × ${cpus()[0]?.model}`,
      node: process.version,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
