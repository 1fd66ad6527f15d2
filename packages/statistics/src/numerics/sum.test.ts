import { expect, test } from 'vitest';
import { CompensatedSums, sum } from './sum.js';

test('small terms survive beside large ones', () => {
  expect(sum([1, 1e100, 1, -1e100])).toBe(2);
  expect(sum(Array.from({ length: 10 }, () => 0.1))).toBe(1);
});

test('a running sum returns to zero when everything is taken out again', () => {
  const sums = new CompensatedSums(2);
  for (const term of [1e12, 0.1, 0.2, 0.3]) sums.add(1, term);
  for (const term of [-1e12, -0.3, -0.1]) sums.add(1, term);
  expect(sums.get(1)).toBeCloseTo(0.2, 15);
  expect([...sums.toArray()]).toEqual([0, sums.get(1)]);
});
