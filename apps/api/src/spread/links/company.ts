import {
  askAgentAnswers,
  askAngerBefore,
  askAttempts,
  askContactMix,
  askHeardTalk,
  askRegionWeeks,
} from '@catena/database';
import {
  accessFailure,
  angerConfidence,
  confidenceAttrition,
  noviceFailure,
  oneSeries,
  talkChoice,
  talkProspects,
} from '@catena/spread';
import type { Link } from './link.js';

/** Of the generator that resampling draws from: the same data answer alike. */
const seed = 20_260_701;

/** Links through contacts, outsiders, staff and accounts. None is narrowed: staff and accounts are the whole company's. */
export const companyLinks: readonly Link[] = [
  {
    edge: 'access-failure',
    effects: ['access.failure'],
    narrows: false,
    estimate: async (manager, { window }) => ({
      'access.failure': accessFailure(await askAttempts(manager, window), window),
    }),
  },
  {
    edge: 'talk-prospects',
    effects: ['talk.choice.bad', 'talk.choice.good', 'talk.prospects'],
    narrows: false,
    estimate: async (manager, { window }) => {
      const heard = await askHeardTalk(manager, window);
      return {
        'talk.choice.bad': talkChoice(heard, 'bad', window),
        'talk.choice.good': talkChoice(heard, 'good', window),
        'talk.prospects': talkProspects(await askRegionWeeks(manager, window), window, seed),
      };
    },
  },
  {
    edge: 'reputation-prospects',
    effects: [
      'reputation.prospects',
      'reputation.candidates',
      'reputation.partners',
      'reputation.spending',
      'profit.budget',
      'time.failure',
    ],
    narrows: false,
    async estimate(_, { window }) {
      return Object.fromEntries(this.effects.map((effect) => [effect, oneSeries(window)]));
    },
  },
  {
    edge: 'anger-confidence',
    effects: ['anger.confidence.untrained', 'anger.confidence.trained'],
    narrows: false,
    estimate: async (manager, { window }) => {
      const answers = await askAngerBefore(manager, window);
      return {
        'anger.confidence.untrained': angerConfidence(answers, false, window, seed),
        'anger.confidence.trained': angerConfidence(answers, true, window, seed),
      };
    },
  },
  {
    edge: 'confidence-attrition',
    effects: ['confidence.attrition'],
    narrows: false,
    estimate: async (manager, { window }) => ({
      'confidence.attrition': confidenceAttrition(await askAgentAnswers(manager, window), window),
    }),
  },
  {
    edge: 'novices-failure',
    effects: ['novice.failure'],
    narrows: false,
    estimate: async (manager, { window }) => ({
      'novice.failure': noviceFailure(await askContactMix(manager, window), window),
    }),
  },
];
