import { SeverityBand } from '../definition/bands.js';
import { base, day, flag, number, oneOf, ref } from '../definition/base.js';
import { EmpathyBand, LoyaltyTier, SinceFailure } from '../definition/experience-bands.js';
import { EmotionType } from '../enums/experience.js';
import { FailureCause } from '../enums/failure.js';

/** Answers about recommending the company, or about trust in it. */
const loyalty = base({
  entity: 'loyalty_response',
  columns: {
    customer: ref,
    answeredDay: day,
    recommend: number,
    reliability: number,
    integrity: number,
    care: number,
    /** How long before the answer the last failure was detected. */
    sinceFailure: oneOf(SinceFailure),
    /** How severe that failure was; null where none is known. */
    lastSeverity: oneOf(SeverityBand),
  },
  dimensions: ['segment', 'region'],
});

/** What customers said of the recovery of a failure, by the day on which it began. */
const fairness = base({
  entity: 'recovery',
  columns: {
    customer: ref,
    startedDay: day,
    distributiveJustice: number,
    proceduralJustice: number,
    interactionalJustice: number,
  },
  dimensions: ['segment', 'region', 'cause', 'severityBand'],
});

/** Emotions of contacts, by the day of the contact. */
const emotion = base({
  entity: 'emotion',
  columns: {
    contactDay: day,
    type: oneOf(EmotionType),
    intensity: number,
    /** Whether no earlier row says that the same emotion was felt in the same contact. */
    first: flag,
    /** Satisfaction with the contact. */
    csat: number,
    failureCause: oneOf(FailureCause),
  },
  dimensions: ['segment', 'region', 'channel', 'emotion'],
});

/** Quality reviews of the understanding shown to customers who were still there, and whether they left afterwards. */
const empathyReview = base({
  entity: 'audit',
  columns: {
    auditedOn: day,
    empathy: oneOf(EmpathyBand),
    loyalty: oneOf(LoyaltyTier),
    /** Whether the customer left soon; null where the days for it are not over when the data ends. */
    leftSoon: flag,
  },
  dimensions: ['department', 'site'],
});

export const experienceBases = { loyalty, fairness, emotion, empathyReview } as const;
