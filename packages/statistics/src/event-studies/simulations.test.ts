import { expect, test } from 'vitest';
import { draws, scoreIntervals } from '../reference/draws.js';
import { eventStudy } from './event-study.js';
import { groupTimeEffects } from './group-time-effects.js';
import { type OutcomeSeries, seriesGroups } from './outcome-series.js';

/** Customers with levels and errors that run on; the effect grows by one with every period since exposure. */
function customers(seed: number, dates: readonly (number | null)[], grows: boolean): OutcomeSeries[] {
  const { normal } = draws(seed);
  return Array.from({ length: 160 }, (_, index) => {
    const exposedAt = dates[index % dates.length] ?? null;
    const level = normal() + (exposedAt ?? 0);
    let drift = normal();
    const outcomes = Array.from({ length: 10 }, (_unused, period) => {
      drift = 0.6 * drift + normal();
      const since = exposedAt === null ? -1 : period - exposedAt;
      return level + 0.4 * period + drift + (since >= 0 ? 1 + (grows ? since : 0) : 0);
    });
    return { exposedAt, from: 0, outcomes };
  });
}

test('one date: the average effect has no bias, its interval and the pre-trend test keep their level', () => {
  const found = Array.from({ length: 300 }, (_, seed) => {
    return eventStudy(seriesGroups(customers(seed + 1, [5, null], false)), { window: { from: -4, to: 4 } });
  });
  const { coverage, biasInErrors } = scoreIntervals(
    found.map(({ average }) => average),
    1,
  );
  expect(Math.abs(biasInErrors)).toBeLessThan(3);
  expect(coverage).toBeGreaterThan(0.912);
  expect(coverage).toBeLessThan(0.985);
  const rejected = found.filter(({ preTrend }) => (preTrend.pValue ?? 1) < 0.05).length / found.length;
  expect(rejected).toBeLessThan(0.1);
  expect(rejected).toBeGreaterThan(0.01);
});

test('several dates, everybody exposed in the end: group-time effects hold the truth where one event study does not', () => {
  const window = { from: -3, to: 2 };
  const samples = Array.from({ length: 300 }, (_, seed) => seriesGroups(customers(seed + 1, [3, 5, 7, 9], true)));
  const found = samples.map((groups) => groupTimeEffects(groups, { window }));
  const atTwo = found.map(({ effects }) => effects.find(({ eventTime }) => eventTime === 2));
  const { coverage, biasInErrors } = scoreIntervals(
    atTwo.filter((one) => one !== undefined),
    3,
  );
  expect(Math.abs(biasInErrors)).toBeLessThan(3);
  expect(coverage).toBeGreaterThan(0.912);
  expect(coverage).toBeLessThan(0.985);
  const mixedUp = samples.slice(0, 50).map((groups) => eventStudy(groups, { window }).effects.at(-1));
  expect(
    Math.abs(
      scoreIntervals(
        mixedUp.filter((one) => one !== undefined),
        3,
      ).biasInErrors,
    ),
  ).toBeGreaterThan(5);
});
