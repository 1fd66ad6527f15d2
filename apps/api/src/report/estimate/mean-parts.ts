import type { Part } from '@catena/database';
import type { Value, Where } from '@catena/metrics';
import { type Estimate, meanFromSums } from '@catena/statistics';

/** The parts that a mean and its interval are made of: sum, number, and sum of squares. */
export const partsOfMean = (value: Value, where: Where = {}): readonly [Part, Part, Part] => [
  { where, factors: [value] },
  { where, factors: [value], counted: true },
  { where, factors: [value, value] },
];

/** The mean of what such parts answered, of which the first stands at a place among others. */
export function meanOfParts(sums: readonly number[], first = 0): Estimate {
  const [sum = 0, n = 0, sumOfSquares = 0] = sums.slice(first, first + 3);
  return meanFromSums({ n, sum, sumOfSquares });
}
