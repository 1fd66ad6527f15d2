import { base, day, flag, instant, number, oneOf, ref } from '../definition/base.js';
import { FailureCause, IncidentKind } from '../enums/failure.js';
import { ActorRole, FailureHandling, ImprovementStrategy, NextContact, Remedy } from '../enums/recovery.js';

const ofFailures = ['segment', 'region', 'cause', 'severityBand', 'relationshipBand', 'department', 'site'] as const;

/** Failures with what became of them: one row a failure, with its first recovery where it has one. */
const recoveryOfFailure = base({
  entity: 'service_failure',
  columns: {
    customer: ref,
    improvement: ref,
    detectedDay: day,
    detectedAt: instant,
    /** When the first recovery began. */
    respondedAt: instant,
    /** When the last remedy of the first recovery arrived. */
    recoveredAt: instant,
    /** Whether a recovery stayed below what the customer expected of it, or left them upset. */
    recoveryFailed: flag,
    handling: oneOf(FailureHandling),
    /** Satisfaction after the recovery less that before the failure, each 1 to 7. */
    satisfactionChange: number,
    /** Whether the customer left within 90 days of the failure; null until they are over. */
    left: flag,
    /** Whether the customer spoke badly of the failure to others after a recovery had begun. */
    toldBadlyAfter: flag,
    /** Satisfaction, 1 to 5, with the next contact about something else that was answered. */
    nextCsat: number,
    /** How that contact was rated, where it came within 90 days. */
    nextContact: oneOf(NextContact),
    complained: flag,
    /** Whether the change that it led to is done. */
    improved: flag,
    severity: number,
    /** Strength of the tie before it, 0 to 1. */
    relationship: number,
    relationshipKnown: flag,
  },
  dimensions: ofFailures,
});

/** Responses to failures, and how customers judged them against what they expected. */
const recovery = base({
  entity: 'recovery',
  columns: {
    customer: ref,
    failure: ref,
    startedDay: day,
    startedAt: instant,
    completedAt: instant,
    evaluatedAt: instant,
    followUpPlanned: flag,
    expectedRemedy: oneOf(Remedy),
    /** Whether the remedy that the customer expected was among those given; null where none is known. */
    expectedRemedyGiven: flag,
    /** Remedies given, as a sum of powers of two in the order of the vocabulary. */
    remedies: number,
    /** Whether the customer had been one for less than 90 days. */
    newcomer: flag,
    satisfactionChange: number,
    expected: number,
    perceived: number,
    /** Whether it came up to what the customer expected; null where that was not asked. */
    met: flag,
    satisfactionBefore: number,
    satisfactionAfter: number,
    stillUpset: flag,
  },
  dimensions: ofFailures,
});

/** Single remedies, once they are done. */
const remedyGiven = base({
  entity: 'recovery_action',
  columns: {
    customer: ref,
    recovery: ref,
    doneDay: day,
    doneAt: instant,
    dueAt: instant,
    remedy: oneOf(Remedy),
    actorRole: oneOf(ActorRole),
    formal: flag,
    /** Whether it was done by when it was promised; null where nothing was. */
    onTime: flag,
  },
  dimensions: ['remedy'],
});

/** Common causes behind many failures. */
const incident = base({
  entity: 'incident',
  columns: {
    startedDay: day,
    startedAt: instant,
    detectedAt: instant,
    notifiedAt: instant,
    sourceFixedAt: instant,
    cause: oneOf(FailureCause),
    kind: oneOf(IncidentKind),
    /** Whether the same department had an incident of the same cause within 90 days of the fix; null until they are over. */
    recurred: flag,
  },
  dimensions: ['region', 'cause', 'incidentKind', 'department', 'site'],
});

/** Changes made because of complaints. */
const improvement = base({
  entity: 'improvement_action',
  columns: {
    openedOn: day,
    closedOn: day,
    strategy: oneOf(ImprovementStrategy),
    cause: oneOf(FailureCause),
  },
  dimensions: ['cause', 'department', 'site'],
});

export const recoveryBases = { recoveryOfFailure, recovery, remedyGiven, incident, improvement } as const;
