import { type Estimate, meanInterval, type RecoveryCurve, recoveryCurve } from '@catena/statistics';
import type { Study, Unit } from '../studies/study.js';

/** Trust in the weeks around one age of a failure, less that of those who stand in for the failed at the same age. */
export interface TrustAtAge {
  /** Days since the failure, at the middle. */
  readonly age: number;
  readonly difference: Estimate;
}

export interface TrustScar {
  readonly points: readonly TrustAtAge[];
  /** What of the loss stays for good, what it was at first, and how soon half of the rest comes back. */
  readonly curve: RecoveryCurve;
}

/** Days that one point stands for, and how many points. */
const width = 56;
const count = 7;
/** Half-lives that are tried, in days. */
const halfLives = { from: 7, to: 1500 } as const;
const fewest = 40;

/**
 * Whether lost trust comes back: by least squares with profile likelihood, so that data that do not tell say so. Null
 * where too few of the failed were asked. Sources that disagree: S0 takes the loss as permanent, Knox & van Oest 2014
 * find it gone soon.
 */
export function trustScar(failures: Study): TrustScar | null {
  const exposed = ageing(failures.sets.map((set) => set.exposed));
  const others = ageing(failures.sets.flatMap(({ controls }) => controls));
  const usual = others.map((values) => values.reduce((sum, value) => sum + value, 0) / values.length);
  // Each answer of the failed as a change from what those not failed answer at the same age.
  const changes = exposed.map((values, place) => values.map((value) => value - (usual[place] ?? Number.NaN)));
  const told = changes.flatMap((values, place) => {
    const age = (place + 0.5) * width;
    return values.length > 1 && Number.isFinite(usual[place]) ? [{ age, values }] : [];
  });
  if (told.length < 4 || told.reduce((sum, { values }) => sum + values.length, 0) < fewest) return null;
  const curve = recoveryCurve(
    told.map(({ age, values }) => ({
      age,
      n: values.length,
      sum: values.reduce((sum, value) => sum + value, 0),
      sumOfSquares: values.reduce((sum, value) => sum + value * value, 0),
    })),
    halfLives,
  );
  const points = told.map(({ age, values }) => ({ age, difference: meanInterval(values.map((value) => ({ value }))) }));
  return { points, curve };
}

/** Answers on trust by the age at which they were given. */
function ageing(units: readonly Unit[]): number[][] {
  const ages: number[][] = Array.from({ length: count }, () => []);
  for (const { history, at } of units) {
    for (const { at: answeredAt, trust } of history.answers) {
      if (trust !== null && answeredAt > at) ages[Math.floor((answeredAt - at) / width)]?.push(trust);
    }
  }
  return ages;
}
