import { ln } from '../deterministic/software-math.js';

/** A true value, and how far a sample of so many agents may be off it by chance. */
export interface Measured {
  readonly value: number;
  /** Monte-Carlo standard error, in the unit of the value. */
  readonly se: number;
  readonly n: number;
  /** Mean outcome with the exposure, and without it. */
  readonly exposed: number | null;
  readonly unexposed: number | null;
}

type Values = ArrayLike<number>;

/** Agents whom both lives gave an answer. */
function answered(exposed: Values, unexposed: Values, holds: (place: number) => boolean): readonly number[] {
  const places: number[] = [];
  for (let place = 0; place < exposed.length; place++) {
    const given = !Number.isNaN(exposed[place]) && !Number.isNaN(unexposed[place]);
    if (given && holds(place)) places.push(place);
  }
  return places;
}

const meanOf = (values: Values, places: readonly number[]): number =>
  places.reduce((sum, place) => sum + (values[place] ?? 0), 0) / places.length;

/** Standard error of a mean of so many values. */
function errorOfMean(values: readonly number[]): number {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  return Math.sqrt(squares / (n * (n - 1)));
}

/** Fewest agents of whom a truth is said. */
const fewest = 12;

/** Mean over agents of the outcome with the exposure minus that without it; null where too few were exposed. */
export function meanDifference(
  exposed: Values,
  unexposed: Values,
  holds: (place: number) => boolean = () => true,
): Measured | null {
  const places = answered(exposed, unexposed, holds);
  if (places.length < fewest) return null;
  const [a, b] = [meanOf(exposed, places), meanOf(unexposed, places)];
  const differences = places.map((place) => (exposed[place] ?? 0) - (unexposed[place] ?? 0));
  return { value: a - b, se: errorOfMean(differences), n: places.length, exposed: a, unexposed: b };
}

/** Mean outcome with the exposure over that without it; the error by linear expansion. */
export function ratioOfMeans(
  exposed: Values,
  unexposed: Values,
  holds: (place: number) => boolean = () => true,
): Measured | null {
  const places = answered(exposed, unexposed, holds);
  if (places.length < fewest) return null;
  const [a, b] = [meanOf(exposed, places), meanOf(unexposed, places)];
  if (b === 0) return null;
  const parts = places.map((place) => ((exposed[place] ?? 0) - (a / b) * (unexposed[place] ?? 0)) / b);
  return { value: a / b, se: errorOfMean(parts), n: places.length, exposed: a, unexposed: b };
}

/** Ratio of cumulative hazards, from each agent's chance of staying; the error by linear expansion. */
export function hazardRatio(
  exposed: Values,
  unexposed: Values,
  holds: (place: number) => boolean = () => true,
): Measured | null {
  const places = answered(exposed, unexposed, holds);
  if (places.length < fewest) return null;
  const [a, b] = [meanOf(exposed, places), meanOf(unexposed, places)];
  if (!(b < 1 && a > 0 && b > 0)) return null;
  const [up, down] = [-ln(a), -ln(b)];
  const parts = places.map((place) => {
    const rise = -(exposed[place] ?? 0) / a / down;
    return rise + ((up / (down * down)) * (unexposed[place] ?? 0)) / b;
  });
  return { value: up / down, se: errorOfMean(parts), n: places.length, exposed: up, unexposed: down };
}

/** The first value minus the second, from different agents. */
export function difference(first: Measured | null, second: Measured | null): Measured | null {
  if (!first || !second) return null;
  return {
    value: first.value - second.value,
    se: Math.sqrt(first.se * first.se + second.se * second.se),
    n: first.n + second.n,
    exposed: first.value,
    unexposed: second.value,
  };
}
