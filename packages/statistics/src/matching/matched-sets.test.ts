import { expect, test } from 'vitest';
import { draws, scoreIntervals } from '../reference/draws.js';
import { matchedDifference } from './matched-difference.js';
import { effectiveControls, matchedSetCounts, matchedSetDifference, matchedSetHazardRatio } from './matched-sets.js';
import { riskSetMatching } from './risk-set-matching.js';

const side = (id: number, outcome: number) => ({ id, outcome });

test('a partner counts for its share of one, by hand', () => {
  const sets = [
    { exposed: side(1, 4), controls: [side(2, 1), side(3, 3)] },
    { exposed: side(4, 6), controls: [side(5, 5)] },
  ];
  // Exposed (4 + 6)/2 = 5; others (2 + 5)/2 = 3.5.
  expect(matchedSetDifference(sets)).toMatchObject({ exposed: 5, reference: 3.5, effect: { estimate: 1.5, n: 2 } });
  // Where one of two took what both could, the difference is theirs alone: 1.5 over a half.
  expect(matchedSetDifference(sets, { taken: [1, 0] }).effect.estimate).toBe(3);
});

test('with one partner each it is the difference of pairs', () => {
  const { normal } = draws(1);
  const pairs = Array.from({ length: 40 }, (_, k) => ({
    exposed: side(k, normal()),
    control: side(100 + k, normal()),
  }));
  const sets = pairs.map(({ exposed, control }) => ({ exposed, controls: [control] }));
  const [left, right] = [matchedDifference(pairs), matchedSetDifference(sets).effect];
  expect(right.estimate).toBeCloseTo(left.estimate ?? 0, 12);
  expect(right.se).toBeCloseTo(left.se ?? 0, 12);
});

test('whoever leaves stands no more for those who stay: counts by hand', () => {
  const spell = (id: number, time: number, ...at: number[]) => ({
    id,
    time,
    events: at.map((when) => ({ at: when, size: 1 })),
  });
  const sets = [
    { exposed: spell(1, 10, 1, 5), controls: [spell(2, 10)] },
    { exposed: spell(3, 2, 1), controls: [spell(4, 10, 3)] },
  ];
  // Day 1: 2 of 2 have one; day 5: 1 of the 1 left: 2 for one never leaving. Others: 1 of 2.
  expect(matchedSetCounts(sets, 8)).toMatchObject({ exposed: 2, reference: 0.5, effect: { estimate: 1.5 } });
  expect(matchedSetCounts(sets, 4)).toMatchObject({ exposed: 1, reference: 0.5 });
});

test('the ratio of hazards is that of the logarithms of the shares who stay', () => {
  const outcomes = (events: number, from: number) =>
    Array.from({ length: 10 }, (_, k) => side(from + k, k < events ? 1 : 0));
  const controls = outcomes(2, 100);
  const sets = outcomes(5, 0).map((exposed, k) => ({ exposed, controls: controls.slice(k, k + 1) }));
  // ln 0.5 / ln 0.8 = 3.106284.
  expect(matchedSetHazardRatio(sets).effect.estimate).toBeCloseTo(3.106284, 6);
  const none = sets.map(({ exposed }) => ({ exposed, controls: [side(exposed.id + 100, 0)] }));
  expect(matchedSetHazardRatio(none).effect).toMatchObject({ estimate: null, ciLow: null });
});

test('where few stand in for many, the interval knows', () => {
  const outcomes = [0, 1, 2, 3];
  const sets = Array.from({ length: 40 }, (_, k) => ({
    exposed: side(k, 5 + (k % 2)),
    controls: [side(100 + (k % 4), outcomes[k % 4] ?? 0)],
  }));
  expect(effectiveControls(sets)).toBeCloseTo(4, 12);
  const { effect } = matchedSetDifference(sets);
  // Three degrees of freedom: the t quantile is 3.182446.
  expect(((effect.ciHigh ?? 0) - (effect.ciLow ?? 0)) / 2 / (effect.se ?? 1)).toBeCloseTo(3.182446, 5);
});

test('errors are clustered from eight clusters on; before, they are those of these alone', () => {
  const sets = Array.from({ length: 16 }, (_, k) => ({ exposed: side(k, k % 8), controls: [side(100 + k, 0)] }));
  const few = matchedSetDifference(sets, { clusters: sets.map((_, k) => k % 2) }).effect;
  expect(few.warnings.map(({ code }) => code)).toContain('FEW_INCIDENTS');
  // Means of eight clusters of two, 0 to 7: variance 6, over 8 clusters.
  const many = matchedSetDifference(sets, { clusters: sets.map((_, k) => k % 8) }).effect;
  expect(many.se).toBeCloseTo(Math.sqrt(6 / 8), 12);
});

test('several partners find the effect with the coverage that is promised, and a narrower interval than one', () => {
  const widths = { 1: 0, 4: 0 };
  const found = Array.from({ length: 80 }, (_, seed) => {
    const { normal, chance } = draws(seed + 1);
    const values = Array.from({ length: 400 }, () => normal());
    const rows = values.map((value, id) => ({
      id,
      riskSet: 0,
      exposed: chance(1 / (1 + Math.exp(2.5 - 0.5 * value))),
      covariates: [value],
    }));
    const outcomes = rows.map(({ exposed, id }) => side(id, (values[id] ?? 0) + (exposed ? 1 : 0) + normal()));
    const effectWith = (partners: 1 | 4) => {
      const controls = new Map<number, { id: number; outcome: number }[]>();
      for (const pair of riskSetMatching(['value'], rows, { partners }).pairs) {
        const control = outcomes[pair.control] ?? side(0, 0);
        controls.set(pair.exposed, [...(controls.get(pair.exposed) ?? []), control]);
      }
      const sets = [...controls].map(([row, partner]) => ({ exposed: outcomes[row] ?? side(0, 0), controls: partner }));
      const { effect } = matchedSetDifference(sets);
      widths[partners] += effect.se ?? 0;
      return effect;
    };
    effectWith(1);
    return effectWith(4);
  });
  const { coverage, bias } = scoreIntervals(found, 1);
  expect(Math.abs(bias)).toBeLessThan(0.1);
  expect(coverage).toBeGreaterThan(0.88);
  expect(widths[4]).toBeLessThan(0.95 * widths[1]);
});
