import { expect, test } from 'vitest';
import type { MetricUnit } from '../definition/unit.js';
import { changeOf } from './change.js';

const lower = (unit: MetricUnit) => ({ unit, better: 'LOWER' }) as const;
const higher = (unit: MetricUnit) => ({ unit, better: 'HIGHER' }) as const;

test('counts and amounts change in percent of the value before', () => {
  expect(changeOf(higher('COUNT'), 112, 100)).toEqual({ kind: 'PERCENT', value: 0.12, better: true });
  expect(changeOf(lower('MONEY'), 50, 200)).toEqual({ kind: 'PERCENT', value: -0.75, better: true });
  // Bookings may add up to less than nothing; more of them is still more.
  expect(changeOf(lower('MONEY'), 50, -100)).toEqual({ kind: 'PERCENT', value: 1.5, better: false });
});

test('rates and scores change in points', () => {
  expect(changeOf(lower('SHARE'), 0.5, 0.25)).toEqual({ kind: 'POINTS', value: 0.25, better: false });
  expect(changeOf(higher('BALANCE'), 0.25, -0.5)).toEqual({ kind: 'POINTS', value: 0.75, better: true });
  expect(changeOf(lower('SHARE'), 0.25, 0)).toEqual({ kind: 'POINTS', value: 0.25, better: false });
});

test('no change is neither better nor worse, and so is more of what is neither good nor bad', () => {
  expect(changeOf(lower('SHARE'), 0.5, 0.5)).toEqual({ kind: 'POINTS', value: 0, better: null });
  expect(changeOf({ unit: 'COUNT', better: 'NEITHER' }, 3, 2)).toEqual({ kind: 'PERCENT', value: 0.5, better: null });
});

test('nothing is compared with the unknown, and nothing relates to zero', () => {
  expect(changeOf(lower('SHARE'), null, 0.5)).toBeNull();
  expect(changeOf(lower('SHARE'), 0.5, null)).toBeNull();
  expect(changeOf(higher('COUNT'), 5, 0)).toBeNull();
  expect(changeOf(lower('MONEY'), 0, 0)).toBeNull();
});
