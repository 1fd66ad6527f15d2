import { expect, test } from 'vitest';
import { changeOf } from './change.js';

test('counts and amounts change in percent of the value before', () => {
  expect(changeOf('COUNT', 112, 100, false)).toEqual({ kind: 'PERCENT', value: 0.12, better: true });
  expect(changeOf('MONEY', 50, 200, true)).toEqual({ kind: 'PERCENT', value: -0.75, better: true });
  // Bookings may add up to less than nothing; more of them is still more.
  expect(changeOf('MONEY', 50, -100, true)).toEqual({ kind: 'PERCENT', value: 1.5, better: false });
});

test('rates and scores change in points', () => {
  expect(changeOf('SHARE', 0.5, 0.25, true)).toEqual({ kind: 'POINTS', value: 0.25, better: false });
  expect(changeOf('BALANCE', 0.25, -0.5, false)).toEqual({ kind: 'POINTS', value: 0.75, better: true });
  expect(changeOf('SHARE', 0.25, 0, true)).toEqual({ kind: 'POINTS', value: 0.25, better: false });
});

test('no change is neither better nor worse', () => {
  expect(changeOf('SHARE', 0.5, 0.5, true)).toEqual({ kind: 'POINTS', value: 0, better: null });
});

test('nothing is compared with the unknown, and nothing relates to zero', () => {
  expect(changeOf('SHARE', null, 0.5, true)).toBeNull();
  expect(changeOf('SHARE', 0.5, null, true)).toBeNull();
  expect(changeOf('COUNT', 5, 0, false)).toBeNull();
  expect(changeOf('MONEY', 0, 0, true)).toBeNull();
});
