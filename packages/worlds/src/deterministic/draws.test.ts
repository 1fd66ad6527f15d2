import { expect, test } from 'vitest';
import { Draws } from './draws.js';
import { purpose } from './purpose.js';
import { output, threefry2x32 } from './threefry.js';

// Known answers published with Random123 (kat_vectors, threefry2x32, 20 rounds).
test.each([
  [0, 0, 0, 0, 0x6b200159, 0x99ba4efe],
  [-1, -1, -1, -1, 0x1cb996fc, 0xbb002be7],
  [0x13198a2e, 0x03707344, 0x243f6a88, 0x85a308d3, 0xc4923a9c, 0x483df7a0],
])('threefry gives the published answer for key %i %i', (k0, k1, c0, c1, first, second) => {
  threefry2x32(k0, k1, c0, c1);
  expect([output.first, output.second]).toEqual([first, second]);
});

test('a draw depends on seed, week, purpose, agent and k, and on nothing else', () => {
  const draws = new Draws(7);
  const one = draws.bits('exit', 12, 3);
  draws.bits('failure', 1, 1);
  expect(draws.bits('exit', 12, 3)).toBe(one);
  expect(draws.bits('exit', 13, 3)).not.toBe(one);
  expect(draws.bits('exit', 12, 4)).not.toBe(one);
  expect(draws.bits('failure', 12, 3)).not.toBe(one);
  expect(new Draws(8).bits('exit', 12, 3)).not.toBe(one);
  draws.week = 1;
  expect(draws.bits('exit', 12, 3)).not.toBe(one);
});

test('every purpose has a number of its own', () => {
  expect(new Set(Object.values(purpose)).size).toBe(Object.keys(purpose).length);
});

test('chances, means and variances come out as asked', () => {
  const draws = new Draws(1);
  const n = 40_000;
  let hits = 0;
  let sum = 0;
  let squares = 0;
  let events = 0;
  let waits = 0;
  for (let agent = 0; agent < n; agent++) {
    if (draws.chance(0.2, 'exit', agent)) hits++;
    const z = draws.normal('quality', agent);
    sum += z;
    squares += z * z;
    events += draws.poisson(30, 'contacts', agent);
    waits += draws.exponential(5, 'waits', agent);
  }
  // Four standard errors: 0.2·0.8/n, 1/n, about 2/n, 30/n and 25/n.
  expect(Math.abs(hits / n - 0.2)).toBeLessThan(0.008);
  expect(Math.abs(sum / n)).toBeLessThan(0.02);
  expect(Math.abs(squares / n - 1)).toBeLessThan(0.03);
  expect(Math.abs(events / n - 30)).toBeLessThan(0.11);
  expect(Math.abs(waits / n - 5)).toBeLessThan(0.1);
});

test('chance 0 never and chance 1 always happens', () => {
  const draws = new Draws(3);
  for (let agent = 0; agent < 1000; agent++) {
    expect(draws.chance(0, 'exit', agent)).toBe(false);
    expect(draws.chance(1, 'exit', agent)).toBe(true);
  }
});

test('weights decide', () => {
  const draws = new Draws(5);
  const counts = [0, 0, 0];
  for (let agent = 0; agent < 10_000; agent++) {
    const index = draws.weighted([1, 0, 3], 'channel', agent);
    counts[index] = (counts[index] ?? 0) + 1;
  }
  expect(counts[1]).toBe(0);
  // Share 0.25 with a standard error of 0.0043.
  expect(Math.abs((counts[0] ?? 0) / 10_000 - 0.25)).toBeLessThan(0.018);
});

test('a Poisson draw with a mean of thousands has the variance of one', () => {
  const draws = new Draws(9);
  const n = 300;
  const values = Array.from({ length: n }, (_, agent) => draws.poisson(6000, 'prospects', agent));
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const variance = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / (n - 1);
  // Mean 6000 with a standard error of √(6000/300); the variance over 6000 is χ²(299)/299, sd 0.082.
  expect(Math.abs(mean - 6000)).toBeLessThan(18);
  expect(variance / 6000).toBeGreaterThan(0.7);
  expect(variance / 6000).toBeLessThan(1.4);
});
