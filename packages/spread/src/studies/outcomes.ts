import type { CountedSpell, MatchedOutcome } from '@catena/statistics';
import type { DayWindow } from '../answers/effect-answer.js';
import type { StudySet, Unit } from './study.js';

/* What became of a unit from its date on. Days are whole: an exit has no time of day. */

const daysUntilExit = ({ history, at }: Unit): number =>
  history.endedOn === null ? Number.POSITIVE_INFINITY : history.endedOn - Math.floor(at);

/** 1 for whoever left within so many days. */
export const leftWithin =
  (days: number) =>
  (unit: Unit): MatchedOutcome => ({ id: unit.history.id, outcome: daysUntilExit(unit) <= days ? 1 : 0 });

/** Days as a customer out of so many. */
export const daysStayed =
  (days: number) =>
  (unit: Unit): MatchedOutcome => ({ id: unit.history.id, outcome: Math.min(days, daysUntilExit(unit)) });

/** Sets of whom all are followed for so many days, whether they stay or not. */
export const followed = (sets: readonly StudySet[], days: number, { until }: DayWindow): StudySet[] =>
  sets.flatMap(({ exposed, controls }) => {
    const whole = ({ at }: Unit): boolean => Math.floor(at) + days < until;
    const left = whole(exposed) ? controls.filter(whole) : [];
    return left.length > 0 ? [{ exposed, controls: left }] : [];
  });

type Happened = CountedSpell['events'][number];

/** What counts, at which instant and for how much. */
export type Counted = (unit: Unit) => readonly Happened[];

/** Attempts to reach the company; one that was made to leave is part of leaving. */
export const contacts: Counted = ({ history }) =>
  history.contacts.filter(({ cancels }) => !cancels).map(({ at }) => ({ at, size: 1 }));
export const escalations: Counted = ({ history }) =>
  history.contacts.filter(({ escalated, cancels }) => escalated && !cancels).map(({ at }) => ({ at, size: 1 }));
export const tellings: Counted = ({ history }) => history.tellings.map(({ at }) => ({ at, size: 1 }));
export const badReach: Counted = ({ history }) =>
  history.tellings.flatMap(({ at, valence, reach }) => (valence === 'NEGATIVE' ? [{ at, size: reach ?? 0 }] : []));
/** People reached by bad talk less those reached by good. */
export const netReach: Counted = ({ history }) =>
  history.tellings.flatMap(({ at, valence, reach }) =>
    valence === 'NEUTRAL' ? [] : [{ at, size: valence === 'NEGATIVE' ? (reach ?? 0) : -(reach ?? 0) }],
  );

/** What happened to the unit after its date, as long as it was a customer and the data go. */
export const spellOf =
  (counted: Counted, days: number, { until }: DayWindow) =>
  (unit: Unit): CountedSpell => {
    const { history, at } = unit;
    const time = Math.max(0, Math.min(history.endedOn ?? until, until) - at);
    const events = counted(unit)
      .map(({ at: when, size }) => ({ at: when - at, size }))
      .filter(({ at: after }) => after > 0 && after <= days);
    return { id: history.id, time, events };
  };

/** What had happened in as many days before; what lies just before the date may belong to the exposure. */
export const countBefore =
  (counted: Counted, days: number, gap: number) =>
  (unit: Unit): MatchedOutcome => ({
    id: unit.history.id,
    outcome: counted(unit)
      .filter(({ at }) => at < unit.at - gap && at >= unit.at - gap - days)
      .reduce((sum, { size }) => sum + size, 0),
  });

export const outcomesOf = <Outcome>(sets: readonly StudySet[], of: (unit: Unit) => Outcome) =>
  sets.map(({ exposed, controls }) => ({ exposed: of(exposed), controls: controls.map(of) }));
