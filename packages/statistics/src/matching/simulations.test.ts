import { expect, test } from 'vitest';
import { draws, scoreIntervals } from '../reference/draws.js';
import { matchedDifference } from './matched-difference.js';
import { matchedSurvivalDifference } from './matched-survival.js';
import { type RiskSetRow, riskSetMatching } from './risk-set-matching.js';

/** Customers whose value drives both who is exposed and what follows; half of them are seen on each of two dates. */
function sample(seed: number) {
  const { normal, chance, uniform } = draws(seed);
  const rows: RiskSetRow[] = [];
  const outcomes: { outcome: number; time: number; event: boolean }[] = [];
  for (let id = 0; id < 500; id += 1) {
    const value = normal();
    const exposed = chance(1 / (1 + Math.exp(1.8 - 0.8 * value)));
    const leaves = -Math.log(uniform()) / (0.1 * Math.exp(0.6 * value)) / (exposed ? 2 : 1);
    const seen = 4 + 8 * uniform();
    rows.push({ id, riskSet: id % 2, exposed, covariates: [value] });
    outcomes.push({
      outcome: 2 * value + (exposed ? 1 : 0) + normal(),
      time: Math.min(leaves, seen),
      event: leaves <= seen,
    });
  }
  return { rows, outcomes };
}

test.each(['NONE', 'ALLOWED'] as const)(
  'matching (replacement %s) finds the effect that the plain comparison misses',
  (replacement) => {
    const plain: { estimate: number; ciLow: null; ciHigh: null }[] = [];
    const found = Array.from({ length: 200 }, (_, seed) => {
      const { rows, outcomes } = sample(seed + 1);
      const { pairs } = riskSetMatching(['value'], rows, { replacement, caliper: 0.1 });
      const side = (row: number) => ({ id: row, outcome: outcomes[row]?.outcome ?? 0 });
      const mean = (exposed: boolean) => {
        const chosen = outcomes.filter((_unused, row) => rows[row]?.exposed === exposed);
        return chosen.reduce((total, { outcome }) => total + outcome, 0) / chosen.length;
      };
      plain.push({ estimate: mean(true) - mean(false), ciLow: null, ciHigh: null });
      return matchedDifference(pairs.map((pair) => ({ exposed: side(pair.exposed), control: side(pair.control) })));
    });
    const { coverage, bias } = scoreIntervals(found, 1);
    // What the caliper lets through, against a plain comparison that is off by more than one.
    expect(Math.abs(bias)).toBeLessThan(0.06);
    expect(coverage).toBeGreaterThan(0.91);
    expect(scoreIntervals(plain, 1).bias).toBeGreaterThan(1);
  },
);

test('without any effect the matched risk difference finds none, also with censoring', () => {
  const found = Array.from({ length: 200 }, (_, seed) => {
    const { rows, outcomes } = sample(seed + 500);
    const { pairs } = riskSetMatching(['value'], rows, { caliper: 0.1 });
    // The exposed leave twice as fast: stretching their time takes the effect away.
    const side = (row: number, factor: number) => {
      const { time = 0, event = false } = outcomes[row] ?? {};
      return { id: row, time: time * factor, event };
    };
    const spells = pairs.map((pair) => ({ exposed: side(pair.exposed, 2), control: side(pair.control, 1) }));
    return matchedSurvivalDifference('RISK', spells, 3.9);
  });
  const { coverage, biasInErrors } = scoreIntervals(found, 0);
  expect(Math.abs(biasInErrors)).toBeLessThan(3.5);
  expect(coverage).toBeGreaterThan(0.91);
});
