import { fileURLToPath } from 'node:url';
import { parseDatabaseUrl } from '@catena/database';
import { Option } from 'commander';
import { databaseFromEnvironment } from '../environment.js';

// Read from apps/cli/dist/commands or apps/cli/src/commands alike.
const repository = fileURLToPath(new URL('../../../..', import.meta.url));

export const databaseOption = (): Option =>
  new Option(
    '--db <address>',
    'sqlite:FILE (relative to the current folder) or postgres://USER:PASSWORD@HOST/DATABASE; ' +
      'without it DATABASE_URL, else data/catena.sqlite in the folder of Catena, which is what npm start uses',
  );

export const jsonOption = (): Option => new Option('--json', 'print one line of JSON at the end instead of text');

/**
 * The address that a command works on, with a file's path made absolute.
 * @throws DatabaseError BAD_URL
 */
export function databaseUrl(given: string | undefined): string {
  const named = given ?? databaseFromEnvironment();
  const target = named
    ? parseDatabaseUrl(named, process.cwd())
    : parseDatabaseUrl('sqlite:data/catena.sqlite', repository);
  return target.dialect === 'sqlite' ? `sqlite:${target.file}` : target.url;
}
