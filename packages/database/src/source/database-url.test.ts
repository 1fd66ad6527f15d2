import { expect, test } from 'vitest';
import { parseDatabaseUrl } from './database-url.js';

test('a relative file is found from the base', () => {
  expect(parseDatabaseUrl('sqlite:data/c.sqlite', '/srv')).toEqual({
    dialect: 'sqlite',
    file: '/srv/data/c.sqlite',
    shown: 'sqlite:/srv/data/c.sqlite',
  });
  expect(parseDatabaseUrl('sqlite:///var/c.sqlite', '/srv')).toMatchObject({ file: '/var/c.sqlite' });
  expect(parseDatabaseUrl('sqlite://data/c.sqlite', '/srv')).toMatchObject({ file: '/srv/data/c.sqlite' });
});

test('what is shown holds no password', () => {
  const parsed = parseDatabaseUrl('postgres://ann:secret@db.example:5432/catena', '/');
  expect(parsed.shown).toBe('postgres://db.example:5432/catena');
});

test.each(['mysql://host/db', 'sqlite:', 'sqlite::memory:', '', 'postgres://[bad'])(
  '%j is refused with what to give instead',
  (url) => {
    expect(() => parseDatabaseUrl(url, '/')).toThrow(/sqlite:FILE/);
  },
);

test('a password is not said back, however the address is misspelt', () => {
  expect(() => parseDatabaseUrl('postgres:/ann:secret@host/db', '/')).toThrow(/^(?!.*secret)/s);
});
