import { on } from '@catena/testing';
import { expect, test } from 'vitest';
import { monthsOf, overlap, periodBefore, pieceOf, wholeMonths } from './months.js';

const period = { from: on('2023-12-15'), until: on('2024-03-01') };

test('a period touches the months that hold its days, and not the one that begins where it ends', () => {
  expect(monthsOf(period)).toEqual([on('2023-12-01'), on('2024-01-01'), on('2024-02-01')]);
  expect(monthsOf({ from: on('2024-02-29'), until: on('2024-03-02') })).toEqual([on('2024-02-01'), on('2024-03-01')]);
});

test('whole months contain the period', () => {
  expect(wholeMonths(period)).toEqual({ from: on('2023-12-01'), until: on('2024-03-01') });
  expect(wholeMonths({ from: on('2024-02-10'), until: on('2024-02-11') })).toEqual({
    from: on('2024-02-01'),
    until: on('2024-03-01'),
  });
});

test('the piece of a month is cut at both ends of the period', () => {
  expect(pieceOf(on('2023-12-01'), period)).toEqual({ from: on('2023-12-15'), until: on('2024-01-01') });
  expect(pieceOf(on('2024-02-01'), period)).toEqual({ from: on('2024-02-01'), until: on('2024-03-01') });
});

test('the period before has the same length and ends where this one begins', () => {
  // 77 days before 15 December 2023 is 29 September 2023.
  expect(periodBefore(period)).toEqual({ from: on('2023-09-29'), until: on('2023-12-15') });
});

test('half-open periods that touch do not overlap', () => {
  expect(overlap({ from: 10, until: 20 }, { from: 20, until: 30 })).toBe(false);
  expect(overlap({ from: 10, until: 21 }, { from: 20, until: 30 })).toBe(true);
  expect(overlap({ from: 10, until: 20 }, null)).toBe(false);
});
