import { base, day, flag, instant, number, oneOf, ref } from '../definition/base.js';
import { AuditKind, BreachKind, FailureCause } from '../enums/failure.js';
import { NoticeOption } from '../enums/recovery.js';

/** Service failures; severity and relationship as they were when the failure was detected. */
const failure = base({
  entity: 'service_failure',
  columns: {
    customer: ref,
    incident: ref,
    improvement: ref,
    detectedDay: day,
    detectedAt: instant,
    cause: oneOf(FailureCause),
    severity: number,
    /** Strength of the tie before it, 0 to 1. */
    relationship: number,
    relationshipKnown: flag,
    firstExperience: flag,
    enablementGap: flag,
    toolingGap: flag,
    missedCheck: flag,
    misinformed: flag,
    complained: flag,
    expected: number,
    perceived: number,
    /** Broken expectations found in it; null where none was named. */
    breaches: number,
  },
  dimensions: ['segment', 'region', 'cause', 'severityBand', 'relationshipBand', 'department', 'site'],
});

/** Customers exposed to an incident. */
const exposure = base({
  entity: 'incident_exposure',
  columns: {
    customer: ref,
    incident: ref,
    exposedDay: day,
    exposedAt: instant,
    notifiedAt: instant,
    /** When the company found the incident. */
    foundAt: instant,
    /** Whether the customer was told before complaining. */
    toldFirst: flag,
    /** Whether the customer complained of a failure that came of the incident. */
    complained: flag,
    /** Mean satisfaction, 1 to 5, with the customer's contacts in the 30 days after; null where nobody rated one. */
    csatAfter: number,
    /** Whether the customer left within 90 days; null until they are over. */
    left: flag,
    offered: oneOf(NoticeOption),
    chosen: oneOf(NoticeOption),
    agreed: flag,
  },
  dimensions: ['segment', 'region', 'cause', 'incidentKind'],
});

/** Broken expectations, by the day on which the failure that they are part of was detected. */
const breach = base({
  entity: 'expectation_breach',
  columns: { failure: ref, failedDay: day, kind: oneOf(BreachKind), size: number },
  dimensions: ['segment', 'region', 'cause', 'breachKind'],
});

/** Checks of a listing, of information given, or of understanding shown. */
const check = base({
  entity: 'audit',
  columns: { auditedOn: day, kind: oneOf(AuditKind), passed: flag, score: number },
  dimensions: ['department', 'site'],
});

/** Transfers of an issue from one department to another. */
const handoff = base({
  entity: 'handoff',
  columns: { requestedDay: day, requestedAt: instant, acceptedAt: instant },
  dimensions: ['department', 'site'],
});

/** Outages of the tools that staff work with. */
const outage = base({
  entity: 'tool_outage',
  columns: { startedDay: day, lostHours: number },
  dimensions: ['department', 'site'],
});

export const failureBases = { failure, exposure, breach, check, handoff, outage } as const;
