import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { databaseUrl } from './database-option.js';

beforeEach(() => {
  vi.stubEnv('DATABASE_URL', '');
});
afterEach(() => {
  vi.unstubAllEnvs();
});

test('without an address it is the file that npm start uses, wherever one stands', () => {
  expect(databaseUrl(undefined)).toBe(
    `sqlite:${fileURLToPath(new URL('../../../../data/catena.sqlite', import.meta.url))}`,
  );
});

test('DATABASE_URL comes next, --db before both; a relative file is one of the current folder', () => {
  vi.stubEnv('DATABASE_URL', 'postgres://catena:secret@localhost/catena');
  expect(databaseUrl(undefined)).toBe('postgres://catena:secret@localhost/catena');
  expect(databaseUrl('sqlite:shop.sqlite')).toBe(`sqlite:${process.cwd()}/shop.sqlite`);
});

test('an address of another kind is refused', () => {
  expect(() => databaseUrl('mysql://localhost/x')).toThrow('is not a kind of database that Catena knows');
});
