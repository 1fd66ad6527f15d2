import { expect, test } from 'vitest';
import { median } from './median.js';

test.each([
  [[3, 1, 2], 2],
  [[10, 9], 9.5],
  [[7], 7],
])('the median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected);
});
