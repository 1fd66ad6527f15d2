import { requireValid } from '../errors.js';
import { type Estimate, unknownEstimate } from '../estimate.js';
import { warning } from '../warnings.js';

/** What kind of ratio an effect is, and whether the outcome is common: had by more than 15% in some group. */
export type RatioKind =
  | 'RISK_RATIO'
  | 'HAZARD_RATIO_RARE'
  | 'HAZARD_RATIO_COMMON'
  | 'ODDS_RATIO_RARE'
  | 'ODDS_RATIO_COMMON';

/**
 * How strongly, as a risk ratio, something unmeasured would have to drive both exposure and outcome to explain the
 * effect away. `ciLow` is what would move the interval onto "no effect": 1 when it lies there already. There is no
 * upper limit. Source: VanderWeele & Ding 2017, Ann. Intern. Med. 167:268–274.
 * @param ratio an effect on the scale of ratios; 1 is no effect
 */
export function eValue(
  ratio: Pick<Estimate, 'estimate' | 'ciLow' | 'ciHigh' | 'n' | 'timeBasis' | 'warnings'>,
  kind: RatioKind,
): Estimate {
  const { estimate, ciLow, ciHigh, n, timeBasis, warnings } = ratio;
  const method = 'E_VALUE';
  if (estimate === null) return unknownEstimate(n, method, timeBasis, [...warnings, warning('NO_DATA')]);
  const nearest = estimate >= 1 ? ciLow : ciHigh;
  const crosses = nearest !== null && (estimate >= 1 ? nearest <= 1 : nearest >= 1);
  const limit = nearest === null ? null : crosses ? 1 : strength(asRiskRatio(nearest, kind));
  return {
    estimate: strength(asRiskRatio(estimate, kind)),
    se: null,
    ciLow: limit,
    ciHigh: null,
    n,
    method,
    timeBasis,
    warnings,
  };
}

/**
 * A ratio as the risk ratio that it stands for.
 * Source: VanderWeele 2017, Biometrics 73:1034–1035 (square root); VanderWeele & Ding 2017, table 2 (hazards).
 */
export function asRiskRatio(ratio: number, kind: RatioKind): number {
  requireValid(Number.isFinite(ratio) && ratio > 0, `The ratio is ${ratio}. It must be finite and above zero.`);
  if (kind === 'ODDS_RATIO_COMMON') return Math.sqrt(ratio);
  if (kind !== 'HAZARD_RATIO_COMMON') return ratio;
  const root = Math.sqrt(ratio);
  return (1 - 0.5 ** root) / (1 - 0.5 ** (1 / root));
}

function strength(riskRatio: number): number {
  const away = riskRatio >= 1 ? riskRatio : 1 / riskRatio;
  return away + Math.sqrt(away * (away - 1));
}
