import { type DayWindow, type EffectAnswer, unsupported } from '../answers/effect-answer.js';
import type { CompanyEffectKey } from '../effects/company-effects.js';
import { type AttemptCell, accessFailure } from './access-failure.js';
import { type AngerBefore, angerConfidence } from './anger-confidence.js';
import { type AgentAnswers, confidenceAttrition } from './confidence-attrition.js';
import { type ContactMix, noviceFailure } from './novice-failure.js';
import { oneSeries } from './one-series.js';
import { type HeardCell, talkChoice } from './talk-choice.js';
import { type RegionWeek, talkProspects } from './talk-prospects.js';

/** Everything from which the company side of the spread is estimated, as a database aggregates it. */
export interface CompanyAggregates {
  readonly attempts: readonly AttemptCell[];
  readonly heard: readonly HeardCell[];
  readonly weeks: readonly RegionWeek[];
  readonly mix: ContactMix;
  readonly anger: readonly AngerBefore[];
  readonly answers: AgentAnswers;
}

/**
 * One question for each effect on the company side, so that each can be asked by itself. Reputation is on record only by
 * its traces, ratings and answers of outsiders, whose scale is not its own: what a tenth more of it does cannot be told.
 */
export const companyQuestions = {
  'access.failure': ({ attempts }, window) => accessFailure(attempts, window),
  'talk.choice.bad': ({ heard }, window) => talkChoice(heard, 'bad', window),
  'talk.choice.good': ({ heard }, window) => talkChoice(heard, 'good', window),
  'talk.prospects': ({ weeks }, window, seed) => talkProspects(weeks, window, seed),
  'reputation.prospects': (_, window) => unsupported(window),
  'reputation.candidates': (_, window) => oneSeries(window),
  'reputation.partners': (_, window) => unsupported(window),
  'reputation.spending': (_, window) => oneSeries(window),
  'profit.budget': (_, window) => oneSeries(window),
  'time.failure': (_, window) => oneSeries(window),
  'anger.confidence.untrained': ({ anger }, window, seed) => angerConfidence(anger, false, window, seed),
  'anger.confidence.trained': ({ anger }, window, seed) => angerConfidence(anger, true, window, seed),
  'confidence.attrition': ({ answers }, window) => confidenceAttrition(answers, window),
  'novice.failure': ({ mix }, window) => noviceFailure(mix, window),
} as const satisfies Readonly<
  Record<CompanyEffectKey, (aggregates: CompanyAggregates, window: DayWindow, seed: number) => EffectAnswer>
>;
