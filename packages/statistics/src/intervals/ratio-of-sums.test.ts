import { expect, test } from 'vitest';
import { weightedMean } from './mean.js';
import { ratioOfSums } from './ratio-of-sums.js';

/** Reach of five tellings, and whether each speaks well (+1) or badly (−1). */
const tellings = [
  [10, 1],
  [4, -1],
  [2, 1],
  [30, -1],
  [6, 1],
] as const;

const sums = {
  n: 5,
  top: 10 - 4 + 2 - 30 + 6,
  bottom: 52,
  topSquared: 100 + 16 + 4 + 900 + 36,
  product: 100 - 16 + 4 - 900 + 36,
  bottomSquared: 100 + 16 + 4 + 900 + 36,
};

test('a balance by hand', () => {
  // −16/52; residuals d − r·w with r = −4/13.
  const found = ratioOfSums(sums);
  const ratio = -16 / 52;
  const squares = tellings.reduce((all, [reach, sign]) => all + (sign * reach - ratio * reach) ** 2, 0);
  expect(found.estimate).toBeCloseTo(ratio, 12);
  expect(found.se).toBeCloseTo(Math.sqrt((5 / 4) * squares) / 52, 12);
});

test('it is the weighted mean of the signs, interval and all', () => {
  const weighted = weightedMean(tellings.map(([weight, value]) => ({ weight, value })));
  const found = ratioOfSums(sums);
  expect(found.estimate).toBeCloseTo(weighted.estimate ?? 0, 12);
  expect(found.ciLow).toBeCloseTo(weighted.ciLow ?? 0, 12);
  expect(found.ciHigh).toBeCloseTo(weighted.ciHigh ?? 0, 12);
});

test('nothing over nothing is unknown; one row has no interval', () => {
  const nothing = { n: 0, top: 0, bottom: 0, topSquared: 0, product: 0, bottomSquared: 0 };
  expect(ratioOfSums(nothing)).toMatchObject({ estimate: null, n: 0 });
  expect(ratioOfSums({ n: 1, top: 2, bottom: 4, topSquared: 4, product: 8, bottomSquared: 16 })).toMatchObject({
    estimate: 0.5,
    se: null,
    ciLow: null,
  });
  expect(() => ratioOfSums({ ...nothing, n: -1 })).toThrow('The number of rows is -1.');
});
