import type { EntityManager } from 'typeorm';
import type { Period } from '../../time/period.js';
import { type AgentAnswers, askAgentAnswers } from './agent-answers.js';
import { type AngerBefore, askAngerBefore } from './anger-before.js';
import { type AttemptCell, askAttempts } from './attempts.js';
import { askContactMix, type ContactMix } from './contact-mix.js';
import { askHeardTalk, type HeardCell } from './heard-talk.js';
import { askRegionWeeks, type RegionWeek } from './region-weeks.js';

/** Everything from which the company side of the spread is estimated. */
export interface CompanyAggregates {
  readonly attempts: readonly AttemptCell[];
  readonly heard: readonly HeardCell[];
  readonly weeks: readonly RegionWeek[];
  readonly mix: ContactMix;
  readonly anger: readonly AngerBefore[];
  readonly answers: AgentAnswers;
}

/** One question after the other, over one connection. */
export async function askCompanyAggregates(manager: EntityManager, period: Period): Promise<CompanyAggregates> {
  return {
    attempts: await askAttempts(manager, period),
    heard: await askHeardTalk(manager, period),
    weeks: await askRegionWeeks(manager, period),
    mix: await askContactMix(manager, period),
    anger: await askAngerBefore(manager, period),
    answers: await askAgentAnswers(manager, period),
  };
}
