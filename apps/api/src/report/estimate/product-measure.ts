import { isMetricKey, type MetricKey, metricOf } from '@catena/metrics';
import { reachabilityIndex } from '@catena/statistics';
import type { RequestData } from '../../data/request-data.js';
import { meet } from './cells.js';
import type { CellContext, EstimatedCell } from './context.js';
import { figureOf } from './context.js';
import { estimateTotals } from './totals-measures.js';

/** The share behind a factor. The catalogue was checked when it was loaded: factors are shares. */
function shareOf(key: MetricKey) {
  const { measure } = metricOf(key);
  if (measure.kind !== 'SHARE') throw new Error(`${key} is a factor and no share.`);
  return measure;
}

/** A product of shares, each a chance under the one before. */
export async function estimateProduct(
  data: RequestData,
  factors: readonly string[],
  context: CellContext,
): Promise<EstimatedCell[]> {
  const keys = factors.filter(isMetricKey);
  const lists = await Promise.all(keys.map((key) => estimateTotals(data, shareOf(key), context)));
  return meet(context, lists, (known) => {
    const shares = keys.map((name, index) => {
      const [successes = 0, n = 0] = known[index]?.[0]?.figure.parts ?? [];
      return { name, successes, n };
    });
    const index = reachabilityIndex(shares);
    return figureOf(
      index,
      shares.map(({ successes, n }) => (n > 0 ? successes / n : 0)),
    );
  });
}
