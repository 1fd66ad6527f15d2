import type { Estimate } from '@catena/statistics';
import type { EffectAnswer } from '../answers/effect-answer.js';
import type { CustomerHistories } from '../histories/customer-history.js';
import { exposedHazards } from './exposed-hazards.js';
import type { IncidentStory } from './incident-weeks.js';

const rungs = ['NAIVE', 'TIME_VARYING', 'MATCHED', 'INCIDENTS'] as const;
/** As they come; adjusted along time; matched at the failure; struck by an incident, which nobody chose. */
export type Rung = (typeof rungs)[number];

/** One way of telling how many customers a failure drove away, each with fewer assumptions than the one before. */
export interface LadderRung {
  readonly rung: Rung;
  /** Share of customers that leaves within 180 days because of a first failure; null where it cannot be told. */
  readonly leaving: Estimate | null;
  /** The same as customers, of all who had a first failure in the data; null for incidents, which strike others. */
  readonly customers: Pick<Estimate, 'estimate' | 'ciLow' | 'ciHigh'> | null;
  /** What must find nothing beside it, for incidents: customers of the same lot who were not struck. */
  readonly placebo: Estimate | null;
}

/** Answers that the ladder is built of. */
export interface LadderAnswers {
  readonly 'failure.churn.180': EffectAnswer;
  readonly 'incident.churn.180': EffectAnswer;
}

/**
 * The honesty ladder of attributable churn. What is left from rung to rung is what does not hang on who fails; the last
 * rung is about another kind of failure, so that it need not agree in size, but in sign.
 */
export function churnLadder(
  histories: CustomerHistories,
  answers: LadderAnswers,
  incidents: IncidentStory | null,
): LadderRung[] {
  const failed = histories.customers.filter(({ failures }) => failures.length > 0).length;
  const { 'failure.churn.180': matched, 'incident.churn.180': struck } = answers;
  const of = (rung: Rung, leaving: Estimate | null, placebo: Estimate | null = null): LadderRung => ({
    rung,
    leaving,
    customers: rung === 'INCIDENTS' ? null : times(leaving, failed * wholeOverSample(histories)),
    placebo,
  });
  return [
    of('NAIVE', matched.naive),
    of('TIME_VARYING', exposedHazards(histories)),
    of('MATCHED', matched.adjusted),
    of('INCIDENTS', struck.adjusted, incidents?.placeboLot.leaving ?? null),
  ];
}

const wholeOverSample = ({ sampledFrom, customers }: CustomerHistories): number =>
  sampledFrom === null ? 1 : sampledFrom / customers.length;

function times(share: Estimate | null, by: number): LadderRung['customers'] {
  if (share === null || share.estimate === null) return null;
  const scaled = (value: number | null): number | null => (value === null ? null : value * by);
  return { estimate: share.estimate * by, ciLow: scaled(share.ciLow), ciHigh: scaled(share.ciHigh) };
}
