import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { requireValid } from '../errors.js';

/** A seeded source of whole numbers: xoroshiro128+ (Blackman & Vigna 2018). Same seed, same numbers, everywhere. */
export function randomSource(seed: number): { below: (limit: number) => number } {
  requireValid(Number.isInteger(seed), `The seed is ${seed}. It must be a whole number.`);
  const generator = xoroshiro128plus(seed);
  return { below: (limit) => uniformInt(generator, 0, limit - 1) };
}
