import {
  differenceOfEstimates,
  type Estimate,
  responseByAnswer,
  responseWeights,
  weightedMean,
} from '@catena/statistics';
import type { StudySet, Unit } from './study.js';

/** The answer of a unit; null for one who was not asked or did not answer. */
export type Asked = (unit: Unit) => number | null;

/** Days after the date within which an answer counts: surveys are too rare to wait for the right week. */
export const surveyDays = { from: 14, until: 70 } as const;

const answerOf =
  (item: 'recommend' | 'trust'): Asked =>
  ({ history, at }) => {
    const given = history.answers.filter((answer) => {
      const since = answer.at - at;
      return answer[item] !== null && since >= surveyDays.from && since < surveyDays.until;
    });
    return given[0]?.[item] ?? null;
  };

export const recommends = answerOf('recommend');
export const trusts = answerOf('trust');
export const satisfied: Asked = ({ contact }) => contact?.csat ?? null;
export const heard: Asked = ({ contact }) => contact?.feltHeard ?? null;

/** Points of five from which on customers are content, and answer as often whether more or less so. */
const content = 4;
/** How far from content the customer said to be: what drives answering after a contact. */
export const discontent: Asked = ({ contact }) => (contact?.csat == null ? null : Math.max(0, content - contact.csat));

export interface SurveyEffect {
  readonly effect: Estimate;
  readonly exposed: number | null;
  readonly reference: number | null;
  readonly answers: { readonly exposed: number; readonly reference: number };
}

/** What tells who answers. */
export type Response =
  /** What was known of everybody asked bears on it. */
  | { readonly by: 'KNOWN'; readonly names: readonly string[]; readonly of: (unit: Unit) => readonly number[] }
  /** The answer itself: the less content answer more often, whether exposed or not. `of` is what drives it. */
  | { readonly by: 'ANSWER'; readonly of: (unit: Unit) => number | null }
  | { readonly by: 'NOTHING' };

interface Member {
  readonly unit: Unit;
  readonly share: number;
}

type Weigh = (members: readonly Member[]) => readonly number[];

/**
 * Mean answer of the exposed less that of those who stand in for them. The answers of each side are weighted so that
 * they stand for all; the angry answer more often.
 */
export function surveyEffect(sets: readonly StudySet[], asked: Asked, response: Response): SurveyEffect {
  const members = {
    exposed: sets.map((set) => ({ unit: set.exposed, share: 1 })),
    reference: sets.flatMap(({ controls }) => controls.map((unit) => ({ unit, share: 1 / controls.length }))),
  };
  const weigh = weighing(response, members.exposed, members.reference, asked);
  const exposed = meanAnswer(members.exposed, asked, weigh);
  const reference = meanAnswer(members.reference, asked, weigh);
  const difference = differenceOfEstimates(exposed, reference);
  const se = exposed.se === null || reference.se === null ? null : Math.hypot(exposed.se, reference.se);
  return {
    effect: { ...difference, se, n: exposed.n },
    exposed: exposed.estimate,
    reference: reference.estimate,
    answers: { exposed: exposed.n, reference: reference.n },
  };
}

function weighing(response: Response, exposed: readonly Member[], reference: readonly Member[], asked: Asked): Weigh {
  if (response.by === 'NOTHING') return (members) => members.map(() => 1);
  if (response.by === 'ANSWER') {
    const group = (members: readonly Member[]) => ({
      asked: members.reduce((sum, { share }) => sum + share, 0),
      answered: members.flatMap(({ unit, share }) => {
        const driver = response.of(unit);
        return driver === null ? [] : [{ driver, weight: share }];
      }),
    });
    const weightOf = responseByAnswer(group(exposed), group(reference));
    return (members) => members.map(({ unit }) => weightOf?.(response.of(unit) ?? 0) ?? 1);
  }
  return (members) => {
    const rows = members.map(({ unit }) => ({
      covariates: response.of(unit),
      successes: asked(unit) === null ? 0 : 1,
    }));
    return rows.length > 0 ? responseWeights(response.names, rows).weights : [];
  };
}

/** Whoever stands in for several counts once, with the weight of them all: repeating an answer adds nothing. */
function meanAnswer(members: readonly Member[], asked: Asked, weigh: Weigh): Estimate {
  const weights = weigh(members);
  const byCustomer = new Map<number, { sum: number; weight: number }>();
  members.forEach(({ unit, share }, place) => {
    const value = asked(unit);
    if (value === null) return;
    const weight = share * (weights[place] ?? 1);
    const known = byCustomer.get(unit.history.id) ?? { sum: 0, weight: 0 };
    byCustomer.set(unit.history.id, { sum: known.sum + weight * value, weight: known.weight + weight });
  });
  return weightedMean([...byCustomer.values()].map(({ sum, weight }) => ({ value: sum / weight, weight })));
}
