import { expect, test } from 'vitest';
import { reachabilityIndex } from './reachability-index.js';

const factor = (name: string, successes: number, n: number) => ({ name, successes, n });

test('the index is the product of its factors, and the losses add up to what is missing', () => {
  const index = reachabilityIndex([
    factor('open', 800, 1000),
    factor('channel', 720, 800),
    factor('answered', 360, 720),
  ]);
  // 0.8 · 0.9 · 0.5 = 0.36; the loss of 0.64 is split by ln 0.8 : ln 0.9 : ln 0.5.
  expect(index.estimate).toBeCloseTo(0.36, 12);
  expect(index.n).toBe(1000);
  expect(index.parts.map((part) => part.loss)).toEqual(
    [0.8, 0.9, 0.5].map((share) => expect.closeTo((0.64 * Math.log(share)) / Math.log(0.36), 12)),
  );
  expect(index.se).toBeCloseTo(0.36 * Math.sqrt(0.2 / 800 + 0.1 / 720 + 0.5 / 360), 12);
  expect(index.ciLow).toBeLessThan(0.36);
  expect(index.ciHigh).toBeGreaterThan(0.36);
});

test('one factor has the Wilson interval', () => {
  const index = reachabilityIndex([factor('open', 8, 10)]);
  expect(index.ciLow).toBeCloseTo(0.490162, 6);
  expect(index.ciHigh).toBeCloseTo(0.943318, 6);
});

test('a perfect record is still uncertain below, a failed factor leaves nothing', () => {
  const perfect = reachabilityIndex([factor('open', 20, 20), factor('channel', 20, 20)]);
  expect(perfect).toMatchObject({ estimate: 1, ciHigh: 1 });
  expect(perfect.ciLow).toBeLessThan(0.85);
  expect(perfect.parts.map((part) => part.loss)).toEqual([0, 0]);
  const closed = reachabilityIndex([factor('open', 0, 20), factor('channel', 1, 2)]);
  expect(closed).toMatchObject({ estimate: 0, ciLow: 0 });
  expect(closed.parts[0]?.loss).toBeNull();
});

test('a factor nobody reached has no share, so the index is unknown', () => {
  const index = reachabilityIndex([factor('open', 5, 10), factor('channel', 0, 0)]);
  expect(index.estimate).toBeNull();
  expect(index.warnings[0]?.message).toContain('channel');
  expect(() => reachabilityIndex([])).toThrow('There are no factors. Give at least one.');
});
