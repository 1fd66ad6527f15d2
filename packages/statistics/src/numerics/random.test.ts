import { expect, test } from 'vitest';
import { randomSource } from './random.js';

const take = (seed: number) => {
  const source = randomSource(seed);
  return Array.from({ length: 200 }, () => source.below(6));
};

test('the same seed gives the same numbers, another seed others', () => {
  expect(take(7)).toEqual(take(7));
  expect(take(7)).not.toEqual(take(8));
  expect(new Set(take(7))).toEqual(new Set([0, 1, 2, 3, 4, 5]));
});

test('a seed must be a whole number', () => {
  expect(() => randomSource(0.5)).toThrow('The seed is 0.5. It must be a whole number.');
});
