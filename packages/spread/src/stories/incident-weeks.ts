import { type Estimate, matchedSetCounts, matchedSetDifference } from '@catena/statistics';
import type { CustomerHistories } from '../histories/customer-history.js';
import { isThere } from '../histories/known-before.js';
import { contacts, countBefore, followed, leftWithin, outcomesOf, spellOf } from '../studies/outcomes.js';
import type { Study, StudySet, Unit } from '../studies/study.js';

/** Contacts in one week before or after the exposure. */
export interface IncidentWeek {
  /** Weeks since the exposure; −1 is the last before it. */
  readonly week: number;
  /** Contacts per customer: of those struck, of those not, and the first less the second. */
  readonly exposed: number | null;
  readonly reference: number | null;
  readonly difference: Estimate;
}

/** The same comparison where there can be no effect; null where too few can be compared. */
export interface Placebo {
  readonly contacts: Estimate | null;
  readonly leaving: Estimate | null;
}

export interface IncidentStory {
  readonly weeks: readonly IncidentWeek[];
  /** As if the incidents had struck half a year before they did. Nobody struck later can have left by then. */
  readonly placeboDate: Pick<Placebo, 'contacts'>;
  /** As if customers had been struck who were not, of the same regions and days. */
  readonly placeboLot: Placebo;
}

const weeksBefore = 8;
const weeksAfter = 12;
const contactDays = 56;
const leavingDays = 90;
const fewest = 30;
const placeboShift = 182;

/** Weeks around an incident, struck against not struck, with two comparisons that must find nothing. Null where too few were struck. */
export function incidentStory(histories: CustomerHistories, study: Study): IncidentStory | null {
  const { sets } = study;
  if (sets.length < fewest) return null;
  const weeks = Array.from({ length: weeksBefore + weeksAfter }, (_, place): IncidentWeek => {
    const week = place - weeksBefore;
    const { effect, exposed, reference } =
      week < 0
        ? matchedSetDifference(outcomesOf(sets, countBefore(contacts, 7, 7 * (-week - 1))))
        : weekAfter(histories, sets, week);
    return { week, exposed, reference, difference: effect };
  });
  const earlier = moved(sets, -placeboShift, (at) => at >= histories.window.from);
  const lot = sets.flatMap(({ controls: [first, ...others] }) =>
    first && others.length > 0 ? [{ exposed: first, controls: others }] : [],
  );
  return {
    weeks,
    placeboDate: { contacts: contactsOf(histories, earlier) },
    placeboLot: { contacts: contactsOf(histories, lot), leaving: leavingOf(histories, lot) },
  };
}

/** Contacts of those who were still there when the week began. */
function weekAfter(histories: CustomerHistories, sets: readonly StudySet[], week: number) {
  const there = moved(sets, 7 * week, (at) => at < histories.window.until);
  return matchedSetCounts(outcomesOf(there, spellOf(contacts, 7, histories.window)), 7);
}

/** The sets on another date, of those who were there on it. */
function moved(sets: readonly StudySet[], days: number, holds: (at: number) => boolean): StudySet[] {
  const later = ({ at, ...unit }: Unit): Unit => ({ ...unit, at: at + days });
  const isSeen = ({ history, at }: Unit): boolean => holds(at) && isThere(history, at);
  return sets.flatMap(({ exposed, controls }): StudySet[] => {
    const [first, others] = [later(exposed), controls.map(later).filter(isSeen)];
    return isSeen(first) && others.length > 0 ? [{ exposed: first, controls: others }] : [];
  });
}

function contactsOf({ window }: CustomerHistories, sets: readonly StudySet[]): Estimate | null {
  if (sets.length < fewest) return null;
  return matchedSetCounts(outcomesOf(sets, spellOf(contacts, contactDays, window)), contactDays).effect;
}

function leavingOf({ window }: CustomerHistories, sets: readonly StudySet[]): Estimate | null {
  const stays = followed(sets, leavingDays, window);
  return stays.length < fewest ? null : matchedSetDifference(outcomesOf(stays, leftWithin(leavingDays))).effect;
}
