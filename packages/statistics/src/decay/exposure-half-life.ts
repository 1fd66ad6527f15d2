import { requireNonNegative } from '../errors.js';
import type { Estimate, EstimateOptions } from '../estimate.js';
import type { Coefficient } from '../hazards/coefficients.js';
import { groupedHazard } from '../hazards/grouped-hazard.js';
import type { HazardCell } from '../hazards/hazard-cells.js';
import type { SearchRange } from '../numerics/lattice-search.js';
import { sumOf } from '../numerics/sum.js';
import { profileInterval } from './profile-interval.js';

/** A past exposure of those in a cell, such as a failure of some severity. */
export interface Dose {
  /** Time since the exposure, in the unit of the half-life; the middle of the cell. */
  readonly age: number;
  readonly size: number;
}

export interface DoseCell extends HazardCell {
  readonly doses: readonly Dose[];
}

export interface HalfLife {
  /** Time after which half of the effect on the log hazard is gone. */
  readonly halfLife: Estimate;
  /** Effect of a dose of one at age zero, at the most likely half-life; its error takes that as known. */
  readonly effect: Coefficient | null;
}

/**
 * How fast the effect of an exposure on the hazard fades: doses count by size × 2^(−age / half-life), and every
 * half-life in the range is tried. An upper limit of null means that permanence cannot be ruled out.
 * Source: Knox & van Oest 2014, J. Marketing 78(5):42–57.
 */
export function exposureHalfLife(
  names: readonly string[],
  cells: readonly DoseCell[],
  range: SearchRange,
  options: EstimateOptions = {},
): HalfLife {
  cells.forEach(({ doses }, index) => {
    for (const { age } of doses) requireNonNegative(age, `The age of a dose of cell ${index}`);
  });
  const fitAt = (halfLife: number) => {
    const decayed = cells.map(({ doses, ...cell }) => {
      const dose = sumOf(doses, ({ age, size }) => size * 2 ** (-age / halfLife));
      return { ...cell, covariates: [...cell.covariates, dose] };
    });
    return groupedHazard([...names, 'dose'], decayed, options);
  };
  const { events, coefficients } = fitAt(range.from);
  const context = { n: events, warnings: coefficients.at(-1)?.warnings ?? [] };
  const halfLife = profileInterval((value) => fitAt(value).logLikelihood ?? -Infinity, range, context, options);
  const effect = halfLife.estimate === null ? null : (fitAt(halfLife.estimate).coefficients.at(-1) ?? null);
  return { halfLife, effect };
}
