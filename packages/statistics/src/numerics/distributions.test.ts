import { expect, test } from 'vitest';
import {
  betaQuantile,
  chiSquareUpperTail,
  gammaQuantile,
  normalQuantile,
  normalTwoSided,
  tQuantile,
} from './distributions.js';

// Expected values: R 4.2.2 and SciPy 1.17 agree on every digit shown.
test('quantiles agree with R', () => {
  expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 13);
  expect(normalQuantile(1e-10)).toBeCloseTo(-6.361340902404056, 12);
  expect(tQuantile(0.975, 7)).toBeCloseTo(2.364624251592784, 12);
  expect(tQuantile(0.975, 120)).toBeCloseTo(1.97993040508244, 12);
  expect(gammaQuantile(0.975, 12)).toBeCloseTo(19.682038513301954, 11);
  expect(gammaQuantile(0.025, 1)).toBeCloseTo(0.025317807984289876, 13);
  expect(betaQuantile(0.025, 3, 9)).toBeCloseTo(0.06021773417290665, 12);
});

test('tails stay exact where one minus the distribution function would be zero', () => {
  expect(chiSquareUpperTail(322.5990779207, 5) / 1.38148506941203e-67).toBeCloseTo(1, 10);
  expect(chiSquareUpperTail(122.24912557301, 1) / 2.0359832222815876e-28).toBeCloseTo(1, 10);
  expect(normalTwoSided(-9.4598206197686) / 3.084719301808092e-21).toBeCloseTo(1, 10);
  expect(chiSquareUpperTail(0, 3)).toBe(1);
});
