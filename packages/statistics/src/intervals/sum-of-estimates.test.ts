import { expect, test } from 'vitest';
import type { Estimate } from '../estimate.js';
import { sumOfEstimates } from './sum-of-estimates.js';

const given = (estimate: number | null, ciLow: number | null, ciHigh: number | null): Estimate => ({
  estimate,
  se: 1,
  ciLow,
  ciHigh,
  n: 10,
  method: 'MEAN_T',
  timeBasis: null,
  warnings: [],
});

test('limits lie as far off as all parts together', () => {
  // 3 and 4 down make 5; 5 and 12 up make 13.
  expect(sumOfEstimates([given(10, 7, 15), given(20, 16, 32)])).toMatchObject({
    estimate: 30,
    ciLow: 25,
    ciHigh: 43,
    se: Math.SQRT2,
    n: 20,
    method: 'SUM_MOVER',
  });
});

test('what is unknown stays unknown', () => {
  expect(sumOfEstimates([given(10, 7, 15), given(null, null, null)]).estimate).toBeNull();
  expect(sumOfEstimates([given(10, null, 15), given(20, 16, 32)])).toMatchObject({
    estimate: 30,
    ciLow: null,
    ciHigh: 43,
  });
  expect(() => sumOfEstimates([])).toThrow('estimates');
});
