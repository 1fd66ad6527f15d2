import { expect, test } from 'vitest';
import { differenceOfEstimates } from './difference-of-estimates.js';
import { differenceOfProportions } from './difference-of-proportions.js';
import { wilson } from './wilson.js';

test('with Wilson limits it is the interval of Newcombe, of which it is the general form', () => {
  // 56/70 − 48/80: Newcombe 1998, table II, gives 0.0524 to 0.3339 for method 10.
  const difference = differenceOfEstimates(wilson(56, 70), wilson(48, 80));
  expect(difference.estimate).toBeCloseTo(0.2, 12);
  expect(difference.ciLow).toBeCloseTo(0.0524, 4);
  expect(difference.ciHigh).toBeCloseTo(0.3339, 4);
  const newcombe = differenceOfProportions({ successes: 56, n: 70 }, { successes: 48, n: 80 });
  expect(difference.ciLow).toBeCloseTo(newcombe.ciLow ?? Number.NaN, 12);
});

test('what is unknown stays unknown', () => {
  expect(differenceOfEstimates(wilson(0, 0), wilson(1, 2))).toMatchObject({
    estimate: null,
    ciLow: null,
    ciHigh: null,
  });
  expect(differenceOfEstimates({ ...wilson(1, 2), ciLow: null }, wilson(1, 2))).toMatchObject({
    estimate: 0,
    ciLow: null,
    ciHigh: expect.any(Number),
  });
});
