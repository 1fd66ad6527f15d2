import { expect, test } from 'vitest';
import { progressLine } from './progress.js';
import { showCount, showDuration } from './show.js';

test('the line says how far, how many, how fast and how long still', () => {
  // 40% after 20 s: the remaining 60% take 30 s; 100,000 rows in 20 s are 5,000 a second.
  expect(progressLine('Seeding', 0.4, 100_000, 20)).toBe('Seeding 40%  100,000 rows  5,000 rows/s  30 s left');
});

test('nothing is foretold before there is something to go by', () => {
  expect(progressLine('Importing', 0.1, 50, 0.5)).toBe('Importing 10%  50 rows  100 rows/s');
  expect(progressLine('Importing', 0, 0, 0)).toBe('Importing 0%  0 rows');
});

test.each([
  [0.2, '1 s'],
  [59.5, '1 min 0 s'],
  [200, '3 min 20 s'],
  [3900, '1 h 5 min'],
])('%d seconds are said as %s', (seconds, said) => {
  expect(showDuration(seconds)).toBe(said);
});

test('one row, two rows', () => {
  expect([showCount(1, 'row'), showCount(2000, 'row')]).toEqual(['1 row', '2,000 rows']);
});
