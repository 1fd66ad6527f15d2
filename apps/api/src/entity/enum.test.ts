import { defineEnum } from '@catena/metrics';
import { expect, test } from 'vitest';
import { enumOf } from './enum.js';

const fruit = defineEnum('TestFruit', 'A fruit.', { APPLE: 'An apple.' });

test('a vocabulary is one enum, however often it is asked for', () => {
  expect(enumOf(fruit)).toBe(enumOf(fruit));
});

test('another vocabulary under a known name is refused: its values could not be answered', () => {
  enumOf(fruit);
  const other = defineEnum('TestFruit', 'Another fruit.', { APPLE: 'An apple.', PEAR: 'A pear.' });
  expect(() => enumOf(other)).toThrow('Two vocabularies are called TestFruit.');
});
