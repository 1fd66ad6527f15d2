import type {
  ReputationBalanceQuery,
  ReputationRepliesQuery,
  ReputationStarsQuery,
} from '../../generated/documents.js';
import type { Say } from '../../widgets/say.js';
import { shapeTrend } from '../../widgets/shape/trend.js';
import type { Shaped } from '../../widgets/shaped.js';

/** Whether good talk outweighs bad. */
export const shapeBalance = ({ report: { reputation } }: ReputationBalanceQuery, say: Say): Shaped =>
  shapeTrend(say, [reputation.womBalance], { what: say.text('reputationBalance.what'), part: 'NUMERATOR' });

/** What strangers read, and what they believe. */
export const shapeStars = ({ report: { reputation } }: ReputationStarsQuery, say: Say): Shaped =>
  shapeTrend(say, [reputation.starAverage, reputation.careSignal], {
    what: say.text('reputationStars.what'),
    baseline: 'fit',
    part: 'NUMERATOR',
  });

/** Criticism cannot be hidden: how much of it we answer, and what it says. */
export const shapeReplies = ({ report: { reputation } }: ReputationRepliesQuery, say: Say): Shaped =>
  shapeTrend(say, [reputation.reviewResponseRate, reputation.hardToDealWithShare], {
    what: say.text('reputationReplies.what'),
    part: 'NUMERATOR',
  });
