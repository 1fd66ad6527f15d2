import { requireNonNegative, requireValid } from '../errors.js';
import { type Estimate, type EstimateOptions, intervalLevel } from '../estimate.js';
import { latticeSearch, type Peak, type SearchRange } from '../numerics/lattice-search.js';
import { sumOf } from '../numerics/sum.js';
import { warning } from '../warnings.js';
import { fitDecay } from './decay-least-squares.js';
import { flatSides, profileInterval } from './profile-interval.js';

/** Answers at one age since the failure, as changes from before it, added up. */
export interface AgedChanges {
  readonly age: number;
  readonly n: number;
  readonly sum: number;
  readonly sumOfSquares: number;
}

export interface RecoveryCurve {
  /** The change that stays for good. */
  readonly scar: Estimate;
  /** The change right after the failure. */
  readonly initial: Estimate;
  /** Time after which half of what comes back has come back. */
  readonly halfLife: Estimate;
}

/**
 * How a score such as trust comes back after a failure: scar + (initial − scar) · 2^(−age / half-life), by least
 * squares over the ages, with profile-likelihood intervals. Answers count as independent: where customers answer
 * often, feed a grouped jackknife with parts of the customers. Source: Seber & Wild 1989, *Nonlinear Regression*, 5.
 * @param range half-lives to try, in the unit of the ages
 * @throws StatisticsError with fewer than four ages
 */
export function recoveryCurve(
  given: readonly AgedChanges[],
  range: SearchRange,
  options: EstimateOptions = {},
): RecoveryCurve {
  const { z } = intervalLevel(options);
  const { timeBasis = null } = options;
  for (const { age, n } of given) {
    requireNonNegative(age, 'An age');
    requireNonNegative(n, `The number of answers at age ${age}`);
  }
  const changes = given.filter(({ n }) => n > 0);
  const ages = new Set(changes.map(({ age }) => age)).size;
  requireValid(ages >= 4, `There are ${ages} ages with answers. A recovery curve needs four or more.`);
  const n = sumOf(changes, (change) => change.n);
  const points = changes.map((change) => ({ age: change.age, weight: change.n, mean: change.sum / change.n }));
  const within = sumOf(changes, (change) => Math.max(0, change.sumOfSquares - change.sum ** 2 / change.n));
  const best = latticeSearch((value) => -fitDecay(points, value).left, range);
  const least = -best.height;
  const lackOfFit = least / (points.length - 3);
  const noise = n > points.length ? within / (n - points.length) : lackOfFit;
  // Points that miss the curve by more than their own noise widen every interval.
  const variance = Math.max(noise, lackOfFit);
  const warnings = lackOfFit > 2 * noise ? [warning('POOR_FIT')] : [];
  const likelihoodAt = (value: number): number => -fitDecay(points, value).left / (2 * variance);
  const halfLife = profileInterval(likelihoodAt, range, { n, warnings }, options);
  const heightAt = (share: number): Estimate => {
    const estimate = fitDecay(points, best.value).heightAt(share).height;
    const edge = (sign: 1 | -1): number | null => {
      // At each half-life the values not rejected are an interval; the limit is the farthest end of them all.
      const end = latticeSearch((value) => {
        const { left, heightAt: at } = fitDecay(points, value);
        const spare = least + z * z * variance - left;
        const { height, variance: own } = at(share);
        return spare < 0 ? Number.NEGATIVE_INFINITY : sign * height + Math.sqrt(spare * own);
      }, range);
      return isOpen(end, sign * estimate) ? null : sign * end.height;
    };
    const [ciLow, ciHigh] = [edge(-1), edge(1)];
    const said = [...warnings, ...flatSides(ciLow, ciHigh)];
    return { estimate, se: null, ciLow, ciHigh, n, method: 'PROFILE_LIKELIHOOD', timeBasis, warnings: said };
  };
  return { scar: heightAt(0), initial: heightAt(1), halfLife };
}

/** Whether a limit would go on moving if half-lives beyond the range were tried. */
function isOpen({ height, heights }: Peak, estimate: number): boolean {
  const moving = (end: number, next: number): boolean => {
    const [last = 0, before = 0] = [heights[end], heights[next]];
    return last === height && !(last - before < 0.01 * (height - estimate));
  };
  return moving(0, 1) || moving(heights.length - 1, heights.length - 2);
}
