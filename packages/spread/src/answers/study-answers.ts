import {
  differenceOfEstimates,
  type Estimate,
  effectiveControls,
  type MatchedOutcome,
  type MatchedSetsOptions,
  matchedSetCounts,
  matchedSetDifference,
  matchedSetHazardRatio,
  type SetEffect,
} from '@catena/statistics';
import type { CustomerHistories } from '../histories/customer-history.js';
import { type Counted, contacts, countBefore, followed, leftWithin, outcomesOf, spellOf } from '../studies/outcomes.js';
import type { Study, StudySet, Unit } from '../studies/study.js';
import { type Asked, type Response, surveyDays, surveyEffect } from '../studies/survey-outcomes.js';
import { type EffectAnswer, type LinkWarning, unsupported } from './effect-answer.js';

/** Fewest exposed, customers who stand in for them, and events or answers on both sides, of which an effect is told. */
const fewest = { exposed: 30, standIns: 12, events: 10, answers: 10 } as const;

/** How a study is told: what goes for all of its answers. */
export interface Telling {
  readonly study: Study;
  readonly histories: CustomerHistories;
  /** What each set has in common with others, where errors are clustered. */
  readonly clusterOf?: (unit: Unit) => number;
  /** 1 where what could be taken was taken. */
  readonly takenOf?: (unit: Unit) => number;
  readonly warnings?: readonly LinkWarning[];
}

type Levels = Pick<SetEffect, 'exposed' | 'reference'>;
type Measure = (sets: readonly StudySet[], options: MatchedSetsOptions) => SetEffect;

/** What one outcome comes to in a study: adjusted and naive, or unsupported where too few speak. */
export class StudyAnswers {
  readonly #trend: LinkWarning[];

  constructor(private readonly telling: Telling) {
    this.#trend = this.#preTrend();
  }

  /** More or less of the exposed leave within so many days. */
  leaves(days: number, holds: (unit: Unit) => boolean = () => true): EffectAnswer {
    return this.#differenceOf(leftWithin(days), days, holds);
  }

  stays(days: number, stayed: (unit: Unit) => MatchedOutcome): EffectAnswer {
    return this.#differenceOf(stayed, days, () => true);
  }

  /** How many times as fast the exposed leave. */
  hazard(days: number): EffectAnswer {
    const measure: Measure = (sets, options) => matchedSetHazardRatio(outcomesOf(sets, leftWithin(days)), options);
    const sets = this.#followed(this.telling.study.sets, days);
    const warnings = this.#isProportional(sets, days) ? [] : (['NOT_PROPORTIONAL'] as const);
    return this.#answer(
      measure,
      sets,
      this.#followed(this.telling.study.naive, days),
      days,
      leftWithin(days),
      warnings,
    );
  }

  /** The effect on the first group less that on the second. */
  leavesMoreThan(days: number, first: (unit: Unit) => boolean, second: (unit: Unit) => boolean): EffectAnswer {
    const [left, right] = [this.leaves(days, first), this.leaves(days, second)];
    const warnings = [...new Set([...left.warnings, ...right.warnings])];
    if (!left.adjusted || !right.adjusted) return unsupported(this.#window, warnings);
    const naive = left.naive && right.naive ? withError(left.naive, right.naive) : null;
    const adjusted = withError(left.adjusted, right.adjusted);
    return {
      ...left,
      adjusted,
      naive,
      exposed: left.adjusted.estimate,
      reference: right.adjusted.estimate,
      standardised: left.standardised === null ? null : ratio(adjusted.estimate, spreadOfShare(left.reference)),
      warnings,
    };
  }

  /** More or fewer of something in so many days. */
  counts(counted: Counted, days: number): EffectAnswer {
    const { study, histories } = this.telling;
    const spell = spellOf(counted, days, histories.window);
    const measure: Measure = (sets, options) => matchedSetCounts(outcomesOf(sets, spell), days, options);
    const total = (unit: Unit): MatchedOutcome => {
      const { id, events } = spell(unit);
      return { id, outcome: events.reduce((sum, { size }) => sum + size, 0) };
    };
    return this.#answer(measure, study.sets, study.naive, days, total);
  }

  /** Higher or lower answers. */
  answers(asked: Asked, response: Response, days: number | null): EffectAnswer {
    const { study, takenOf } = this.telling;
    const warnings: LinkWarning[] = [...this.#warnings, 'RESPONSE_BIAS'];
    if (study.sets.length < fewest.exposed) return unsupported(this.#window, [...warnings, 'FEW_EXPOSED']);
    const adjusted = surveyEffect(study.sets, asked, response);
    const { exposed, reference } = adjusted.answers;
    if (Math.min(exposed, reference) < fewest.answers) return unsupported(this.#window, [...warnings, 'FEW_EVENTS']);
    // Of a contact only those who had one can speak.
    const naive = surveyEffect(days === null ? study.sets : study.naive, asked, { by: 'NOTHING' });
    const share = takenOf ? mean(study.sets.map((set) => takenOf(set.exposed))) : 1;
    const values = study.sets.flatMap(({ controls }) => controls.flatMap((unit) => asked(unit) ?? []));
    const effect = scaled(adjusted.effect, 1 / share);
    return {
      provenance: 'ESTIMATED',
      adjusted: effect,
      naive: naive.effect.estimate === null ? null : naive.effect,
      ...this.#levels(effect, adjusted, (sets) => surveyEffect(sets, asked, response)),
      standardised: ratio(effect.estimate, deviation(values)),
      lagDays: days === null ? null : surveyDays,
      window: this.#window,
      warnings,
    };
  }

  /**
   * Mean outcome of the exposed and of their reference. Where only some took what they could, those who did are the
   * exposed, and the reference is what they would have come to by the effect.
   */
  #levels(
    { estimate }: Estimate,
    found: Levels,
    measure: (sets: readonly StudySet[]) => Levels,
    sets: readonly StudySet[] = this.telling.study.sets,
  ): Levels {
    const { takenOf } = this.telling;
    if (!takenOf) return { exposed: found.exposed, reference: found.reference };
    const { exposed } = measure(sets.filter((set) => takenOf(set.exposed) === 1));
    return { exposed, reference: exposed === null || estimate === null ? null : exposed - estimate };
  }

  get #window() {
    return this.telling.histories.window;
  }

  get #warnings(): LinkWarning[] {
    const { histories, warnings = [] } = this.telling;
    return [...warnings, ...this.#trend, ...(histories.sampledFrom === null ? [] : (['SAMPLED'] as const))];
  }

  #followed(sets: readonly StudySet[], days: number): StudySet[] {
    return followed(sets, days, this.#window);
  }

  #differenceOf(of: (unit: Unit) => MatchedOutcome, days: number, holds: (unit: Unit) => boolean): EffectAnswer {
    const measure: Measure = (sets, options) => matchedSetDifference(outcomesOf(sets, of), options);
    const those = (sets: readonly StudySet[]) => this.#followed(sets, days).filter((set) => holds(set.exposed));
    const { sets, naive } = this.telling.study;
    return this.#answer(measure, those(sets), those(naive), days, leftWithin(days), [], of);
  }

  #answer(
    measure: Measure,
    sets: readonly StudySet[],
    naiveSets: readonly StudySet[],
    days: number,
    happened: (unit: Unit) => MatchedOutcome,
    more: readonly LinkWarning[] = [],
    of = happened,
  ): EffectAnswer {
    const warnings = [...this.#warnings, ...more];
    const few = sets.length < fewest.exposed || standInsOf(sets) < fewest.standIns;
    if (few) return unsupported(this.#window, [...warnings, 'FEW_EXPOSED']);
    if (isRare(sets, happened)) return unsupported(this.#window, [...warnings, 'FEW_EVENTS']);
    const { clusterOf, takenOf } = this.telling;
    const adjusted = measure(sets, {
      ...(clusterOf ? { clusters: sets.map((set) => clusterOf(set.exposed)) } : {}),
      ...(takenOf ? { taken: sets.map((set) => takenOf(set.exposed)) } : {}),
    });
    if (adjusted.effect.estimate === null) return unsupported(this.#window, [...warnings, 'FEW_EVENTS']);
    const naive = measure(naiveSets, {});
    const references = sets.flatMap(({ controls }) => controls.map((unit) => of(unit).outcome));
    const inLogs = adjusted.effect.method === 'MATCHED_HAZARDS';
    return {
      provenance: 'ESTIMATED',
      adjusted: adjusted.effect,
      naive: naive.effect.estimate === null ? null : naive.effect,
      ...this.#levels(adjusted.effect, adjusted, (own) => measure(own, {}), sets),
      standardised: inLogs
        ? Math.log(adjusted.effect.estimate)
        : ratio(adjusted.effect.estimate, deviation(references)),
      lagDays: { from: 0, until: days },
      window: this.#window,
      warnings,
    };
  }

  /** Contacts of a time before the exposure could work: what differs there was different before. */
  #preTrend(): LinkWarning[] {
    const { sets } = this.telling.study;
    if (sets.length < fewest.exposed) return [];
    const { estimate, se } = matchedSetDifference(outcomesOf(sets, countBefore(contacts, 90, 14))).effect;
    return estimate !== null && se !== null && Math.abs(estimate) > surely * se ? ['PRE_TREND'] : [];
  }

  /** Whether the ratio of the first third goes on in the rest of the days, among those who are still there. */
  #isProportional(sets: readonly StudySet[], days: number): boolean {
    const early = days / 3;
    const still = (unit: Unit): boolean => leftWithin(early)(unit).outcome === 0;
    const later = sets.flatMap(({ exposed, controls }) => {
      const left = still(exposed) ? controls.filter(still) : [];
      return left.length > 0 ? [{ exposed, controls: left }] : [];
    });
    const ratios = [
      matchedSetHazardRatio(outcomesOf(sets, leftWithin(early))),
      matchedSetHazardRatio(outcomesOf(later, leftWithin(days))),
    ];
    const [first, second] = ratios.map(({ effect: { estimate, se } }) =>
      estimate !== null && se !== null ? { log: Math.log(estimate), se: se / estimate } : null,
    );
    if (!first || !second) return true;
    return Math.abs(first.log - second.log) <= surely * Math.hypot(first.se, second.se);
  }
}

/** How many customers stand in for the exposed, as far as each of them counts. */
const standInsOf = (sets: readonly StudySet[]): number =>
  effectiveControls(outcomesOf(sets, ({ history }) => ({ id: history.id })));

/** Stand-ins of whom events are rare only if they are rare at all; of fewer, so many must have had one. */
const many = { standIns: 40, events: 5 } as const;

/** Whether too little happened, on both sides or to the few who stand in for many, for its spread to be known. */
function isRare(sets: readonly StudySet[], happened: (unit: Unit) => MatchedOutcome): boolean {
  const exposed = customersWith(
    sets.map((set) => set.exposed),
    happened,
  );
  const others = customersWith(
    sets.flatMap(({ controls }) => controls),
    happened,
  );
  if (exposed + others < fewest.events) return true;
  return others < many.events && standInsOf(sets) < many.standIns;
}

/** How many customers something happened to. */
const customersWith = (units: readonly Unit[], happened: (unit: Unit) => MatchedOutcome): number =>
  new Set(units.map(happened).flatMap(({ id, outcome }) => (outcome === 0 ? [] : [id]))).size;

/** Two-sided at 1%, so that a warning is seldom a false alarm. */
const surely = 2.576;

/** The difference of two effects on different customers, with its error. */
function withError(left: Estimate, right: Estimate): Estimate {
  const se = left.se === null || right.se === null ? null : Math.hypot(left.se, right.se);
  return { ...differenceOfEstimates(left, right), se };
}

function scaled(estimate: Estimate, factor: number): Estimate {
  const by = (value: number | null): number | null => (value === null ? null : value * factor);
  const { estimate: value, se, ciLow, ciHigh } = estimate;
  return { ...estimate, estimate: by(value), se: by(se), ciLow: by(ciLow), ciHigh: by(ciHigh) };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function deviation(values: readonly number[]): number {
  const centre = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - centre) ** 2)));
}

const spreadOfShare = (share: number | null): number => Math.sqrt((share ?? 0) * (1 - (share ?? 0)));

function ratio(value: number | null, by: number): number | null {
  const found = (value ?? Number.NaN) / by;
  return Number.isFinite(found) ? found : null;
}
