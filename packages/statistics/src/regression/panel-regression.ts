import { Matrix } from 'ml-matrix';
import { requireSome } from '../errors.js';
import { type EstimateOptions, intervalLevel } from '../estimate.js';
import { scaleDesign } from '../numerics/design.js';
import { crossProducts, dot, scoresOf } from '../numerics/products.js';
import { sandwich } from '../numerics/sandwich.js';
import { independentColumns, inverseSymmetric } from '../numerics/symmetric-matrix.js';
import { clusterWarnings, warning } from '../warnings.js';
import { fixedEffects } from './fixed-effects.js';
import { type LinearCoefficient, linearCoefficient, missingCoefficient } from './linear-coefficient.js';
import { type PanelIndex, type PanelRow, panelIndex } from './panel-rows.js';

export interface PanelOptions extends EstimateOptions {
  /** Levels of their own for units and periods (TWO_WAY unless told), or for units only. */
  readonly effects?: 'TWO_WAY' | 'UNIT';
}

/** A panel freed of its fixed effects: what the estimates and their bootstrap start from. */
export interface AbsorbedPanel {
  readonly index: PanelIndex;
  readonly names: readonly string[];
  /** Residual columns in the own unit of each covariate, by name; null where nothing is left of one. */
  readonly columns: readonly (Float64Array | null)[];
  readonly outcome: Float64Array;
  readonly residual: (column: Float64Array) => Float64Array;
  readonly periodEffects: number;
}

export function absorbPanel(
  names: readonly string[],
  given: readonly PanelRow[],
  options: PanelOptions,
): AbsorbedPanel {
  requireSome(names, 'covariates');
  const index = panelIndex(given);
  const { rows, scale } = index;
  const design = scaleDesign(
    names,
    rows.map((row) => row.covariates),
  );
  const { residual, periodEffects } = fixedEffects(index, options.effects !== 'UNIT');
  const count = names.length;
  const scaled = names.map((_, column) => {
    return residual(scale.map((root, row) => root * (design.values[row * count + column] ?? 0)));
  });
  const kept = new Set(independentColumns(crossProducts(scaled), count));
  const columns = scaled.map((column, position) => {
    return kept.has(position) ? column.map((value) => value * (design.ranges[position] ?? 0)) : null;
  });
  const outcome = residual(scale.map((root, row) => root * (rows[row]?.outcome ?? 0)));
  return { index, names, columns, outcome, residual, periodEffects };
}

/**
 * Least squares with a level of its own for every unit, and for every period, so that only changes within units
 * against the common course of time count. Standard errors allow any dependence within a cluster (CR1) and the
 * interval is t with one degree less than clusters.
 * Sources: Arellano 1987, Oxf. Bull. Econ. Stat. 49:431–434; Cameron & Miller 2015, J. Hum. Resour. 50:317–372.
 * @throws StatisticsError EMPTY_INPUT, INVALID_INPUT
 */
export function panelRegression(
  names: readonly string[],
  rows: readonly PanelRow[],
  options: PanelOptions = {},
): LinearCoefficient[] {
  const { level } = intervalLevel(options);
  const { timeBasis = null } = options;
  const { index, columns, outcome, periodEffects } = absorbPanel(names, rows, options);
  const clusters = index.cluster.count;
  const n = outcome.length;
  const warnings = clusterWarnings(clusters);
  const answer = {
    n,
    method: options.effects === 'UNIT' ? ('PANEL_UNIT' as const) : ('PANEL_TWO_WAY' as const),
    timeBasis,
  };
  const kept = columns.filter((column) => column !== null);
  const spare = n - kept.length - periodEffects;
  if (kept.length === 0 || clusters < 2 || spare <= index.unit.count) {
    const reason = (name: string) => (kept.length === 0 ? warning('COLLINEAR', `"${name}"`) : warning('TOO_FEW_ROWS'));
    return names.map((name) => missingCoefficient(name, { ...answer, warnings: [...warnings, reason(name)] }));
  }
  const bread = inverseSymmetric(crossProducts(kept), kept.length);
  const slopes = bread.mmul(Matrix.columnVector(kept.map((column) => dot(column, outcome)))).to1DArray();
  const errors = outcome.map((value, row) => {
    return kept.reduce((left, column, position) => left - (slopes[position] ?? 0) * (column[row] ?? 0), value);
  });
  const correction = (clusters / (clusters - 1)) * ((n - 1) / spare);
  const variance = sandwich(scoresOf(kept, errors), index.cluster, bread).mul(correction);
  let position = -1;
  return names.map((name, column) => {
    if (columns[column] === null) {
      return missingCoefficient(name, { ...answer, warnings: [...warnings, warning('COLLINEAR', `"${name}"`)] });
    }
    position += 1;
    const estimate = slopes[position] ?? 0;
    const found = { name, estimate, variance: variance.get(position, position), df: clusters - 1, level };
    return linearCoefficient({ ...found, ...answer, warnings });
  });
}
