import { expect, test } from 'vitest';
import { decodeCursor, encodeCursor } from './cursor.js';

test('a cursor carries its order and where it stands in it', () => {
  const cursor = encodeCursor('NAME_ASC', ['Anna "Q" Ü', 12]);
  expect(decodeCursor('NAME_ASC', ['text', 'number'], cursor)).toEqual(['Anna "Q" Ü', 12]);
});

test('a cursor of another order is refused with the reason', () => {
  const cursor = encodeCursor('NAME_ASC', ['Anna', 12]);
  expect(() => decodeCursor('NAME_DESC', ['text', 'number'], cursor)).toThrow('another order than NAME_DESC');
});

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

test.each([
  '',
  'abc',
  encoded({}),
  encoded([]),
  encoded(['NAME_ASC', 'Anna']),
  encoded(['NAME_ASC', 'Anna', '12']),
  encoded(['NAME_ASC', 'Anna', 1.5]),
  encoded(['NAME_ASC', 12, 12]),
  encoded(['NAME_ASC', 'Anna\u0000', 12]),
  encoded(['NAME_ASC', 'Anna', 12, 13]),
])('%j is refused', (cursor) => {
  expect(() => decodeCursor('NAME_ASC', ['text', 'number'], cursor)).toThrow('is not one of this API');
});
