// @vitest-environment node
import { expect, test } from 'vitest';
import { parseFrameSearch, parseQuery, writeQuery } from './search-params.js';

test('an address survives being read and written', () => {
  const query = '?period=3m&segment=Casa+%26+cucina&segment=Giardino&lang=it';
  expect(writeQuery(parseQuery(query))).toBe(query);
});

test('values that look like numbers stay text', () => {
  expect(parseQuery('?q=42')).toEqual({ q: '42' });
});

test('leaves out what is empty', () => {
  expect(writeQuery({ segment: '', region: undefined })).toBe('');
});

test('a parameter that stands twice where one value is wanted is taken as absent', () => {
  expect(parseFrameSearch(parseQuery('?period=3m&period=6m')).period).toBeUndefined();
});

test('drops a language and a theme that do not exist', () => {
  expect(parseFrameSearch({ lang: 'de', theme: 'sepia', region: 'Liguria' })).toEqual({ region: ['Liguria'] });
  expect(parseFrameSearch({ lang: 'it', theme: 'dark' })).toEqual({ lang: 'it', theme: 'dark' });
});
