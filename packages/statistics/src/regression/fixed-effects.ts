import { CompensatedSums } from '../numerics/sum.js';
import { independentColumns, solveSymmetric } from '../numerics/symmetric-matrix.js';
import type { PanelIndex } from './panel-rows.js';

/** What remains of a column once every unit, and every period if asked, may have a level of its own. */
export interface FixedEffects {
  readonly residual: (column: Float64Array) => Float64Array;
  /** Period levels estimated; the levels of units lie within clusters and are not counted. */
  readonly periodEffects: number;
}

/** Columns are given and answered in rows multiplied by the root of their weight. */
export function fixedEffects({ unit, period, scale }: PanelIndex, withPeriods: boolean): FixedEffects {
  const unitWeight = new CompensatedSums(unit.count);
  scale.forEach((root, row) => {
    unitWeight.add(unit.of[row] ?? 0, root * root);
  });
  const withinUnit = (column: Float64Array): Float64Array => {
    const totals = new CompensatedSums(unit.count);
    column.forEach((value, row) => {
      totals.add(unit.of[row] ?? 0, value * (scale[row] ?? 0));
    });
    const means = Float64Array.from({ length: unit.count }, (_, index) => totals.get(index) / unitWeight.get(index));
    return column.map((value, row) => value - (scale[row] ?? 0) * (means[unit.of[row] ?? 0] ?? 0));
  };
  if (!withPeriods) return { residual: withinUnit, periodEffects: 0 };

  const { cross, shares } = periodProducts({ unit, period, scale }, unitWeight);
  const kept = independentColumns(cross, period.count);
  const inner = Float64Array.from({ length: kept.length ** 2 }, (_, index) => {
    const [row = 0, column = 0] = [kept[Math.floor(index / kept.length)], kept[index % kept.length]];
    return cross[row * period.count + column] ?? 0;
  });
  const residual = (column: Float64Array): Float64Array => {
    const within = withinUnit(column);
    const totals = new CompensatedSums(period.count);
    within.forEach((value, row) => {
      totals.add(period.of[row] ?? 0, value * (scale[row] ?? 0));
    });
    const solved = solveSymmetric(
      inner,
      Float64Array.from(kept, (level) => totals.get(level)),
    );
    const level = new Float64Array(period.count);
    kept.forEach((index, position) => {
      level[index] = solved?.[position] ?? 0;
    });
    const unitMean = shares.map((share) => share.reduce((total, part, index) => total + part * (level[index] ?? 0), 0));
    return within.map((value, row) => {
      const effect = (level[period.of[row] ?? 0] ?? 0) - (unitMean[unit.of[row] ?? 0] ?? 0);
      return value - (scale[row] ?? 0) * effect;
    });
  };
  return { residual, periodEffects: kept.length };
}

/** Products of the period columns within units, and how each unit's weight is spread over periods. */
function periodProducts(
  { unit, period, scale }: Pick<PanelIndex, 'unit' | 'period' | 'scale'>,
  unitWeight: CompensatedSums,
): { cross: Float64Array; shares: readonly Float64Array[] } {
  const shares = Array.from({ length: unit.count }, () => new Float64Array(period.count));
  const cross = new CompensatedSums(period.count ** 2);
  scale.forEach((root, row) => {
    const [u = 0, t = 0] = [unit.of[row], period.of[row]];
    const share = shares[u];
    if (share) share[t] = (share[t] ?? 0) + (root * root) / unitWeight.get(u);
    cross.add(t * period.count + t, root * root);
  });
  shares.forEach((share, u) => {
    share.forEach((left, row) => {
      if (left === 0) return;
      share.forEach((right, column) => {
        if (right !== 0) cross.add(row * period.count + column, -left * right * unitWeight.get(u));
      });
    });
  });
  return { cross: cross.toArray(), shares };
}
