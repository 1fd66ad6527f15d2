import { Matrix } from 'ml-matrix';
import { sumOf } from '../numerics/sum.js';
import type { Comparison } from './group-time-comparisons.js';
import type { SeriesGroup } from './outcome-series.js';

/** How each unit pulls at one pooled effect: `slopes` of its group times its outcomes, less the group's `level`. */
export interface Pull {
  readonly byGroup: ReadonlyMap<number, { readonly slopes: Float64Array; level: number }>;
  readonly exposedUnits: number;
}

/** Exposed units are measured from the pooled effect, controls from their own mean in each comparison. */
export function pullsOf(target: readonly Comparison[], effect: number, groups: readonly SeriesGroup[]): Pull {
  const byGroup = new Map<number, { readonly slopes: Float64Array; level: number }>();
  const total = sumOf(target, (one) => one.exposed.units);
  const exposedGroups = new Set(target.flatMap((one) => one.exposed.members));
  const exposedUnits = sumOf(exposedGroups, (index) => groups[index]?.units ?? 0);
  const add = (index: number, { base, period }: Comparison, weight: number, middle: number): void => {
    const group = groups[index];
    if (!group) return;
    const pull = byGroup.get(index) ?? { slopes: new Float64Array(group.sums.length), level: 0 };
    byGroup.set(index, pull);
    pull.slopes[period - group.from] = (pull.slopes[period - group.from] ?? 0) + weight;
    pull.slopes[base - group.from] = (pull.slopes[base - group.from] ?? 0) - weight;
    pull.level += weight * middle;
  };
  // Deviations from an estimated mean are too small by one degree of freedom.
  const widen = (units: number): number => Math.sqrt(units / (units - 1));
  for (const one of target) {
    const { exposed, controls } = one;
    const exposedWeight = exposedUnits > 1 ? widen(exposedUnits) / total : 1 / total;
    for (const index of exposed.members) add(index, one, exposedWeight, controls.change + effect);
    const controlWeight = (-widen(controls.units) * exposed.units) / total / controls.units;
    for (const index of controls.members) add(index, one, controlWeight, controls.change);
  }
  return { byGroup, exposedUnits };
}

/** Sum over units of the products of their pulls, from the groups' sums and products alone. */
export function covarianceOf(groups: readonly SeriesGroup[], pulls: readonly Pull[]): Matrix {
  const covariance = Matrix.zeros(pulls.length, pulls.length);
  groups.forEach((group, index) => {
    const present = pulls.flatMap((pull, target) => {
      const own = pull.byGroup.get(index);
      return own ? [{ target, ...own }] : [];
    });
    if (present.length === 0) return;
    const periods = group.sums.length;
    const slopes = new Matrix(present.map(({ slopes: own }) => Array.from(own)));
    const levels = Matrix.columnVector(present.map(({ level }) => level));
    const sums = slopes.mmul(Matrix.columnVector([...group.sums]));
    const squares = slopes.mmul(Matrix.from1DArray(periods, periods, [...group.products])).mmul(slopes.transpose());
    const crossed = sums.mmul(levels.transpose());
    const whole = squares.sub(crossed).sub(crossed.transpose()).add(levels.mmul(levels.transpose()).mul(group.units));
    present.forEach(({ target: row }, i) => {
      present.forEach(({ target: column }, j) => {
        covariance.set(row, column, covariance.get(row, column) + whole.get(i, j));
      });
    });
  });
  return covariance;
}
