import { randomSource } from '@catena/statistics';
import { expect, test } from 'vitest';
import { type LaggedRow, lagSearch } from './lag-search.js';

const windows = [
  { from: 1, until: 4 },
  { from: 5, until: 8 },
  { from: 9, until: 13 },
];

/** Ten units over 60 weeks; the cause works through the windows with these strengths. */
function rows(strengths: readonly number[], seed: number): LaggedRow[] {
  const random = randomSource(seed);
  const draw = (): number => random.below(1000) / 1000 - 0.5;
  return Array.from({ length: 600 }, (_, index) => {
    const covariates = strengths.map(draw);
    const level = (index % 10) + Math.sin(Math.floor(index / 10));
    const effect = covariates.reduce((sum, value, window) => sum + value * (strengths[window] ?? 0), 0);
    return {
      unit: `U${index % 10}`,
      period: Math.floor(index / 10),
      outcome: level + effect + draw(),
      weight: 1,
      covariates,
    };
  });
}

test('the range reaches from the first to the last window in which the effect is seen', () => {
  expect(lagSearch(rows([0, -0.5, 0], 1), windows)).toEqual({ from: 35, until: 56 });
  expect(lagSearch(rows([-0.5, 0, 0.5], 2), windows)).toEqual({ from: 7, until: 91 });
});

test('where nothing works nothing is found, however many windows are tried', () => {
  const found = Array.from({ length: 40 }, (_, seed) => lagSearch(rows([0, 0, 0], seed + 10), windows));
  expect(found.filter((range) => range !== null).length).toBeLessThanOrEqual(5);
  expect(lagSearch([], windows)).toBeNull();
});
