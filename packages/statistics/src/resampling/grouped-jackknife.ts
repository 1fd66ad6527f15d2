import { requireValid } from '../errors.js';
import { type Estimate, type EstimateOptions, intervalLevel, unknownEstimate } from '../estimate.js';
import { tQuantile } from '../numerics/distributions.js';
import { sumOf } from '../numerics/sum.js';
import { warning } from '../warnings.js';

/**
 * Uncertainty of any statistic from how much it moves when one group (incident, region, random part of the
 * customers) is left out. Groups should be of similar size; the interval is t with one degree less than groups.
 * Source: Kott 2001, J. Official Statist. 17:521–526.
 * @param statistic what to compute from the groups given to it; null when they do not determine it
 * @throws StatisticsError with fewer than two groups
 */
export function groupedJackknife<Group>(
  groups: readonly Group[],
  statistic: (groups: readonly Group[]) => number | null,
  options: EstimateOptions = {},
): Estimate {
  requireValid(groups.length >= 2, `There are ${groups.length} groups. A jackknife needs two or more.`);
  const { level } = intervalLevel(options);
  const { timeBasis = null } = options;
  const n = groups.length;
  const method = 'GROUPED_JACKKNIFE';
  const estimate = statistic(groups);
  if (estimate === null) return unknownEstimate(n, method, timeBasis, [warning('NO_DATA')]);
  const replicates = groups
    .map((_, left) => statistic(groups.filter((_group, index) => index !== left)))
    .filter((value) => value !== null);
  // Without every replicate the spread is unknown: the group that matters most may be the one that fails.
  if (replicates.length < n) {
    const warnings = [warning('UNSTABLE_REPLICATES', `${n - replicates.length} of ${n}`)];
    return { estimate, se: null, ciLow: null, ciHigh: null, n, method, timeBasis, warnings };
  }
  const middle = sumOf(replicates, (value) => value) / n;
  const se = Math.sqrt(((n - 1) / n) * sumOf(replicates, (value) => (value - middle) ** 2));
  const reach = tQuantile(0.5 + level / 2, n - 1) * se;
  return { estimate, se, ciLow: estimate - reach, ciHigh: estimate + reach, n, method, timeBasis, warnings: [] };
}
