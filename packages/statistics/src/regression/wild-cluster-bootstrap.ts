import { requireValid } from '../errors.js';
import { type EstimateOptions, intervalLevel } from '../estimate.js';
import { farthest } from '../numerics/farthest.js';
import { randomSource } from '../numerics/random.js';
import { clusterWarnings } from '../warnings.js';
import { absorbPanel, type PanelOptions, whyMissing } from './absorbed-panel.js';
import { type LinearCoefficient, missingCoefficient } from './linear-coefficient.js';
import type { PanelRow } from './panel-rows.js';
import { type ClusterParts, clusterParts } from './wild-cluster-parts.js';
import { drawWeights, type WildWeights } from './wild-weights.js';

export interface WildOptions extends EstimateOptions, PanelOptions {
  /** Whole number; the same seed and order of rows give the same answer. */
  readonly seed: number;
  /** 999 unless told. Where there are fewer sign patterns than that, each Rademacher pattern is taken once. */
  readonly replicates?: number;
  /** WEBB below twelve clusters, else RADEMACHER, unless told. */
  readonly weights?: WildWeights;
}

/**
 * One coefficient of a panel with few clusters: p-value and interval from t values redrawn under the null, cluster by
 * cluster. The interval holds every effect that the test does not reject; an end that it never rejects is null.
 * Sources: Cameron, Gelbach & Miller 2008, Rev. Econ. Stat. 90:414–427; Roodman et al. 2019, Stata J. 19:4–60.
 * @param name which covariate
 */
export function wildClusterBootstrap(
  names: readonly string[],
  rows: readonly PanelRow[],
  name: string,
  options: WildOptions,
): LinearCoefficient {
  const { level } = intervalLevel(options);
  const { replicates = 999, timeBasis = null, seed } = options;
  requireValid(
    Number.isInteger(replicates) && replicates >= 2,
    `There are ${replicates} replicates. Give two or more.`,
  );
  requireValid(names.includes(name), `No covariate is named "${name}". Name one of ${names.join(', ')}.`);
  const panel = absorbPanel(names, rows, options);
  const clusters = panel.index.cluster.count;
  const { weights = clusters < 12 ? 'WEBB' : 'RADEMACHER' } = options;
  const warnings = clusterWarnings(clusters);
  const answer = { n: panel.outcome.length, method: `WILD_CLUSTER_${weights}` as const, timeBasis, warnings };
  const reason = whyMissing(panel, names.indexOf(name));
  const parts = reason ? null : clusterParts(panel, names.indexOf(name));
  if (!parts) return missingCoefficient(name, { ...answer, warnings: reason ? [...warnings, reason] : warnings });
  const draws = drawWeights(weights, clusters, replicates, randomSource(seed));
  const { estimate, se } = parts;
  const pValueAt = bootstrapTest(parts, draws);
  const edge = (sign: 1 | -1): number | null => {
    const reach = farthest((distance) => pValueAt(estimate + sign * distance) >= 1 - level, se);
    return reach === null ? null : estimate + sign * reach;
  };
  return {
    name,
    estimate,
    se,
    ciLow: edge(-1),
    ciHigh: edge(1),
    ...answer,
    t: se > 0 ? estimate / se : null,
    pValue: pValueAt(0),
  };
}

/** Cluster scores of one redrawn sample; they are `outcome` minus the null times `own`. */
interface Redrawn {
  readonly outcome: Float64Array;
  readonly own: Float64Array;
}

function redraw({ outcome, own }: ClusterParts, weights: Float64Array): Redrawn {
  const weighted = (parts: readonly Float64Array[]): Float64Array => {
    const scores = new Float64Array(weights.length);
    parts.forEach((part, cluster) => {
      const weight = weights[cluster] ?? 0;
      for (let row = 0; row < scores.length; row += 1) scores[row] = (scores[row] ?? 0) + weight * (part[row] ?? 0);
    });
    return scores;
  };
  return { outcome: weighted(outcome), own: weighted(own) };
}

/** The size of the t value, up to a factor that is the same for all samples. */
function sizeOfT({ outcome, own }: Redrawn, share: Float64Array, effect: number): number {
  let moved = 0;
  for (let row = 0; row < share.length; row += 1) moved += (outcome[row] ?? 0) - effect * (own[row] ?? 0);
  let variance = 0;
  for (let row = 0; row < share.length; row += 1) {
    variance += ((outcome[row] ?? 0) - effect * (own[row] ?? 0) - moved * (share[row] ?? 0)) ** 2;
  }
  return Math.abs(moved) / Math.sqrt(variance);
}

/** The p-value of any effect: the share of samples redrawn under it whose t value is at least as far from zero. */
function bootstrapTest(parts: ClusterParts, draws: readonly Float64Array[]): (effect: number) => number {
  const redrawn = draws.map((weights) => redraw(parts, weights));
  const seen = redraw(parts, new Float64Array(parts.share.length).fill(1));
  return (effect) => {
    // The pattern that changes nothing gives the found value again, up to rounding.
    const found = sizeOfT(seen, parts.share, effect) * (1 - 1e-10);
    return redrawn.filter((sample) => sizeOfT(sample, parts.share, effect) >= found).length / draws.length;
  };
}
