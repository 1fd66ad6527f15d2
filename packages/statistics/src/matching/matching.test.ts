import fc from 'fast-check';
import { expect, test } from 'vitest';
import { effects } from '../reference/reference-data.js';
import { matchedDifference } from './matched-difference.js';
import { matchedSurvivalDifference } from './matched-survival.js';
import { nearestNeighbours } from './nearest-neighbours.js';
import { type RiskSetRow, riskSetMatching } from './risk-set-matching.js';

const { data, exposed, control, before, after, difference, risk, rmst } = effects.matching;
const rows: RiskSetRow[] = data.id.map((id, index) => ({
  id,
  riskSet: data.riskSet[index] ?? 0,
  exposed: data.exposed[index] === 1,
  covariates: [data.tenure[index] ?? 0, data.value[index] ?? 0],
}));
const names = ['tenure', 'value'];
const matching = riskSetMatching(names, rows);
const partnerOf = (pairs: readonly { readonly exposed: number; readonly control: number }[]) =>
  Object.fromEntries(pairs.map((pair) => [pair.exposed + 1, pair.control + 1]));
const inR = exposed.map((id, index) => ({ exposed: id - 1, control: (control[index] ?? 0) - 1 }));

test('pairs, and the balance before and after, are those of a plain search in R', () => {
  expect(partnerOf(matching.pairs)).toEqual(partnerOf(inR));
  matching.balance.forEach((row, index) => {
    expect(row.before).toBeCloseTo(before[index] ?? 0, 9);
    expect(row.after).toBeCloseTo(after[index] ?? 0, 9);
  });
  const all = rows.filter((row) => row.exposed).length;
  expect(matching.unmatched).toBe(all - exposed.length);
});

test('the difference of pairs is the paired t test of R', () => {
  const found = matchedDifference(
    inR.map((pair) => ({
      exposed: { id: pair.exposed, outcome: data.value[pair.exposed] ?? 0 },
      control: { id: pair.control, outcome: data.value[pair.control] ?? 0 },
    })),
  );
  expect(found.estimate).toBeCloseTo(difference.estimate, 9);
  expect(found.ciLow).toBeCloseTo(difference.low, 8);
  expect(found.ciHigh).toBeCloseTo(difference.high, 8);
});

const spell = (row: number) => ({ id: row, time: data.time[row] ?? 0, event: data.event[row] === 1 });
const spells = inR.map((pair) => ({ exposed: spell(pair.exposed), control: spell(pair.control) }));

test.each([
  { measure: 'RISK' as const, answer: risk },
  { measure: 'RMST' as const, answer: rmst },
])('$measure of pairs agrees with the curves and their residuals in R', ({ measure, answer }) => {
  const found = matchedSurvivalDifference(measure, spells, answer.horizon);
  expect(found.estimate).toBeCloseTo(answer.estimate, 9);
  expect(found.se).toBeCloseTo(answer.se, 9);
});

test('without censoring the risk difference of pairs is that of their outcomes', () => {
  const uncensored = spells.map((pair, index) => ({
    exposed: { ...pair.exposed, time: 1 + (index % 7), event: true },
    control: { ...pair.control, time: 1 + (index % 11), event: true },
  }));
  const outcomes = uncensored.map(({ exposed: left, control: right }) => ({
    exposed: { id: left.id, outcome: left.time <= 4 ? 1 : 0 },
    control: { id: right.id, outcome: right.time <= 4 ? 1 : 0 },
  }));
  const [curves, plain] = [matchedSurvivalDifference('RISK', uncensored, 4), matchedDifference(outcomes)];
  expect(curves.estimate).toBeCloseTo(plain.estimate ?? 0, 12);
  expect(curves.se).toBeCloseTo(plain.se ?? 0, 12);
});

test('pairs that share a partner count as dependent, by hand', () => {
  // Differences 3 and 1 around 2, both against the same partner: their deviations 1 and −1 cancel in it.
  const side = (id: string, outcome: number) => ({ id, outcome });
  const opposed = matchedDifference([
    { exposed: side('a', 3), control: side('c', 0) },
    { exposed: side('b', 1), control: side('c', 0) },
  ]);
  // Never narrower than independent pairs: n/(n−1) · (½² + ½²).
  expect(opposed.se).toBeCloseTo(1, 12);
  const shared = matchedDifference([
    { exposed: side('a', 3), control: side('c', 0) },
    { exposed: side('b', 3), control: side('c', 0) },
    { exposed: side('d', 0), control: side('e', 0) },
    { exposed: side('f', 0), control: side('e', 0) },
  ]);
  // Pulls ±1.5/4; c and e each gather two: 4 · (3/8)² alone, 2 · (6/8)² + 4 · (3/8)² − 4 · (3/8)² together.
  expect(shared.se).toBeCloseTo(Math.sqrt((4 / 3) * 2 * 0.75 ** 2), 12);
});

const at = (id: string, riskSet: number, isExposed: boolean, stratum?: string): RiskSetRow => ({
  ...{ id, riskSet, exposed: isExposed, covariates: [] },
  ...(stratum === undefined ? {} : { stratum }),
});

test('ties go to the lowest id, each partner serves once over all dates, strata are kept apart', () => {
  const given = [
    at('x', 1, true),
    at('c', 1, false),
    at('b', 1, false),
    at('y', 2, true),
    at('b', 2, false),
    at('c', 2, false),
    at('z', 2, true, 'web'),
    at('d', 2, false, 'web'),
    at('e', 2, false, 'shop'),
  ];
  const scores = Float64Array.from([0.5, 0.4, 0.6, 0.5, 0.6, 0.4, 0.5, 0.1, 0.5]);
  const ids = (replacement: 'NONE' | 'ALLOWED', width: number) =>
    nearestNeighbours(given, scores, width, replacement).map(
      (pair) => `${given[pair.exposed]?.id}${given[pair.control]?.id}`,
    );
  expect(ids('NONE', 0.2)).toEqual(['xb', 'yc']);
  expect(ids('ALLOWED', 0.2)).toEqual(['xb', 'yb']);
  expect(ids('NONE', 0.45)).toEqual(['xb', 'yc', 'zd']);
});

test('nearest neighbours are those of a plain search, whatever the input', () => {
  const row = fc.record({ id: fc.nat(12), riskSet: fc.nat(2), exposed: fc.boolean(), score: fc.nat(6) });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 40 }), fc.constantFrom('NONE', 'ALLOWED'), (input, replacement) => {
      const given = input.map((one) => ({ ...one, covariates: [] }));
      const scores = Float64Array.from(input, ({ score }) => score);
      const used = new Set<number>();
      const expected = input
        .map((one, index) => ({ ...one, index }))
        .filter((one) => one.exposed)
        .sort((a, b) => a.riskSet - b.riskSet || b.score - a.score || a.id - b.id || a.index - b.index)
        .flatMap((one) => {
          const [best] = input
            .map((other, index) => ({ ...other, index, distance: Math.abs(other.score - one.score) }))
            .filter((other) => !other.exposed && other.riskSet === one.riskSet && other.distance <= 2)
            .filter((other) => replacement === 'ALLOWED' || !used.has(other.id))
            .sort((a, b) => a.distance - b.distance || a.id - b.id || a.index - b.index);
          if (!best) return [];
          used.add(best.id);
          return [{ exposed: one.index, control: best.index, distance: best.distance }];
        });
      expect(nearestNeighbours(given, scores, 2, replacement)).toEqual(expected);
    }),
    { seed: 20261128, numRuns: 300 },
  );
});

test('nobody to compare with, nobody exposed, and too short a follow-up are said', () => {
  const alone = riskSetMatching(
    names,
    rows.map((row) => ({ ...row, exposed: false })),
  );
  expect(alone).toMatchObject({ pairs: [], width: null, unmatched: 0 });
  expect(alone.warnings[0]?.code).toBe('CONSTANT_OUTCOME');
  expect(matchedDifference([]).warnings[0]?.code).toBe('NO_DATA');
  expect(matchedSurvivalDifference('RISK', [], 5).estimate).toBeNull();
  expect(matchedSurvivalDifference('RMST', spells, 61).warnings[0]?.code).toBe('BEYOND_FOLLOW_UP');
  expect(matchedDifference([{ exposed: { id: 1, outcome: 4 }, control: { id: 2, outcome: 1 } }])).toMatchObject({
    estimate: 3,
    se: null,
  });
  expect(() => riskSetMatching(names, rows, { caliper: 0 })).toThrow('The caliper is 0. It must be above zero.');
  expect(() => matchedSurvivalDifference('RISK', spells, 0)).toThrow('The horizon is 0.');
});
