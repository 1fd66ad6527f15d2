// @vitest-environment node
import { expect, test } from 'vitest';
import { chooseHeadline, movement } from './headline.js';
import type { TileData } from './tile-data.js';

const tile = (part: Partial<TileData>): TileData => ({
  key: 'FAILURE_RATE',
  label: 'Failure rate',
  question: 'How often?',
  unit: 'SHARE',
  value: 0.1,
  ciLow: null,
  ciHigh: null,
  previous: 0.08,
  change: { kind: 'POINTS', value: 0.02, better: false },
  n: 100,
  filtered: true,
  withheld: false,
  ...part,
});
const spend = tile({
  key: 'REACTIVE_SPEND',
  unit: 'MONEY',
  value: 130,
  previous: 100,
  change: { kind: 'PERCENT', value: 0.3, better: false },
});
const churn = tile({
  key: 'CUSTOMER_CHURN_RATE',
  value: 0.09,
  previous: 0.1,
  change: { kind: 'POINTS', value: -0.01, better: true },
});

test('a share moves relative to where it stood', () => {
  // 2 points on 8 percent: a quarter.
  const failures = tile({});
  expect(movement(failures, { kind: 'POINTS', value: 0.02, better: false })).toBeCloseTo(0.25);
});

test('names the largest move each way', () => {
  const { worse, better, comparable } = chooseHeadline([tile({}), churn, spend]);
  expect(worse?.tile.key).toBe('REACTIVE_SPEND');
  expect(better?.tile.key).toBe('CUSTOMER_CHURN_RATE');
  expect(comparable).toBe(true);
});

test('a figure that ignores the filter is not what the sentence is about', () => {
  expect(chooseHeadline([tile({}), { ...spend, filtered: false }]).worse?.tile.key).toBe('FAILURE_RATE');
});

test('a figure that did not change is neither', () => {
  const still = tile({ change: { kind: 'POINTS', value: 0, better: null } });
  expect(chooseHeadline([still])).toEqual({ worse: undefined, better: undefined, comparable: true });
});

test('a figure whose change is written as zero is neither', () => {
  const hardly = tile({ change: { kind: 'POINTS', value: 0.0004, better: false } });
  expect(chooseHeadline([hardly, churn]).worse).toBeUndefined();
});

test('without an earlier period nothing is comparable', () => {
  expect(chooseHeadline([tile({ previous: null, change: null })])).toEqual({
    worse: undefined,
    better: undefined,
    comparable: false,
  });
});
