import { Matrix } from 'ml-matrix';
import { intervalLevel } from '../estimate.js';
import { crossProducts, dot, scoresOf } from '../numerics/products.js';
import { sandwich } from '../numerics/sandwich.js';
import { inverseSymmetric } from '../numerics/symmetric-matrix.js';
import { clusterWarnings, type Warning, warning } from '../warnings.js';
import { absorbPanel, type PanelOptions, whyMissing } from './absorbed-panel.js';
import { type LinearCoefficient, linearCoefficient, missingCoefficient } from './linear-coefficient.js';
import type { PanelRow } from './panel-rows.js';

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
  const panel = absorbPanel(names, rows, options);
  const { index, columns, outcome } = panel;
  const clusters = index.cluster.count;
  const n = outcome.length;
  const warnings = clusterWarnings(clusters);
  const answer = {
    n,
    method: options.effects === 'UNIT' ? ('PANEL_UNIT' as const) : ('PANEL_TWO_WAY' as const),
    timeBasis,
  };
  const reasons = names.map((_, column) => whyMissing(panel, column));
  const kept = columns.flatMap((column, position) => (column && !reasons[position] ? [column] : []));
  const without = (name: string, reason: Warning): LinearCoefficient => {
    return missingCoefficient(name, { ...answer, warnings: [...warnings, reason] });
  };
  if (kept.length === 0) return names.map((name, column) => without(name, reasons[column] ?? warning('NO_DATA')));
  const bread = inverseSymmetric(crossProducts(kept), kept.length);
  const slopes = bread.mmul(Matrix.columnVector(kept.map((column) => dot(column, outcome)))).to1DArray();
  const errors = outcome.map((value, row) => {
    return kept.reduce((left, column, position) => left - (slopes[position] ?? 0) * (column[row] ?? 0), value);
  });
  const correction = (clusters / (clusters - 1)) * ((n - 1) / panel.spare);
  const variance = sandwich(scoresOf(kept, errors), index.cluster, bread).mul(correction);
  let position = -1;
  return names.map((name, column) => {
    const reason = reasons[column] ?? null;
    if (reason) return without(name, reason);
    position += 1;
    const estimate = slopes[position] ?? 0;
    const found = { estimate, variance: variance.get(position, position), df: clusters - 1, level };
    return linearCoefficient(name, found, { ...answer, warnings });
  });
}
