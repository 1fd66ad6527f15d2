import { type Estimate, groupedHazard, groupedJackknife, sumOf } from '@catena/statistics';
import { type DayWindow, type EffectAnswer, unsupported } from '../answers/effect-answer.js';
import { fewestStaff } from './novice-failure.js';
import { ratioScale } from './ratio-scale.js';

/** Days after an answer until the next one, or eight weeks, and how many agents left in them. */
export interface StrainCell {
  /** In the first 26 weeks when answering. */
  readonly novice: boolean;
  /** Trained to face complaints when answering. */
  readonly trained: boolean;
  /** Exhaustion less confidence, as answered: −6 to 6. */
  readonly strain: number;
  readonly days: number;
  readonly left: number;
}

/** Sums over the answers of one group of agents, and over the pairs of consecutive answers of one agent. */
export interface AnswerMoments {
  readonly group: number;
  readonly answers: number;
  readonly confidence: number;
  readonly strain: number;
  readonly strainSquared: number;
  readonly product: number;
  /** Pairs at most 35 days apart. */
  readonly pairs: number;
  /** Sum over the pairs of the squared change of strain, and of the change of strain times that of confidence. */
  readonly changeSquared: number;
  readonly changeProduct: number;
}

export interface AgentAnswers {
  readonly cells: readonly StrainCell[];
  readonly moments: readonly AnswerMoments[];
  readonly agents: number;
}

/** Too few leave to say anything, and to say it without a warning. */
const fewestEvents = 5;
const fewEvents = 20;
/** Standard error of the log ratio beyond which the limits lie fifty times apart: nothing is said. */
const widest = 1;

/**
 * How many times as fast agents leave for each point of confidence lost through exhaustion. Exhaustion less confidence
 * stands for the strain: how high somebody tends to answer whatever is asked cancels in it. Half the squared change
 * between consecutive answers is the noise of one; what variance is left carries the effect, and is put in points of
 * confidence. Source: Carroll et al. 2006, *Measurement Error in Nonlinear Models*, 4 (regression calibration).
 */
export function confidenceAttrition(found: AgentAnswers, window: DayWindow): EffectAnswer {
  const { cells, moments, agents } = found;
  const left = sumOf(cells, (cell) => cell.left);
  if (agents < fewestStaff || left < fewestEvents || moments.length < 2) return unsupported(window, ['FEW_EVENTS']);
  const { coefficients } = groupedHazard(
    ['strain'],
    cells.map(({ novice, trained, strain, days, left: events }) => ({
      baseline: `${novice} ${trained}`,
      events,
      exposure: days,
      covariates: [strain],
    })),
  );
  const slope = coefficients[0];
  const scale = groupedJackknife(moments, pointsOfConfidence);
  if (!slope || slope.estimate === null || slope.se === null || !scale.estimate || scale.se === null) {
    return unsupported(window, ['FEW_EVENTS']);
  }
  const log = product(slope, slope.estimate, slope.se, scale.estimate, scale.se);
  if (log.se === null || log.se > widest) return unsupported(window, ['FEW_EVENTS']);
  const adjusted = ratioScale(log);
  const daysAtRisk = sumOf(cells, ({ days }) => days);
  return {
    provenance: 'ESTIMATED',
    adjusted,
    naive: ratioScale(product(slope, slope.estimate, slope.se, naiveScale(moments), 0)),
    exposed: null,
    reference: daysAtRisk > 0 ? (365 * left) / daysAtRisk : null,
    standardised: log.estimate,
    lagDays: { from: 0, until: 56 },
    window,
    warnings: left < fewEvents ? ['FEW_EVENTS', 'RESPONSE_BIAS'] : ['RESPONSE_BIAS'],
  };
}

/** Sums of all groups, as means. */
function totals(moments: readonly AnswerMoments[]) {
  const total = (of: (moment: AnswerMoments) => number) => sumOf(moments, of);
  const n = total(({ answers }) => answers);
  const [confidence, strain] = [total((one) => one.confidence) / n, total((one) => one.strain) / n];
  const pairs = total((one) => one.pairs);
  return {
    pairs,
    variance: total((one) => one.strainSquared) / n - strain * strain,
    covariance: total((one) => one.product) / n - strain * confidence,
    noise: total((one) => one.changeSquared) / (2 * pairs),
    sharedNoise: total((one) => one.changeProduct) / (2 * pairs),
  };
}

/** Points of strain as answered that stand for a point of confidence truly lost; null where answers are mostly noise. */
function pointsOfConfidence(moments: readonly AnswerMoments[]): number | null {
  const { pairs, variance, covariance, noise, sharedNoise } = totals(moments);
  if (pairs === 0 || variance - noise < 0.1 * variance) return null;
  // Confidence falls where strain rises; whatever noise both have in common is taken out.
  const together = -(covariance - sharedNoise);
  return together > 0 ? variance / together : null;
}

/** The same without taking out any noise. */
function naiveScale(moments: readonly AnswerMoments[]): number {
  const { variance, covariance } = totals(moments);
  return covariance < 0 ? variance / -covariance : 1;
}

function product(like: Estimate, slope: number, slopeSe: number, scale: number, scaleSe: number): Estimate {
  const estimate = slope * scale;
  const se = Math.hypot(scale * slopeSe, slope * scaleSe);
  const { n, method, timeBasis, warnings } = like;
  return { estimate, se, ciLow: estimate - 1.96 * se, ciHigh: estimate + 1.96 * se, n, method, timeBasis, warnings };
}
