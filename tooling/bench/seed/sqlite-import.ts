import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Asks the `sqlite3` command for something. */
function sqlite(file: string, commands: readonly string[]): string {
  const { error, status, stdout, stderr } = spawnSync('sqlite3', ['-batch', '-bail', file], {
    input: `${commands.join('\n')}\n`,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (error) {
    throw new Error(
      'The command sqlite3 is not installed. On Debian and Ubuntu: sudo apt-get install sqlite3; then run this again.',
      { cause: error },
    );
  }
  if (status !== 0 || stderr !== '') throw new Error(`sqlite3 said: ${stderr}`);
  return stdout;
}

const csvOf = (folder: string, table: string): string => join(folder, `${table}.csv`);

/** Writes what the tables of a file hold as CSV, every column as it is stored. */
export function exportTables(file: string, tables: readonly string[], folder: string): void {
  sqlite(file, [
    '.mode csv',
    ...tables.flatMap((table) => [`.once '${csvOf(folder, table)}'`, `SELECT * FROM "${table}" ORDER BY "id";`]),
  ]);
}

/**
 * Reads that CSV into an empty migrated file, with the journal, the durability and the cache that our writer has. It
 * need not follow references, as the command does not unless told; our writer does. Answers the seconds it took.
 */
export function importTables(file: string, tables: readonly string[], folder: string): number {
  const settings = [
    'PRAGMA journal_mode = WAL;',
    'PRAGMA synchronous = FULL;',
    'PRAGMA cache_size = -65536;',
    'PRAGMA foreign_keys = OFF;',
  ];
  const imports = tables.map((table) => `.import --csv '${csvOf(folder, table)}' ${table}`);
  const began = performance.now();
  sqlite(file, [...settings, ...imports]);
  return (performance.now() - began) / 1000;
}

export function countRows(file: string, tables: readonly string[]): number {
  const sum = tables.map((table) => `(SELECT count(*) FROM "${table}")`).join(' + ');
  return Number(sqlite(file, [`SELECT ${sum};`]));
}
