import { requireSome, requireValid } from '../errors.js';
import { type Estimate, type EstimateOptions, intervalLevel, unknownEstimate } from '../estimate.js';
import { randomSource } from '../numerics/random.js';
import { sumOf } from '../numerics/sum.js';
import { warning } from '../warnings.js';

export interface BootstrapOptions extends EstimateOptions {
  /** Whole number; the same seed and order of clusters give the same answer. */
  readonly seed: number;
  /** 999 unless told. */
  readonly replicates?: number;
}

/**
 * Uncertainty of any statistic by drawing whole clusters (customers, incidents) with replacement.
 * Sources: Efron 1979, Ann. Statist. 7:1–26; Field & Welsh 2007, JRSS B 69:369–390.
 * @param statistic what to compute from the clusters given to it; null when they do not determine it
 */
export function clusterBootstrap<Cluster>(
  clusters: readonly Cluster[],
  statistic: (clusters: readonly Cluster[]) => number | null,
  options: BootstrapOptions,
): Estimate {
  requireSome(clusters, 'clusters');
  const { replicates = 999, timeBasis = null, seed } = options;
  requireValid(
    Number.isInteger(replicates) && replicates >= 2,
    `There are ${replicates} replicates. Give two or more.`,
  );
  const { level } = intervalLevel(options);
  const method = 'CLUSTER_BOOTSTRAP';
  const n = clusters.length;
  const estimate = statistic(clusters);
  if (estimate === null) return unknownEstimate(n, method, timeBasis, [warning('NO_DATA')]);
  const random = randomSource(seed);
  const draws: number[] = [];
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    const value = statistic(clusters.map(() => clusters[random.below(n)]).filter((drawn) => drawn !== undefined));
    if (value !== null) draws.push(value);
  }
  const failed = replicates - draws.length;
  const warnings = failed > 0 ? [warning('UNSTABLE_REPLICATES', `${failed} of ${replicates}`)] : [];
  if (draws.length < 2) return { ...unknownEstimate(n, method, timeBasis, warnings), estimate };
  draws.sort((left, right) => left - right);
  const middle = sumOf(draws, (value) => value) / draws.length;
  const se = Math.sqrt(sumOf(draws, (value) => (value - middle) ** 2) / (draws.length - 1));
  const tail = (1 - level) / 2;
  const ciLow = draws[rankOf(tail, draws.length)] ?? null;
  const ciHigh = draws[draws.length - 1 - rankOf(tail, draws.length)] ?? null;
  return { estimate, se, ciLow, ciHigh, n, method, timeBasis, warnings };
}

/** Position of the lower percentile: the k-th of m draws, with k = tail · (m + 1). */
const rankOf = (tail: number, draws: number): number => Math.max(0, Math.floor(tail * (draws + 1) + 1e-9) - 1);
