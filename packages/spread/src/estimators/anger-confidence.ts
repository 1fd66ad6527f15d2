import { panelRegression, sumOf, wildClusterBootstrap } from '@catena/statistics';
import { type DayWindow, type EffectAnswer, unsupported } from '../answers/effect-answer.js';
import { fewestStaff } from './novice-failure.js';

/** What one agent answered in one month, and the anger met in the 13 weeks before; never leaves as a row. */
export interface AngerBefore {
  /** A number that tells agents apart. */
  readonly agent: number;
  /** First day of the month of the answer. */
  readonly month: number;
  /** Trained to face complaints since before the 13 weeks; an agent trained within them is not here. */
  readonly trained: boolean;
  /** 1 to 7. */
  readonly confidence: number;
  readonly angryContacts: number;
  /** Hours at work outside training, and hours of contacts handled, in the 13 weeks. */
  readonly hoursWorked: number;
  readonly hoursOfContact: number;
}

/** A tenth of an angry contact more in each hour of contact. */
const more = 0.1;
/** Answers per agent below which too little is left once each has a level of their own. */
const fewestAnswers = 3;
/** On a scale from 1 to 7 an interval longer than this says nothing. */
const longest = 2;

/** What anger met does to the confidence of agents trained, or not trained, to face it: within agents and months. */
export function angerConfidence(
  answers: readonly AngerBefore[],
  trained: boolean,
  window: DayWindow,
  seed: number,
): EffectAnswer {
  const worked = sumOf(answers, ({ hoursWorked }) => hoursWorked);
  // Hours of contact as a share of hours at work: a calm week has as many hours, and less in them.
  const share = worked > 0 ? sumOf(answers, ({ hoursOfContact }) => hoursOfContact) / worked : 0;
  const known = answers.filter((answer) => answer.trained === trained && answer.hoursWorked > 0);
  const agents = new Set(known.map(({ agent }) => agent)).size;
  if (share === 0 || agents < fewestStaff || known.length < fewestAnswers * agents) {
    return unsupported(window, ['FEW_EXPOSED']);
  }
  const rows = known.map(({ agent, month, confidence, angryContacts, hoursWorked }) => ({
    unit: agent,
    period: month,
    outcome: confidence,
    covariates: [angryContacts / (share * hoursWorked) / more],
  }));
  const adjusted = wildClusterBootstrap(['anger'], rows, 'anger', { seed, replicates: 499 });
  const [naive] = panelRegression(['anger'], rows, { effects: 'UNIT' });
  const { estimate, ciLow, ciHigh } = adjusted;
  const told = estimate !== null && ciLow !== null && ciHigh !== null && ciHigh - ciLow < longest;
  if (!told) return unsupported(window, ['FEW_EXPOSED']);
  const mean = sumOf(known, ({ confidence }) => confidence) / known.length;
  const spread = Math.sqrt(sumOf(known, ({ confidence }) => (confidence - mean) ** 2) / known.length);
  return {
    provenance: 'ESTIMATED',
    adjusted,
    naive: naive ?? null,
    exposed: mean + estimate,
    reference: mean,
    standardised: spread > 0 ? estimate / spread : null,
    lagDays: { from: 0, until: 91 },
    window,
    warnings: agents < 20 ? ['FEW_EXPOSED'] : [],
  };
}
