import { resolve } from 'node:path';
import { DatabaseError } from './errors.js';

export type DatabaseUrl =
  | { readonly dialect: 'sqlite'; readonly file: string; readonly shown: string }
  | { readonly dialect: 'postgres'; readonly url: string; readonly shown: string };

const example = 'Give sqlite:FILE, for example sqlite:data/catena.sqlite, or postgres://USER:PASSWORD@HOST/DATABASE.';

/**
 * Reads `sqlite:FILE` or `postgres://…`. What is shown to people leaves passwords out.
 * @param base folder that a relative file is relative to
 * @throws DatabaseError BAD_URL
 */
export function parseDatabaseUrl(text: string, base: string): DatabaseUrl {
  const trimmed = text.trim();
  if (trimmed.startsWith('sqlite:')) {
    // Two slashes belong to the address, a third to the file.
    const path = trimmed.slice('sqlite:'.length).replace(/^\/\//, '');
    if (path === '' || path === ':memory:') {
      throw new DatabaseError(
        'BAD_URL',
        `"${trimmed}" names no file, and several connections must share it. ${example}`,
      );
    }
    const file = resolve(base, path);
    return { dialect: 'sqlite', file, shown: `sqlite:${file}` };
  }
  if (/^postgres(ql)?:\/\//.test(trimmed)) {
    let url: URL;
    try {
      url = new URL(trimmed);
    } catch {
      throw new DatabaseError('BAD_URL', `The PostgreSQL address cannot be read. ${example}`);
    }
    return { dialect: 'postgres', url: trimmed, shown: `postgres://${url.host}${url.pathname}` };
  }
  throw new DatabaseError(
    'BAD_URL',
    `"${trimmed.split(':')[0]}" is not a kind of database that Catena knows. ${example}`,
  );
}
