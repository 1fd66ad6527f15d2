import { requireSome } from '../errors.js';
import type { EstimateOptions } from '../estimate.js';
import { scaleDesign } from '../numerics/design.js';
import { crossProducts } from '../numerics/products.js';
import { independentColumns } from '../numerics/symmetric-matrix.js';
import { type Warning, warning } from '../warnings.js';
import { fixedEffects } from './fixed-effects.js';
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
  /** Rows beyond the effects and period levels to estimate. */
  readonly spare: number;
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
  const spare = rows.length - kept.size - periodEffects;
  return { index, names, columns, outcome, residual, spare };
}

/** Why one covariate has no estimate; null when it has one. */
export function whyMissing({ index, names, columns, spare }: AbsorbedPanel, column: number): Warning | null {
  if (index.rows.length === 0) return warning('NO_DATA');
  if (columns[column] === null) return warning('COLLINEAR', `"${names[column]}"`);
  return index.cluster.count < 2 || spare <= index.unit.count ? warning('TOO_FEW_ROWS') : null;
}
