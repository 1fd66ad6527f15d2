import { base, day, flag, instant, number, oneOf, ref } from '../definition/base.js';
import { Channel, ChillCause, ContactInitiator, ContactOutcome, ContactReason, DemandType } from '../enums/access.js';

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
    outcome: oneOf(ContactOutcome),
    reason: oneOf(ContactReason),
    handleSeconds: number,
    escalated: flag,
    resolved: flag,
    demandType: oneOf(DemandType),
    explained: flag,
    expected: number,
    perceived: number,
    csat: number,
    effort: number,
    feltHeard: number,
    feltValued: number,
    repeatedExplanation: flag,
    chilled: flag,
    chillCause: oneOf(ChillCause),
    toolSwitches: number,
  },
  dimensions: ['segment', 'region', 'channel', 'department', 'site', 'reason', 'outcome', 'demandType'],
});

export const accessBases = { contact } as const;
