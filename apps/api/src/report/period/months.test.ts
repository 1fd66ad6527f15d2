import type { Period } from '@catena/database';
import { on } from '@catena/testing';
import { expect, test } from 'vitest';
import { periodBefore, shared, wholeMonthsIn } from './months.js';

const days = (from: string, until: string): Period => ({ from: on(from), until: on(until) });

test('whole months lie in the period', () => {
  expect(wholeMonthsIn(days('2023-12-15', '2024-03-20'))).toEqual(days('2024-01-01', '2024-03-01'));
  expect(wholeMonthsIn(days('2024-02-01', '2024-03-01'))).toEqual(days('2024-02-01', '2024-03-01'));
  expect(wholeMonthsIn(days('2024-02-02', '2024-03-31'))).toBeNull();
  expect(wholeMonthsIn(days('2024-02-01', '2024-02-29'))).toBeNull();
});

test('the period before has as many months where days of the month agree, over 29 February too', () => {
  expect(periodBefore(days('2024-03-01', '2025-03-01'))).toEqual(days('2023-03-01', '2024-03-01'));
  expect(periodBefore(days('2024-02-01', '2024-03-01'))).toEqual(days('2024-01-01', '2024-02-01'));
  expect(periodBefore(days('2024-02-29', '2028-02-29'))).toEqual(days('2020-02-29', '2024-02-29'));
  expect(periodBefore(days('2023-12-15', '2024-01-15'))).toEqual(days('2023-11-15', '2023-12-15'));
});

test('a day that the earlier month has not is its last', () => {
  expect(periodBefore(days('2024-03-31', '2024-05-31'))).toEqual(days('2024-01-31', '2024-03-31'));
  expect(periodBefore(days('2024-03-30', '2024-04-30'))).toEqual(days('2024-02-29', '2024-03-30'));
  expect(periodBefore(days('2023-03-30', '2023-04-30'))).toEqual(days('2023-02-28', '2023-03-30'));
});

test('else the period before has as many days', () => {
  // 77 days before 15 December 2023 is 29 September 2023; 366 before 29 February 2024 is 28 February 2023.
  expect(periodBefore(days('2023-12-15', '2024-03-01'))).toEqual(days('2023-09-29', '2023-12-15'));
  expect(periodBefore(days('2024-02-29', '2025-03-01'))).toEqual(days('2023-02-28', '2024-02-29'));
});

test('half-open periods that touch share no day', () => {
  expect(shared({ from: 10, until: 20 }, { from: 20, until: 30 })).toBeNull();
  expect(shared({ from: 10, until: 21 }, { from: 20, until: 30 })).toEqual({ from: 20, until: 21 });
});
