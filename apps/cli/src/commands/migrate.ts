import { DatabaseError, openDataSource } from '@catena/database';
import { Command } from 'commander';
import { print } from '../terminal/print.js';
import { databaseOption, databaseUrl, jsonOption } from './database-option.js';

interface MigrateOptions {
  readonly db?: string;
  readonly json?: boolean;
}

async function isCurrent(url: string): Promise<boolean> {
  try {
    const source = await openDataSource(url, { readers: 1 });
    await source.close();
    return true;
  } catch (error) {
    // What else stands in the way is told when the database is opened for migrating.
    if (error instanceof DatabaseError && (error.code === 'NOT_MIGRATED' || error.code === 'CANNOT_OPEN')) return false;
    throw error;
  }
}

async function migrate(options: MigrateOptions): Promise<void> {
  const url = databaseUrl(options.db);
  const changed = !(await isCurrent(url));
  const source = await openDataSource(url, { migrate: true, readers: 1 });
  await source.close();
  const said = changed ? 'has been brought up to date' : 'is up to date; nothing was changed';
  print(options.json ? JSON.stringify({ database: source.shown, changed }) : `${source.shown} ${said}.`);
}

export const migrateCommand = (): Command =>
  new Command('migrate')
    .summary('make the database, or bring its tables up to date')
    .description(
      'Makes the database where there is none and brings its tables up to date. Data is kept. ' +
        'Seed, import and serve do the same by themselves; this command is for doing it at a time of your own.',
    )
    .addOption(databaseOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Examples:
  catena migrate
  catena migrate --db sqlite:data/shop.sqlite
  catena migrate --db postgres://catena:secret@localhost/catena`,
    )
    .action(migrate);
