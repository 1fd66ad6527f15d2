import type { TrustScar } from '@catena/spread';
import type { Estimate } from '@catena/statistics';
import { expect, test } from 'vitest';
import { scarCurve } from './scar-curve.js';

const told = (estimate: number | null, ciLow: number | null, ciHigh: number | null): Estimate => ({
  estimate,
  se: null,
  ciLow,
  ciHigh,
  n: 100,
  method: 'PROFILE_LIKELIHOOD',
  timeBasis: null,
  warnings: [],
});
const scar = (halfLife: Estimate): TrustScar => ({
  points: [28, 84].map((age) => ({ age, difference: told(-0.2, -0.3, -0.1) })),
  curve: { scar: told(-0.1, -0.2, 0), initial: told(-0.9, -1, -0.8), halfLife },
});

test('a curve up to the oldest answers, where at least one limit of its half-life is told', () => {
  const curve = scarCurve(scar(told(28, 10, null)));
  expect(curve.map(({ age }) => age)).toEqual([0, 14, 28, 42, 56, 70, 84]);
  // −0.1 − 0.8 · 2^(−1) after one half-life, −0.1 − 0.8 · 2^(−3) after three.
  expect(curve[2]?.difference).toBeCloseTo(-0.5);
  expect(curve[6]?.difference).toBeCloseTo(-0.2);
});

test('no curve from data that do not tell how it bends', () => {
  expect(scarCurve(scar(told(7, null, null)))).toEqual([]);
  expect(scarCurve(scar(told(null, null, null)))).toEqual([]);
});
