import { requireValid } from '../errors.js';

/**
 * p-values adjusted so that calling those below q "found" makes a share of at most q of the findings false.
 * Missing p-values stay missing and are not counted as tests.
 * Source: Benjamini & Hochberg 1995, JRSS B 57:289–300.
 */
export function benjaminiHochberg(pValues: readonly (number | null)[]): (number | null)[] {
  const tests = pValues.flatMap((p, index) => {
    if (p === null) return [];
    requireValid(p >= 0 && p <= 1, `The p-value at ${index} is ${p}. It must lie between 0 and 1.`);
    return [{ p, index }];
  });
  const adjusted: (number | null)[] = pValues.map(() => null);
  let least = 1;
  tests
    .sort((left, right) => right.p - left.p)
    .forEach(({ p, index }, position) => {
      least = Math.min(least, (p * tests.length) / (tests.length - position));
      adjusted[index] = least;
    });
  return adjusted;
}
