import { base, day, flag, instant, number, oneOf, ref } from '../definition/base.js';
import { Channel, ChillCause, ContactInitiator, ContactOutcome, ContactReason, DemandType } from '../enums/access.js';
import { FailureCause } from '../enums/failure.js';

/** Attempts of customer or company to reach the other. */
const contact = base({
  entity: 'interaction',
  columns: {
    customer: ref,
    startedDay: day,
    startedAt: instant,
    answeredAt: instant,
    initiator: oneOf(ContactInitiator),
    channel: oneOf(Channel),
    preferredChannel: oneOf(Channel),
    /** Whether the channel is the one that the customer prefers; null where none is known. */
    onPreferredChannel: flag,
    /** Whether the company had hours for the preferred channel at all; null where either is not known. */
    preferredChannelOffered: flag,
    outcome: oneOf(ContactOutcome),
    /** Whether it was answered within the target of its channel; null where an answer has no time. */
    answeredInTime: flag,
    /** Whether a reply came within the days of a reply; null where these are not over when the data ends. */
    repliedInDays: flag,
    reason: oneOf(ContactReason),
    handleSeconds: number,
    escalated: flag,
    resolved: flag,
    demandType: oneOf(DemandType),
    explained: flag,
    expected: number,
    perceived: number,
    /** Perceived less expected. */
    disconfirmation: number,
    csat: number,
    effort: number,
    feltHeard: number,
    feltValued: number,
    repeatedExplanation: flag,
    chilled: flag,
    chillCause: oneOf(ChillCause),
    toolSwitches: number,
    /** Whether it is the first attempt of a customer who came while the data was kept. */
    firstOfNewCustomer: flag,
    /** Whether a failure happened in it. */
    failed: flag,
    /** Cause of a failure that happened in it; the first of the alphabet where there were several. */
    failureCause: oneOf(FailureCause),
    /** Whether an emotion was assessed in it. */
    emotionAssessed: flag,
    /** Whether an unpleasant emotion of 0.5 or more was assessed in it. */
    feltBad: flag,
    /** Whether anger of 0.5 or more was assessed in it. */
    angry: flag,
  },
  dimensions: ['segment', 'region', 'channel', 'department', 'site', 'reason', 'outcome', 'demandType'],
});

/** Issues of customers until they are resolved. */
const issue = base({
  entity: 'support_case',
  columns: {
    customer: ref,
    openedDay: day,
    openedAt: instant,
    closedDay: day,
    closedAt: instant,
    reason: oneOf(ContactReason),
    /** Last informative answer, or the end of an issue that had none; null while it is open. */
    settledAt: instant,
    /** Whether the customer made contact again within 7 days; null until they are over. */
    repeated: flag,
  },
  dimensions: ['department', 'site', 'reason'],
});

export const accessBases = { contact, issue } as const;
