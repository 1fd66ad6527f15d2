import { requireValid } from '../errors.js';
import { type EstimateOptions, unknownEstimate } from '../estimate.js';
import type { HorizonEstimate } from '../survival/rmst.js';
import { warning } from '../warnings.js';
import { type Pair, pairedEstimate } from './pair-variance.js';
import { type SurvivalMeasure, survivalPulls } from './survival-pulls.js';

/** What became of one side of a pair, counted from the date on which the pair was made. */
export interface MatchedSpell {
  readonly id: string | number;
  readonly time: number;
  readonly event: boolean;
}

/**
 * Exposed less partners, by a horizon: in the share that has had the event (RISK) or in the mean time without it
 * (RMST). Both sides are Kaplan–Meier estimates, so those last seen before the horizon count as long as they were
 * seen. Null when one side is not followed so far. Sources: Austin 2014, Statist. Med. 33:1242–1258; Zhou 2016.
 * @param horizon above zero, in the unit of the times
 */
export function matchedSurvivalDifference(
  measure: SurvivalMeasure,
  pairs: readonly Pair<MatchedSpell>[],
  horizon: number,
  options: EstimateOptions = {},
): HorizonEstimate {
  requireValid(Number.isFinite(horizon) && horizon > 0, `The horizon is ${horizon}. It must be finite and above zero.`);
  const method = `MATCHED_${measure}` as const;
  const { timeBasis = null } = options;
  const n = pairs.length;
  if (n === 0) return { ...unknownEstimate(0, method, timeBasis, [warning('NO_DATA')]), horizon };
  const exposed = survivalPulls(
    measure,
    pairs.map((pair) => pair.exposed),
    horizon,
  );
  const control = survivalPulls(
    measure,
    pairs.map((pair) => pair.control),
    horizon,
  );
  if (!exposed || !control) {
    return { ...unknownEstimate(n, method, timeBasis, [warning('BEYOND_FOLLOW_UP', `horizon ${horizon}`)]), horizon };
  }
  const pulls = exposed.pulls.map((pull, index) => pull - (control.pulls[index] ?? 0));
  return { ...pairedEstimate(exposed.estimate - control.estimate, pairs, pulls, method, options), horizon };
}
