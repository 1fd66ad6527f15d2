import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from '../median.js';
import { writeFiles } from './interaction-files.js';
import { catena } from './our-command.js';
import { writeContacts } from './write-contacts.js';

const contacts = 1_000_000;
const rounds = 3;

export interface ImportFigures {
  readonly rows: number;
  /** Rows a second of `catena import`, from its start to its end; the median of the rounds. 30,000 is the aim. */
  readonly imported: number;
  /** Rows a second of the bulk writer alone, from memory. */
  readonly written: number;
  /** Median of the rounds' ratios; 0.5 is the aim. */
  readonly ratio: number;
  readonly ratios: readonly number[];
  /** The most memory that an import held, in MB; 300 is the aim. */
  readonly peakMb: number;
  readonly cpu: string;
  readonly node: string;
}

/**
 * How fast a file of a million contacts with every column filled is imported, every cell checked and every reference
 * looked up, against writing the same rows from memory, by turns.
 */
export async function benchImport(say: (text: string) => void): Promise<ImportFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'catena-bench-'));
  try {
    const tables = await writeFiles(folder, contacts);
    const before = join(folder, 'before.sqlite');
    const company = ['--company', 'Bench', '--currency', 'EUR', '--time-zone', 'Europe/Rome'];
    const csv = (table: string): string => join(folder, `${table}.csv`);
    for (const table of tables.filter((name) => name !== 'interaction'))
      await catena('import', csv(table), '--table', table, '--db', `sqlite:${before}`, ...company);
    const fresh = (name: string): string => {
      const file = join(folder, name);
      for (const part of ['', '-wal', '-shm']) rmSync(`${file}${part}`, { force: true });
      copyFileSync(before, file);
      return file;
    };
    const imported: number[] = [];
    const written: number[] = [];
    const peaks: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      written.push(contacts / (await writeContacts(fresh('written.sqlite'), contacts)));
      const url = `sqlite:${fresh('imported.sqlite')}`;
      const { seconds, peakMb, out } = await catena(
        'import',
        csv('interaction'),
        '--table',
        'interaction',
        '--db',
        url,
        '--json',
      );
      if (JSON.parse(out).written !== contacts) throw new Error(`Not every row was written: ${out}`);
      imported.push(contacts / seconds);
      peaks.push(peakMb);
      say(
        `${round + 1} of ${rounds}: import ${Math.round(imported.at(-1) ?? 0)} rows/s with ${Math.round(peakMb)} MB, writer ${Math.round(written.at(-1) ?? 0)} rows/s`,
      );
    }
    const ratios = imported.map((rate, round) => rate / (written[round] ?? Number.NaN));
    return {
      rows: contacts,
      imported: Math.round(median(imported)),
      written: Math.round(median(written)),
      ratio: Math.round(1000 * median(ratios)) / 1000,
      ratios: ratios.map((ratio) => Math.round(1000 * ratio) / 1000),
      peakMb: Math.round(Math.max(...peaks)),
      cpu: `${cpus().length} × ${cpus()[0]?.model}`,
      node: process.version,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
