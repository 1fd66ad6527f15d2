import { requireFinite } from '../errors.js';
import { type Estimate, type EstimateOptions, unknownEstimate } from '../estimate.js';
import { sumOf } from '../numerics/sum.js';
import { warning } from '../warnings.js';
import { type Pair, pairedEstimate } from './pair-variance.js';

export interface MatchedOutcome {
  readonly id: string | number;
  readonly outcome: number;
}

/**
 * How much more the exposed had than their partners: the mean effect on the exposed that found one. The scores by which
 * pairs were made are taken as known.
 * Source: Abadie & Imbens 2006, Econometrica 74:235–267; Abadie & Spiess 2022, JASA 117:983–995.
 */
export function matchedDifference(pairs: readonly Pair<MatchedOutcome>[], options: EstimateOptions = {}): Estimate {
  for (const { exposed, control } of pairs) {
    requireFinite(exposed.outcome, `The outcome of ${exposed.id}`);
    requireFinite(control.outcome, `The outcome of ${control.id}`);
  }
  const method = 'MATCHED_DIFFERENCE';
  const n = pairs.length;
  if (n === 0) return unknownEstimate(0, method, options.timeBasis ?? null, [warning('NO_DATA')]);
  const estimate = sumOf(pairs, ({ exposed, control }) => exposed.outcome - control.outcome) / n;
  const pulls = pairs.map(({ exposed, control }) => (exposed.outcome - control.outcome - estimate) / n);
  return pairedEstimate(estimate, pairs, pulls, method, options);
}
