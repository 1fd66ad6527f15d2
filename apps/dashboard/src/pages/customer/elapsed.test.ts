// @vitest-environment node
import { expect, test } from 'vitest';
import { elapsedBetween, waitBetween } from './elapsed.js';

const start = '2025-03-10T20:00:00Z';

test.each([
  ['2025-03-10T20:59:59Z', undefined],
  ['2025-03-10T21:00:00Z', { unit: 'hours', n: 1 }],
  ['2025-03-11T19:59:00Z', { unit: 'hours', n: 23 }],
  ['2025-03-11T20:00:00Z', { unit: 'days', n: 1 }],
  ['2025-05-08T20:00:00Z', { unit: 'days', n: 59 }],
  // 92 days: three months.
  ['2025-06-10T20:00:00Z', { unit: 'months', n: 3 }],
])('until %s', (end, expected) => {
  expect(elapsedBetween(start, end)).toEqual(expected);
});

test.each([
  ['2025-03-10T20:00:45Z', { unit: 'seconds', n: 45 }],
  ['2025-03-10T20:04:20Z', { unit: 'minutes', n: 4 }],
  ['2025-03-11T02:10:00Z', { unit: 'hours', n: 6 }],
  ['2025-03-13T20:00:00Z', { unit: 'days', n: 3 }],
  // A clock set back must not show a negative wait.
  ['2025-03-10T19:59:00Z', { unit: 'seconds', n: 0 }],
])('waited until %s', (end, expected) => {
  expect(waitBetween(start, end)).toEqual(expected);
});
