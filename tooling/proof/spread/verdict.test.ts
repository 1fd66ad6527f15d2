import { expect, test } from 'vitest';
import type { ScoredWorld } from './spread.js';
import { judge, scoresOf } from './verdict.js';

const world = (seed: number, estimate: number | null, profile: ScoredWorld['profile'] = 'webshop'): ScoredWorld => ({
  profile,
  seed,
  effects: [
    {
      effect: 'failure.churn.90',
      truth: 0,
      estimate,
      ciLow: estimate === null ? null : estimate - 1,
      ciHigh: estimate === null ? null : estimate + 1,
      naive: null,
      n: 100,
    },
  ],
});
const worlds = (hits: number, misses: number, profile?: ScoredWorld['profile']) =>
  Array.from({ length: hits + misses }, (_, seed) => world(seed, seed < misses ? 2 : 0.5, profile));

test('bias and coverage are counted where an effect was told', () => {
  const [score] = scoresOf([world(1, 0.5), world(2, 2), world(3, 0.5), world(4, null)]);
  expect(score).toMatchObject({ told: 3, covered: 2, bias: 1 });
  expect(score?.se).toBeCloseTo(0.5, 12);
});

test('an effect fails when its intervals miss more often than chance explains', () => {
  expect(judge(worlds(95, 5)).holds).toBe(true);
  expect(judge(worlds(80, 20)).holds).toBe(false);
});

test('too few worlds say nothing; where nothing spreads findings are counted together', () => {
  expect(judge(worlds(5, 20)).claims).toEqual([]);
  const { claims } = judge(worlds(95, 5, 'null-confounded'));
  expect(claims.at(-1)).toMatchObject({ found: 'in 5.0% of 100 estimates', holds: true });
});
