import { expect, test } from 'vitest';
import { draws, scoreIntervals } from '../reference/draws.js';
import { effects } from '../reference/reference-data.js';
import { type IncidentEffect, pooledIncidents } from './pooled-incidents.js';

const { data, estimate, se, reach, heterogeneity } = effects.pooled;
const nine: IncidentEffect[] = data.estimate.map((value, index) => ({
  estimate: value,
  se: data.se[index] ?? 0,
  exposed: data.exposed[index] ?? 0,
}));

test('nine incidents: mean, error and degrees of freedom are those of clubSandwich in R', () => {
  const found = pooledIncidents(nine);
  expect(found.effect.estimate).toBeCloseTo(estimate, 9);
  expect(found.effect.se).toBeCloseTo(se, 9);
  expect(found.effect.ciLow).toBeCloseTo(estimate - reach, 6);
  expect(found.effect).toMatchObject({ n: 9, method: 'POOLED_INCIDENTS', warnings: [] });
  expect(found.heterogeneity.statistic).toBeCloseTo(heterogeneity, 9);
  expect(found.heterogeneity.df).toBe(8);
});

test('incidents of the same size: the t interval of their effects', () => {
  const found = pooledIncidents(Array.from({ length: 8 }, (_, index) => ({ estimate: index, se: 1, exposed: 10 })));
  // Mean 3.5, variance 6 over 8; t with 7 degrees of freedom.
  expect(found.effect.estimate).toBeCloseTo(3.5, 12);
  expect(found.effect.se).toBeCloseTo(Math.sqrt(6 / 8), 12);
  expect(found.effect.ciHigh).toBeCloseTo(3.5 + 2.364624 * Math.sqrt(6 / 8), 6);
});

test('fewer than eight speak for themselves only, by hand', () => {
  const found = pooledIncidents([
    { estimate: 2, se: 0.3, exposed: 30 },
    { estimate: 6, se: 0.4, exposed: 10 },
    { estimate: 99, se: 1, exposed: 0 },
  ]);
  expect(found.effect.estimate).toBeCloseTo(3, 12);
  expect(found.effect.se).toBeCloseTo(Math.hypot(0.75 * 0.3, 0.25 * 0.4), 12);
  expect(found.effect).toMatchObject({ n: 2, method: 'THESE_INCIDENTS' });
  expect(found.effect.warnings[0]?.code).toBe('FEW_INCIDENTS');
  // Weights 1/0.09 and 1/0.16, 4 apart: 16 / 0.25.
  expect(found.heterogeneity.statistic).toBeCloseTo(64, 9);
  expect(pooledIncidents([{ estimate: 2, se: 0.3, exposed: 30 }]).heterogeneity.statistic).toBeNull();
});

test('ten uneven incidents that truly differ: the interval holds the mean of their kind', () => {
  const found = Array.from({ length: 400 }, (_, seed) => {
    const { normal, uniform } = draws(seed + 1);
    const incidents = Array.from({ length: 10 }, () => {
      const error = 0.1 + 0.2 * uniform();
      return { estimate: 1 + 0.4 * normal() + error * normal(), se: error, exposed: Math.ceil(200 * uniform() ** 2) };
    });
    return pooledIncidents(incidents).effect;
  });
  const { coverage, biasInErrors } = scoreIntervals(found, 1);
  expect(Math.abs(biasInErrors)).toBeLessThan(3);
  expect(coverage).toBeGreaterThan(0.93);
  expect(coverage).toBeLessThan(0.99);
});

test.each([
  [[], 'There are no incidents with anybody exposed. Give at least one.'],
  [[{ estimate: 1, se: 0, exposed: 3 }], 'The standard error of incident 0 is 0. It must be above zero.'],
  [[{ estimate: 1, se: 1, exposed: -3 }], 'The number of exposed of incident 0 is -3.'],
] as [IncidentEffect[], string][])('incidents that cannot be used are refused: %#', (given, message) => {
  expect(() => pooledIncidents(given)).toThrow(message);
});
