import type { Measure } from '@catena/metrics';
import type { RequestData } from '../../data/request-data.js';
import type { CellContext, EstimatedCell } from './context.js';
import { estimateDistribution } from './distribution-measures.js';
import { estimateProduct } from './product-measure.js';
import { estimateSpells, type SpellOptions } from './spell-measures.js';
import { estimateTotals } from './totals-measures.js';

/** The figure of a measure in every cell of a context. */
export function estimate(
  data: RequestData,
  measure: Measure,
  context: CellContext,
  options: SpellOptions = {},
): Promise<EstimatedCell[]> {
  switch (measure.kind) {
    case 'DISTINCT':
    case 'QUANTILE':
    case 'TIME_TO':
      return estimateDistribution(data, measure, context);
    case 'STOCK':
    case 'STOCK_SHARE':
    case 'LOSS':
    case 'FLOW':
    case 'SURVIVAL':
      return estimateSpells(data, measure, context, options);
    case 'PRODUCT':
      return estimateProduct(data, measure.of, context);
    default:
      return estimateTotals(data, measure, context);
  }
}
