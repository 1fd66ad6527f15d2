import { requireNonNegative } from '../errors.js';
import { type Estimate, type EstimateOptions, intervalLevel, unknownEstimate } from '../estimate.js';
import type { Method } from '../methods.js';
import { warning } from '../warnings.js';
import { effectiveSampleSize } from './wilson.js';

/** Answers from 0 to 10: promoters give 9 or 10, passives 7 or 8, detractors 0 to 6. */
export interface PromoterCounts {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
}

/**
 * Net promoter score: percent promoters minus percent detractors, from −100 to 100. Also for employees (eNPS).
 * Variance of a difference of two shares of one multinomial. Score: Reichheld 2003, HBR 81(12):46–54.
 */
export function netPromoterScore(counts: PromoterCounts, options: EstimateOptions = {}): Estimate {
  const n = total(counts);
  return score(counts, n, n, 'NPS', options);
}

/**
 * The score of weighted answers; unequal weights widen the interval through the effective sample size.
 * @param weights sums of the weights of promoters, passives and detractors
 */
export function weightedNetPromoterScore(
  weights: PromoterCounts,
  answers: { readonly n: number; readonly sumOfSquaredWeights: number },
  options: EstimateOptions = {},
): Estimate {
  const effective = effectiveSampleSize(total(weights), answers.sumOfSquaredWeights);
  return score(weights, effective, answers.n, 'NPS_WEIGHTED', options);
}

function total({ promoters, passives, detractors }: PromoterCounts): number {
  requireNonNegative(promoters, 'The number of promoters');
  requireNonNegative(passives, 'The number of passives');
  requireNonNegative(detractors, 'The number of detractors');
  return promoters + passives + detractors;
}

function score(counts: PromoterCounts, size: number, n: number, method: Method, options: EstimateOptions): Estimate {
  const { z } = intervalLevel(options);
  const { timeBasis = null } = options;
  if (size === 0) return unknownEstimate(n, method, timeBasis, [warning('NO_DATA')]);
  const all = total(counts);
  const [promoters, detractors] = [counts.promoters / all, counts.detractors / all];
  const balance = promoters - detractors;
  const se = 100 * Math.sqrt(Math.max(0, promoters + detractors - balance * balance) / size);
  const estimate = 100 * balance;
  const ciLow = Math.max(-100, estimate - z * se);
  const ciHigh = Math.min(100, estimate + z * se);
  return { estimate, se, ciLow, ciHigh, n, method, timeBasis, warnings: [] };
}
