import { expect, test } from 'vitest';
import { differenceOfProportions } from './difference-of-proportions.js';
import { meanFromSums, meanInterval, weightedMean } from './mean.js';
import { netPromoterScore, weightedNetPromoterScore } from './nps.js';
import { quantileInterval } from './quantile.js';
import { rate } from './rate.js';
import { ratioOfProportions } from './ratio-of-proportions.js';
import { ratioOfRates } from './ratio-of-rates.js';
import { weightedWilson, wilson } from './wilson.js';

test.each([
  [8, 10, 0.490162, 0.943318],
  [42, 50, 0.714858, 0.916626],
  [0, 20, 0, 0.161125],
  [20, 20, 0.838875, 1],
])('Wilson of %i in %i', (successes, n, low, high) => {
  const found = wilson(successes, n);
  expect(found.estimate).toBe(successes / n);
  expect(found.ciLow).toBeCloseTo(low, 6);
  expect(found.ciHigh).toBeCloseTo(high, 6);
  expect(found).toMatchObject({ n, method: 'WILSON', timeBasis: null, warnings: [] });
});

test('a share of nothing is unknown, not zero', () => {
  const found = wilson(0, 0, { timeBasis: 'day of contact' });
  expect(found).toMatchObject({
    estimate: null,
    se: null,
    ciLow: null,
    ciHigh: null,
    n: 0,
    timeBasis: 'day of contact',
  });
  expect(found.warnings[0]?.code).toBe('NO_DATA');
});

test('a wider level gives a wider interval, and must be one', () => {
  expect(wilson(8, 10, { level: 0.99 }).ciLow).toBeLessThan(wilson(8, 10).ciLow ?? 0);
  expect(() => wilson(8, 10, { level: 95 })).toThrow('The level of an interval is 95. It must lie between 0 and 1.');
  expect(() => wilson(11, 10)).toThrow('There are 11 successes among 10 observations. Check the two counts.');
  expect(() => wilson(-1, 10)).toThrow('The number of successes is -1. It must be a finite number, zero or more.');
});

test('equal weights change nothing, unequal ones widen the interval', () => {
  const equal = weightedWilson({ n: 10, sumOfWeights: 20, sumOfSquaredWeights: 40, successWeight: 16 });
  expect(equal.ciLow).toBeCloseTo(0.490162, 6);
  // Weights 1, 1, 1, 3: effective size 36/12 = 3; the heavy one succeeds, so the share is one half.
  const unequal = weightedWilson({ n: 4, sumOfWeights: 6, sumOfSquaredWeights: 12, successWeight: 3 });
  expect(unequal.estimate).toBe(0.5);
  expect(unequal.ciLow).toBeCloseTo(wilson(1.5, 3).ciLow ?? 0, 12);
  expect(unequal).toMatchObject({ n: 4, method: 'WILSON_WEIGHTED' });
});

test('net promoter score of 55, 25, 20', () => {
  const found = netPromoterScore({ promoters: 55, passives: 25, detractors: 20 });
  expect(found.estimate).toBeCloseTo(35, 12);
  expect(found.se).toBeCloseTo(7.9215, 4);
  expect(found.ciLow).toBeCloseTo(19.47, 2);
  expect(found.ciHigh).toBeCloseTo(50.53, 2);
  expect(found.n).toBe(100);
  expect(netPromoterScore({ promoters: 0, passives: 0, detractors: 0 }).estimate).toBeNull();
});

test('a weighted net promoter score uses the effective size', () => {
  const plain = netPromoterScore({ promoters: 55, passives: 25, detractors: 20 });
  const weights = { promoters: 110, passives: 50, detractors: 40 };
  const equal = weightedNetPromoterScore(weights, { n: 100, sumOfSquaredWeights: 400 });
  expect(equal.se).toBeCloseTo(plain.se ?? 0, 12);
  // Twice the squared weights: half the effective size, √2 times the error.
  const unequal = weightedNetPromoterScore(weights, { n: 100, sumOfSquaredWeights: 800 });
  expect(unequal.se).toBeCloseTo((plain.se ?? 0) * Math.SQRT2, 12);
});

test('mean of 1 to 5 with t interval, from values, counts and sums alike', () => {
  const values = [1, 2, 3, 4, 5];
  const found = meanInterval(values.map((value) => ({ value })));
  expect(found.estimate).toBe(3);
  expect(found.se).toBeCloseTo(Math.sqrt(0.5), 12);
  // t(0.975, 4) = 2.7764451.
  expect(found.ciLow).toBeCloseTo(3 - 2.7764451051977987 * Math.sqrt(0.5), 10);
  expect(meanFromSums({ n: 5, sum: 15, sumOfSquares: 55 })).toEqual(found);
  expect(meanInterval([{ value: 2, count: 3 }, { value: 6 }])).toEqual(
    meanInterval([2, 2, 2, 6].map((value) => ({ value }))),
  );
});

test('one value has a mean but no interval; none has nothing', () => {
  expect(meanInterval([{ value: 4 }])).toMatchObject({ estimate: 4, se: null, ciLow: null, n: 1 });
  expect(meanInterval([{ value: 4 }]).warnings[0]?.code).toBe('ONE_OBSERVATION');
  expect(meanInterval([]).estimate).toBeNull();
  expect(meanFromSums({ n: 0, sum: 0, sumOfSquares: 0 }).estimate).toBeNull();
  expect(() => meanFromSums({ n: 2, sum: 10, sumOfSquares: 3 })).toThrow('is too small for 2 values that add up to 10');
});

test('weighted mean by hand', () => {
  // Mean (1·1 + 2·3 + 5·1)/5 = 2.4; residuals −1.4, 3·−0.4, 2.6; (3/2)·(1.96 + 1.44 + 6.76)/25.
  const found = weightedMean([1, 2, 5].map((value, index) => ({ value, weight: index === 1 ? 3 : 1 })));
  expect(found.estimate).toBeCloseTo(2.4, 12);
  expect(found.se).toBeCloseTo(Math.sqrt((1.5 * 10.16) / 25), 12);
  const equal = weightedMean([1, 2, 5].map((value) => ({ value, weight: 7 })));
  expect(equal.se).toBeCloseTo(meanInterval([1, 2, 5].map((value) => ({ value }))).se ?? 0, 12);
});

test('rates carry the exact Poisson interval', () => {
  const ten = rate(10, 2);
  expect(ten.estimate).toBe(5);
  expect(ten.se).toBeCloseTo(Math.sqrt(10) / 2, 12);
  expect(ten.ciLow).toBeCloseTo(4.7953886961324 / 2, 9);
  expect(ten.ciHigh).toBeCloseTo(18.390356042018 / 2, 9);
  const none = rate(0, 10);
  expect(none).toMatchObject({ estimate: 0, ciLow: 0 });
  expect(none.ciHigh).toBeCloseTo(-Math.log(0.025) / 10, 12);
  expect(rate(0, 0).estimate).toBeNull();
  expect(() => rate(1, 0)).toThrow('There are 1 events but no exposure. Check the exposure.');
});

test('difference of 56/70 and 48/80 (Newcombe 1998, table II)', () => {
  const found = differenceOfProportions({ successes: 56, n: 70 }, { successes: 48, n: 80 });
  expect(found.estimate).toBeCloseTo(0.2, 12);
  expect(found.ciLow).toBeCloseTo(0.0524, 4);
  expect(found.ciHigh).toBeCloseTo(0.3339, 4);
  expect(differenceOfProportions({ successes: 1, n: 2 }, { successes: 0, n: 0 }).estimate).toBeNull();
});

test('ratio of two shares, by hand', () => {
  // √(0.7/30 + 0.85/15) = √0.08.
  const found = ratioOfProportions({ successes: 30, n: 100 }, { successes: 15, n: 100 });
  expect(found.estimate).toBe(2);
  expect(found.ciLow).toBeCloseTo(1.1488778, 6);
  expect(found.ciHigh).toBeCloseTo(3.4816583, 6);
  expect(ratioOfProportions({ successes: 1, n: 10 }, { successes: 0, n: 10 })).toMatchObject({ estimate: null });
  expect(ratioOfProportions({ successes: 0, n: 10 }, { successes: 1, n: 10 })).toMatchObject({
    estimate: 0,
    ciLow: null,
  });
});

test('ratio of two rates agrees with R (example of poisson.test: breast cancer after fluoroscopy)', () => {
  const found = ratioOfRates({ events: 11, exposure: 800 }, { events: 21, exposure: 3011 });
  expect(found.estimate).toBeCloseTo(1.971488, 6);
  expect(found.se).toBeCloseTo(1.971488 * Math.sqrt(1 / 11 + 1 / 21), 6);
  expect(found.ciLow).toBeCloseTo(0.8584264, 7);
  expect(found.ciHigh).toBeCloseTo(4.2772659, 7);
});

test('ratios of rates without events on one side', () => {
  const none = ratioOfRates({ events: 0, exposure: 10 }, { events: 4, exposure: 10 });
  expect(none).toMatchObject({ estimate: 0, ciLow: 0, se: null });
  // (share/(1−share)) with (1−share)^4 = 0.025.
  const tail = 0.025 ** (1 / 4);
  expect(none.ciHigh).toBeCloseTo((1 - tail) / tail, 9);
  const open = ratioOfRates({ events: 4, exposure: 10 }, { events: 0, exposure: 10 });
  expect(open).toMatchObject({ estimate: null, ciHigh: null });
  expect(open.ciLow).toBeCloseTo(tail / (1 - tail), 9);
  expect(open.warnings[0]?.code).toBe('NO_UPPER_LIMIT');
  expect(ratioOfRates({ events: 0, exposure: 1 }, { events: 0, exposure: 1 }).warnings[0]?.code).toBe('NO_EVENTS');
});

test('quantiles are values that occurred', () => {
  const values = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1].map((value) => ({ value }));
  // Wilson of 5 in 10: 0.2366 to 0.7634, so the 3rd and the 8th value.
  expect(quantileInterval(values, 0.5)).toMatchObject({ estimate: 5, ciLow: 3, ciHigh: 8, n: 10 });
  expect(quantileInterval([{ value: 1, count: 9 }, { value: 60 }], 0.9).estimate).toBe(1);
  expect(quantileInterval([{ value: 1, count: 9 }, { value: 60 }], 0.95).estimate).toBe(60);
  expect(quantileInterval([], 0.5).estimate).toBeNull();
  expect(() => quantileInterval(values, 1)).toThrow('The share is 1. It must lie between 0 and 1.');
});
