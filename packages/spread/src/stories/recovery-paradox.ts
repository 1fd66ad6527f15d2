import { type Estimate, matchedSetDifference, meanInterval } from '@catena/statistics';
import type { CustomerHistories, Recovery } from '../histories/customer-history.js';
import { isThere } from '../histories/known-before.js';
import { followed, leftWithin, outcomesOf } from '../studies/outcomes.js';
import type { Study, StudySet, Unit } from '../studies/study.js';

/** What one kind of recovery did, to what customers say and to what they do: the two are told apart, always. */
export interface ParadoxPart {
  /** Satisfaction after the recovery less that before the failure, of those who were asked; points of 7. */
  readonly satisfaction: Estimate | null;
  /** Share that left within 180 days less that of customers whom nothing had happened to. */
  readonly leaving: Estimate | null;
}

export interface RecoveryParadox {
  /** All recoveries within the first days. */
  readonly recovered: ParadoxPart;
  /** Those after a failure that was not made good in these days. */
  readonly left: Omit<ParadoxPart, 'satisfaction'>;
  /** Whether recovered customers say that they are more satisfied than before: the paradox of the literature. */
  readonly inWords: boolean;
  /** Whether they leave less than customers whom nothing had happened to. The first does not imply the second. */
  readonly inDeeds: boolean;
  /** Recoveries that customers said were unjust, against failures that were left alone: satisfaction alone is asked here. */
  readonly unjust: Pick<ParadoxPart, 'satisfaction'>;
}

/** A recovery counts when its remedy arrives within so many days; everybody is followed from then on. */
const landmark = 7;
const days = 180;
const fewest = 30;

const changeOf = ({ satisfactionBefore: before, satisfactionAfter: after }: Recovery): number[] =>
  before === null || after === null ? [] : [after - before];

const meanOf = (values: readonly number[]): Estimate | null =>
  values.length < fewest ? null : meanInterval(values.map((value) => ({ value })));

/**
 * Satisfaction and behaviour after recoveries (de Matos, Henrique & Rossi 2007: a paradox in the first and not in the
 * second). Who is asked answers for themselves alone: the angry more often, and low answers drift up by themselves.
 */
export function recoveryParadox(histories: CustomerHistories, failures: Study): RecoveryParadox {
  const recoveries = histories.customers.flatMap((history) => history.recoveries);
  const satisfaction = meanOf(recoveries.flatMap(changeOf));
  const unjust = recoveries.filter(({ justice }) => justice !== null && isUnjust(justice));
  // Seven days on, everybody compared is still there: nobody had to stay in order to be recovered.
  const sets = failures.sets.flatMap(({ exposed, controls }): StudySet[] => {
    const later = [exposed, ...controls].map(({ at, ...unit }): Unit => ({ ...unit, at: at + landmark }));
    const [first, ...others] = later.filter(({ history, at }) => isThere(history, at));
    return first?.history === exposed.history && others.length > 0 ? [{ exposed: first, controls: others }] : [];
  });
  const leaving = (holds: (unit: Unit) => boolean): Estimate | null => {
    const own = followed(sets, days, histories.window).filter(({ exposed }) => holds(exposed));
    return own.length < fewest ? null : matchedSetDifference(outcomesOf(own, leftWithin(days))).effect;
  };
  const recovered = { satisfaction, leaving: leaving(wasRecovered) };
  return {
    recovered,
    left: { leaving: leaving((unit) => !wasRecovered(unit)) },
    inWords: (satisfaction?.ciLow ?? 0) > 0,
    inDeeds: (recovered.leaving?.ciHigh ?? 0) < 0,
    unjust: { satisfaction: meanOf(unjust.flatMap(changeOf)) },
  };
}

/** Whether a remedy for the first failure had arrived by the unit's date. */
const wasRecovered = ({ history, at }: Unit): boolean =>
  history.recoveries.some(({ failure, arrivedAt }) => failure === 0 && arrivedAt !== null && arrivedAt <= at);

/** Weights of outcome, treatment and procedure after Orsingher, Valentini & de Angelis 2010. */
const weights = { distributive: 0.45, interactional: 0.35, procedural: 0.2 } as const;
/** Below this share of the scale a recovery was clearly unjust. */
const unjustBelow = 0.36;

/** Whether the customer said that a recovery was clearly unjust. */
export function isUnjust(justice: NonNullable<Recovery['justice']>): boolean {
  const { distributive, interactional, procedural } = justice;
  const index =
    weights.distributive * (distributive - 1) +
    weights.interactional * (interactional - 1) +
    weights.procedural * (procedural - 1);
  return index / 6 < unjustBelow;
}
