import { backupFile, openDataSource, parseDatabaseUrl, restoreFile } from '@catena/database';
import { Command } from 'commander';
import { Refusal } from '../errors.js';
import { print } from '../terminal/print.js';
import { showCount } from '../terminal/show.js';
import { databaseOption, databaseUrl, jsonOption } from './database-option.js';

interface BackupOptions {
  readonly db?: string;
  readonly json?: boolean;
}

interface RestoreOptions extends BackupOptions {
  readonly replace?: boolean;
}

/** The file of an SQLite database; PostgreSQL has tools of its own, which are named. */
function sqliteFile(db: string | undefined, tool: string): string {
  const target = parseDatabaseUrl(databaseUrl(db), process.cwd());
  if (target.dialect === 'sqlite') return target.file;
  throw new Refusal(`${target.shown} is on PostgreSQL, whose own tool does this: ${tool}`);
}

async function backup(target: string, { db, json }: BackupOptions): Promise<void> {
  const file = sqliteFile(db, 'pg_dump --format=custom --file=catena.dump DATABASE');
  // Says in one sentence what stands in the way of reading it.
  const dataSource = await openDataSource(`sqlite:${file}`, { readers: 1 });
  await dataSource.close();
  const verified = await backupFile(file, target);
  const said = `${showCount(verified.rows, 'row')} of ${file} are in ${target}, read through and found whole.`;
  print(json ? JSON.stringify({ backup: target, ...verified }) : said);
}

async function restore(source: string, { db, replace, json }: RestoreOptions): Promise<void> {
  const file = sqliteFile(db, 'pg_restore --clean --if-exists --single-transaction --dbname=DATABASE catena.dump');
  const verified = await restoreFile(source, file, replace ?? false);
  const said = `${file} holds the ${showCount(verified.rows, 'row')} of ${source}, read through and found whole.`;
  print(json ? JSON.stringify({ database: file, ...verified }) : said);
}

const jsonHelp = (key: string): string => `\nWith --json: {"${key}":…,"rows":…,"dataVersion":…}.\n`;

export const backupCommand = (): Command =>
  new Command('backup')
    .summary('copy an SQLite database as it is at one moment')
    .description(
      'Copies the database into a new file, as it is at one moment, while servers and imports go on, and reads the copy ' +
        'through: every page, index and reference. For PostgreSQL use pg_dump --format=custom.',
    )
    .argument('<file>', 'where the copy goes; must not exist')
    .addOption(databaseOption())
    .addOption(jsonOption())
    .addHelpText('after', `${jsonHelp('backup')}\nExamples:\n  catena backup backups/2026-07-01.sqlite`)
    .action(backup);

export const restoreCommand = (): Command =>
  new Command('restore')
    .summary('put a backup in the place of an SQLite database')
    .description(
      'Reads a backup through and puts it in the place of the database, in one step. Stop the server first: a database ' +
        'that is open elsewhere is left alone. For PostgreSQL use pg_restore.',
    )
    .argument('<file>', 'the backup')
    .option('--replace', 'lose what the database holds now')
    .addOption(databaseOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `${jsonHelp('database')}\nExamples:\n  catena restore backups/2026-07-01.sqlite --replace\n  catena restore backups/2026-07-01.sqlite --db sqlite:data/before.sqlite`,
    )
    .action(restore);
