import type { Measure } from '@catena/metrics';
import type { RequestData } from '../../data/request-data.js';
import { shownCells } from '../privacy/shown-cells.js';
import type { CellContext, EstimatedCell } from './context.js';
import { estimateDistribution } from './distribution-measures.js';
import { estimateProduct } from './product-measure.js';
import { estimateSpells, type SpellOptions } from './spell-measures.js';
import { estimateTotals } from './totals-measures.js';

function estimateAll(
  data: RequestData,
  measure: Measure,
  context: CellContext,
  options: SpellOptions,
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
    case 'RETAINED':
      return estimateSpells(data, measure, context, options);
    case 'PRODUCT':
      return estimateProduct(data, measure.of, context);
    default:
      return estimateTotals(data, measure, context);
  }
}

/** The figure of a measure in every cell of a context. What would tell of a small group of staff is withheld here. */
export const estimate = async (
  data: RequestData,
  measure: Measure,
  context: CellContext,
  options: SpellOptions = {},
): Promise<EstimatedCell[]> => shownCells(data, measure, context, await estimateAll(data, measure, context, options));
