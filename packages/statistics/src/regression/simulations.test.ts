import { expect, test } from 'vitest';
import { weightedMean } from '../intervals/mean.js';
import { draws, scoreIntervals } from '../reference/draws.js';
import { responseWeights } from './inverse-probability.js';
import { panelRegression } from './panel-regression.js';
import type { PanelRow } from './panel-rows.js';
import { wildClusterBootstrap } from './wild-cluster-bootstrap.js';

/** Regions whose level drives x, whose errors run on from month to month, and a common course of time. */
function regions(seed: number, units: number): PanelRow[] {
  const { normal } = draws(seed);
  const course = Array.from({ length: 10 }, () => normal());
  return Array.from({ length: units }, (_, unit) => unit).flatMap((unit) => {
    const level = 2 * normal();
    let [drift, x] = [normal(), normal()];
    return course.map((common, period) => {
      drift = 0.7 * drift + normal();
      x = 0.7 * x + normal() + 0.1 * level;
      return { unit, period, outcome: level + common + 0.5 * x + drift, covariates: [x] };
    });
  });
}

test('panel: no bias, and intervals that hold the truth, although levels drive the covariate', () => {
  const found = Array.from({ length: 300 }, (_, seed) => panelRegression(['x'], regions(seed + 1, 30))[0]);
  const { coverage, biasInErrors } = scoreIntervals(
    found.filter((one) => one !== undefined),
    0.5,
  );
  expect(Math.abs(biasInErrors)).toBeLessThan(3);
  expect(coverage).toBeGreaterThan(0.912);
  expect(coverage).toBeLessThan(0.98);
});

test.each(['WEBB', 'RADEMACHER'] as const)(
  'ten clusters, %s weights: the wild bootstrap keeps its level',
  (weights) => {
    const found = Array.from({ length: 200 }, (_, seed) => {
      return wildClusterBootstrap(['x'], regions(seed + 1000, 10), 'x', { seed, replicates: 199, weights });
    });
    const { coverage } = scoreIntervals(found, 0.5);
    expect(coverage).toBeGreaterThan(0.91);
    expect(coverage).toBeLessThan(0.985);
  },
);

test('weights bring back the mean of all who were asked, where the dissatisfied answer less', () => {
  // Mean score 6 for loyal and 3 for new customers, half of each; the new answer half as often.
  const plain: number[] = [];
  const found = Array.from({ length: 200 }, (_, seed) => {
    const { normal, chance } = draws(seed + 1);
    const asked = Array.from({ length: 400 }, (_unused, index) => {
      const loyal = index % 2;
      return { loyal, value: 3 + 3 * loyal + normal(), answered: chance(loyal ? 0.6 : 0.3) };
    });
    const cells = [0, 1].map((loyal) => {
      const group = asked.filter((one) => one.loyal === loyal);
      return { covariates: [loyal], successes: group.filter((one) => one.answered).length, trials: group.length };
    });
    const { weights } = responseWeights(['loyal'], cells);
    const answers = asked.filter((one) => one.answered);
    plain.push(answers.reduce((total, { value }) => total + value, 0) / answers.length);
    return weightedMean(answers.map(({ value, loyal }) => ({ value, weight: weights[loyal] ?? 0 })));
  });
  const { coverage, biasInErrors } = scoreIntervals(found, 4.5);
  expect(Math.abs(biasInErrors)).toBeLessThan(3);
  expect(coverage).toBeGreaterThan(0.93);
  // Unweighted, two thirds of the answers come from the loyal: 5.
  expect(plain.reduce((total, mean) => total + mean, 0) / plain.length).toBeCloseTo(5, 1);
});

test('weights add up to those asked; extreme ones are cut and said', () => {
  const cells = [
    { covariates: [0], successes: 50, trials: 100 },
    { covariates: [1], successes: 1, trials: 900 },
  ];
  const even = responseWeights(['far'], cells, { limit: 100 });
  // One over 1/2 and one over 1/900.
  expect(even.weights[0]).toBeCloseTo(2, 6);
  expect(even.weights[1]).toBeCloseTo(900, 4);
  const cut = responseWeights(['far'], cells);
  expect(50 * (cut.weights[0] ?? 0) + (cut.weights[1] ?? 0)).toBeCloseTo(1000, 9);
  expect(cut.warnings.at(-1)?.message).toContain('1 cut');
  expect(responseWeights(['far'], [{ covariates: [0], successes: 0, trials: 9 }]).effectiveN).toBe(0);
  expect(() => responseWeights(['far'], cells, { limit: 1 })).toThrow('The limit is 1. It must be above 1');
});
