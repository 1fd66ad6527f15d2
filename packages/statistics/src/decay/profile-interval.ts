import { type Estimate, type EstimateOptions, intervalLevel, unknownEstimate } from '../estimate.js';
import { latticeSearch, type SearchRange } from '../numerics/lattice-search.js';
import { type Warning, warning } from '../warnings.js';

/** Enough for seven digits. */
const halvings = 20;

/**
 * The most likely value of a positive parameter, with the interval of all values that a likelihood-ratio test does
 * not reject. The whole range is searched, so a second peak is not missed; an end of the range that is not rejected
 * is no limit, and null. Source: Venzon & Moolgavkar 1988, Appl. Statist. 37:87–94.
 * @param logLikelihoodAt with all other parameters at their best; −Infinity where nothing can be fitted
 */
export function profileInterval(
  logLikelihoodAt: (value: number) => number,
  range: SearchRange,
  context: { readonly n: number; readonly warnings: readonly Warning[] },
  options: EstimateOptions = {},
): Estimate {
  const { z } = intervalLevel(options);
  const { timeBasis = null } = options;
  const { value, height, place, heights, valueAt } = latticeSearch(logLikelihoodAt, range);
  if (!Number.isFinite(height)) return unknownEstimate(context.n, 'PROFILE_LIKELIHOOD', timeBasis, context.warnings);
  const floor = height - (z * z) / 2;
  const holds = (at: number): boolean => logLikelihoodAt(valueAt(at)) >= floor;
  const inside = heights.flatMap((found, at) => (found >= floor ? [at] : []));
  const first = Math.min(place, ...inside);
  const last = Math.max(place, ...inside);
  const end = heights.length - 1;
  const ciLow = first === 0 ? null : valueAt(edge(holds, first, Math.ceil(first) - 1));
  const ciHigh = last === end ? null : valueAt(edge(holds, last, Math.floor(last) + 1));
  const warnings = [
    ...context.warnings,
    ...(heights.indexOf(Math.max(...heights)) % end === 0 ? [warning('AT_BOUND', `${value}`)] : []),
    ...flatSides(ciLow, ciHigh),
  ];
  return { estimate: value, se: null, ciLow, ciHigh, n: context.n, method: 'PROFILE_LIKELIHOOD', timeBasis, warnings };
}

/** Says on which sides an interval has no limit. */
export function flatSides(ciLow: number | null, ciHigh: number | null): Warning[] {
  const open = [...(ciLow === null ? ['below'] : []), ...(ciHigh === null ? ['above'] : [])];
  return open.length > 0 ? [warning('FLAT_PROFILE', open.join(', '))] : [];
}

/** Halves the way between a place that holds and one that does not. */
function edge(holds: (place: number) => boolean, inside: number, outside: number): number {
  let [held, lost] = [inside, outside];
  for (let step = 0; step < halvings; step += 1) {
    const middle = (held + lost) / 2;
    if (holds(middle)) held = middle;
    else lost = middle;
  }
  return held;
}
