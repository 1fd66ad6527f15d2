import { requireFinite, requireValid } from '../errors.js';
import { type Estimate, type EstimateOptions, intervalLevel, tEstimate, unknownEstimate } from '../estimate.js';
import { effectiveSampleSize } from '../intervals/wilson.js';
import type { Method } from '../methods.js';
import { CompensatedSums, sumOf } from '../numerics/sum.js';
import { warning } from '../warnings.js';
import { type CountedSpell, cumulativeMean } from './cumulative-mean.js';
import type { MatchedOutcome } from './matched-difference.js';
import { pairedEstimate } from './pair-variance.js';

/** An exposed subject, and those who stand in for it without exposure: each counts for its share of one. */
export interface MatchedSet<Side> {
  readonly exposed: Side;
  readonly controls: readonly Side[];
}

export interface MatchedSetsOptions extends EstimateOptions {
  /**
   * For each set 1 where the exposed really took what it could have taken, 0 where not: the difference is then divided
   * by the share that took it. Source: Bloom 1984, Eval. Rev. 8:225–246; Angrist, Imbens & Rubin 1996, JASA 91:444–455.
   */
  readonly taken?: readonly number[];
  /** For each set what it has in common with others, such as the incident; from eight on, errors are clustered by it. */
  readonly clusters?: readonly (string | number)[];
}

export interface SetEffect {
  /** Exposed less those who stand in for them, or over them; its n is the number of sets. */
  readonly effect: Estimate;
  readonly exposed: number | null;
  readonly reference: number | null;
}

/** From so many clusters on, their spread says how far others may lie; as in `pooledIncidents`. */
const enough = 8;

/** What one arm came to, and how far each of its members is from it, in the order of sets and members. */
interface Arm {
  readonly mean: number;
  readonly pulls: readonly number[];
}

/** Mean outcome of the exposed less that of those who stand in for them. */
export function matchedSetDifference(
  sets: readonly MatchedSet<MatchedOutcome>[],
  options: MatchedSetsOptions = {},
): SetEffect {
  const [exposed, control] = [meanOf(exposedOf(sets)), meanOf(controlsOf(sets))];
  return difference(sets, exposed, control, 'MATCHED_SETS', options);
}

/**
 * How many events each side has had by a horizon if nobody had left: counts while they were seen, summed over time.
 * Sources: Lawless & Nadeau 1995, Technometrics 37:158–168 (robust variance); Cook & Lawless 2007, 3.3.
 * @param horizon above zero, in the unit of the times
 */
export function matchedSetCounts(
  sets: readonly MatchedSet<CountedSpell>[],
  horizon: number,
  options: MatchedSetsOptions = {},
): SetEffect {
  requireValid(Number.isFinite(horizon) && horizon > 0, `The horizon is ${horizon}. It must be finite and above zero.`);
  const exposed = cumulativeMean(exposedOf(sets), horizon);
  const control = cumulativeMean(controlsOf(sets), horizon);
  return difference(sets, exposed, control, 'MATCHED_COUNTS', options);
}

/**
 * Cumulative hazard of the exposed over that of the others, from the share who had the event (outcome 1) by a horizon
 * to which all are followed. The interval is found on the log scale. Null where a side has no event, or nobody without.
 */
export function matchedSetHazardRatio(
  sets: readonly MatchedSet<MatchedOutcome>[],
  options: MatchedSetsOptions = {},
): SetEffect {
  const [exposed, control] = [meanOf(exposedOf(sets)), meanOf(controlsOf(sets))];
  const [up, down] = [-Math.log(1 - exposed.mean), -Math.log(1 - control.mean)];
  const shown = { exposed: known(exposed.mean), reference: known(control.mean) };
  if (!(up > 0 && down > 0 && Number.isFinite(up) && Number.isFinite(down))) {
    const { timeBasis = null } = options;
    return { effect: unknownEstimate(sets.length, 'MATCHED_HAZARDS', timeBasis, [warning('NO_DATA')]), ...shown };
  }
  const inLogs = (arm: Arm, hazard: number): Arm => ({
    mean: Math.log(hazard),
    pulls: arm.pulls.map((pull) => pull / ((1 - arm.mean) * hazard)),
  });
  const { effect } = difference(sets, inLogs(exposed, up), inLogs(control, down), 'MATCHED_HAZARDS', options);
  const back = (value: number | null): number | null => (value === null ? null : Math.exp(value));
  const estimate = up / down;
  const [ciLow, ciHigh] = [back(effect.ciLow), back(effect.ciHigh)];
  return { effect: { ...effect, estimate, se: effect.se && effect.se * estimate, ciLow, ciHigh }, ...shown };
}

const known = (value: number): number | null => (Number.isFinite(value) ? value : null);

interface Weighted<Side> {
  readonly side: Side;
  readonly weight: number;
}

const exposedOf = <Side>(sets: readonly MatchedSet<Side>[]): Weighted<Side>[] =>
  sets.map(({ exposed }) => ({ side: exposed, weight: 1 }));

const controlsOf = <Side>(sets: readonly MatchedSet<Side>[]): Weighted<Side>[] =>
  sets.flatMap(({ controls }) => controls.map((side) => ({ side, weight: 1 / controls.length })));

function meanOf(members: readonly Weighted<MatchedOutcome>[]): Arm {
  for (const { side } of members) requireFinite(side.outcome, `The outcome of ${side.id}`);
  const total = sumOf(members, ({ weight }) => weight);
  const mean = sumOf(members, ({ side, weight }) => weight * side.outcome) / total;
  return { mean, pulls: members.map(({ side }) => side.outcome - mean) };
}

/** The difference of two arms with the interval that sets sharing subjects, or clusters, leave. */
function difference(
  sets: readonly MatchedSet<{ readonly id: string | number }>[],
  exposed: Arm,
  control: Arm,
  method: Method,
  options: MatchedSetsOptions,
): SetEffect {
  const { taken, clusters, timeBasis = null } = options;
  const n = sets.length;
  const shown = { exposed: known(exposed.mean), reference: known(control.mean) };
  for (const { exposed: one, controls } of sets) {
    requireValid(controls.length > 0, `The set of ${one.id} has nobody to compare with. Leave it out.`);
  }
  const share = taken ? sumOf(taken, (one) => one) / n : 1;
  if (n === 0 || share === 0) {
    return { effect: unknownEstimate(n, method, timeBasis, [warning('NO_DATA')]), ...shown };
  }
  const estimate = (exposed.mean - control.mean) / share;
  const pairs: { exposed: { id: string | number }; control: { id: string | number } }[] = [];
  const pulls: number[] = [];
  let place = 0;
  sets.forEach((set, index) => {
    const own = (exposed.pulls[index] ?? 0) - estimate * ((taken?.[index] ?? 1) - share);
    for (const one of set.controls) {
      pairs.push({ exposed: set.exposed, control: one });
      pulls.push((own - (control.pulls[place] ?? 0)) / (set.controls.length * n * share));
      place += 1;
    }
  });
  const alone = fewStandIns(
    { ...pairedEstimate(estimate, pairs, pulls, method, options), n },
    effectiveControls(sets),
    options,
  );
  if (!clusters) return { effect: alone, ...shown };
  const count = new Set(clusters).size;
  if (count < enough) {
    const few = warning('FEW_INCIDENTS', `${count} of ${enough}`);
    return { effect: { ...alone, warnings: [...alone.warnings, few] }, ...shown };
  }
  const answer = { n, method, timeBasis, warnings: alone.warnings };
  return { effect: clustered(estimate, sets, pulls, clusters, options, answer), ...shown };
}

/**
 * How many stand-ins with equal shares would say as much as these: where few stand in for many it is far below their
 * number. Source: Kish 1965, *Survey Sampling*, 11.7.
 */
export function effectiveControls(sets: readonly MatchedSet<{ readonly id: string | number }>[]): number {
  const shares = new Map<string | number, number>();
  for (const { controls } of sets) {
    for (const { id } of controls) shares.set(id, (shares.get(id) ?? 0) + 1 / controls.length);
  }
  return effectiveSampleSize(
    sets.length,
    sumOf(shares.values(), (share) => share * share),
  );
}

/** Few stand-ins leave their spread uncertain: the small-sample factor and the t quantile of as many clusters. */
function fewStandIns(estimate: Estimate, count: number, options: EstimateOptions): Estimate {
  const { n, method, timeBasis, warnings, se } = estimate;
  if (estimate.estimate === null || se === null || count >= n) return estimate;
  if (count <= 1.5) return { ...estimate, se: null, ciLow: null, ciHigh: null };
  const variance = (se * se * count) / (count - 1);
  const said = { n, method, timeBasis, warnings };
  return tEstimate(estimate.estimate, variance, count - 1, intervalLevel(options).level, said);
}

function clustered(
  estimate: number,
  sets: readonly MatchedSet<unknown>[],
  pulls: readonly number[],
  clusters: readonly (string | number)[],
  options: EstimateOptions,
  answer: Parameters<typeof tEstimate>[4],
): Estimate {
  const places = new Map<string | number, number>();
  for (const cluster of clusters) if (!places.has(cluster)) places.set(cluster, places.size);
  const sums = new CompensatedSums(places.size);
  let place = 0;
  sets.forEach(({ controls }, index) => {
    for (let k = 0; k < controls.length; k += 1) {
      sums.add(places.get(clusters[index] ?? '') ?? 0, pulls[place] ?? 0);
      place += 1;
    }
  });
  const count = places.size;
  const variance = (count / (count - 1)) * sumOf(sums.toArray(), (pull) => pull * pull);
  return tEstimate(estimate, variance, count - 1, intervalLevel(options).level, answer);
}
