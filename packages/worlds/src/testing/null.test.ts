import { expect, test } from 'vitest';
import { createWorld } from '../index.js';
import { exitsAfterFailure } from './exits-after-failure.js';

const seeds = [21, 22, 23, 24, 25, 26];
const sizes = { customers: 3000, months: 18 };

test('in a null world exits know nothing of failures, seed by seed and over all of them', () => {
  const results = seeds.map((seed) => exitsAfterFailure(createWorld({ profile: 'null', seed, ...sizes })));
  // Beyond ±3.3 one of six lies in one run of 170 if there is no link; the sum over √6 beyond ±3 in one of 370.
  for (const { z, observed } of results) {
    expect(observed).toBeGreaterThan(50);
    expect(Math.abs(z)).toBeLessThan(3.3);
  }
  const together = results.reduce((sum, { z }) => sum + z, 0) / Math.sqrt(seeds.length);
  expect(Math.abs(together)).toBeLessThan(3);
}, 120_000);

test('in the webshop the same comparison finds the link at once, so the null would be found out', () => {
  const { z, ratio } = exitsAfterFailure(createWorld({ profile: 'webshop', seed: 21, ...sizes }));
  expect(z).toBeGreaterThan(5);
  expect(ratio).toBeGreaterThan(1.4);
  expect(ratio).toBeLessThan(3.5);
}, 120_000);
