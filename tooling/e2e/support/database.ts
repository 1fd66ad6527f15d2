import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { builtMain } from './repository.js';

const execute = promisify(execFile);

export interface Database {
  readonly url: string;
  readonly remove: () => void;
}

/** What is in the database: the world that the tests look at, the one that `npm start` makes, or nothing. */
export type Content = 'tested' | 'default' | 'empty';

export const testedWorld = { profile: 'webshop', seed: 7, customers: 400, months: 12 } as const;

const commands = {
  tested: ['seed', ...Object.entries(testedWorld).flatMap(([name, value]) => [`--${name}`, String(value)])],
  default: ['seed'],
  empty: ['migrate'],
} satisfies Record<Content, string[]>;

/** A database in a file of its own, made by the `catena` command. */
export async function makeDatabase(content: Content): Promise<Database> {
  const folder = mkdtempSync(join(tmpdir(), 'catena-e2e-'));
  const url = `sqlite:${join(folder, 'catena.sqlite')}`;
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    await execute(process.execPath, [builtMain('cli'), ...commands[content], '--db', url]);
  } catch (error) {
    remove();
    throw error;
  }
  return { url, remove };
}
