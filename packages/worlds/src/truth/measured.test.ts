import { expect, test } from 'vitest';
import { difference, hazardRatio, meanDifference, ratioOfMeans } from './measured.js';

const repeated = (values: readonly number[]): number[] => Array.from({ length: 4 }, () => values).flat();

test('a mean difference is that of agents whom both lives gave an answer', () => {
  const exposed = repeated([3, 5, Number.NaN, 4]);
  const unexposed = repeated([1, 2, 7, 2]);
  // Differences 2, 3 and 2, four times: mean 7/3; squares about it 4·(1/9 + 4/9 + 1/9) = 8/3, over 12·11.
  expect(meanDifference(exposed, unexposed)).toEqual({
    value: expect.closeTo(7 / 3, 12),
    se: expect.closeTo(Math.sqrt(8 / 3 / 132), 12),
    n: 12,
    exposed: 4,
    unexposed: expect.closeTo(5 / 3, 12),
  });
});

test('of fewer than twelve agents nothing is said', () => {
  expect(meanDifference(Array(11).fill(1), Array(11).fill(0))).toBeNull();
  expect(meanDifference(Array(12).fill(1), Array(12).fill(0))?.value).toBe(1);
  expect(meanDifference(Array(24).fill(1), Array(24).fill(0), (place) => place % 4 === 0)).toBeNull();
});

test('a ratio of means carries the error of both', () => {
  // Means 6 and 2; residuals of 2, 4, 6 and 12 over 3·1, 3·3, 3·2 and 3·2 are −1, −5, 0 and 6, each over 2.
  const ratio = ratioOfMeans(repeated([2, 4, 6, 12]), repeated([1, 3, 2, 2]));
  expect(ratio?.value).toBe(3);
  expect(ratio?.se).toBeCloseTo(Math.sqrt((4 * (1 + 25 + 36)) / 4 / (16 * 15)), 12);
  expect(ratioOfMeans(Array(12).fill(1), Array(12).fill(0))).toBeNull();
});

test('a hazard ratio compares logarithms of the shares who stay; alike for all it has no error', () => {
  const ratio = hazardRatio(Array(20).fill(0.81), Array(20).fill(0.9));
  expect(ratio?.value).toBeCloseTo(2, 12);
  expect(ratio?.se).toBeCloseTo(0, 12);
  expect(hazardRatio(Array(20).fill(1), Array(20).fill(1))).toBeNull();
});

test('a difference between two groups adds their errors in squares', () => {
  const group = (value: number, se: number) => ({ value, se, n: 40, exposed: null, unexposed: null });
  expect(difference(group(0.07, 0.003), group(0.02, 0.004))).toMatchObject({
    value: expect.closeTo(0.05, 12),
    se: expect.closeTo(0.005, 12),
    n: 80,
  });
  expect(difference(group(1, 1), null)).toBeNull();
});
