import { base, day, flag, instant, number, oneOf, ref } from '../definition/base.js';
import { FailureCause } from '../enums/failure.js';

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
  },
  dimensions: ['segment', 'region', 'cause', 'severityBand', 'relationshipBand', 'department', 'site'],
});

/** Customers exposed to an incident. */
const exposure = base({
  entity: 'incident_exposure',
  columns: { customer: ref, incident: ref, exposedDay: day, exposedAt: instant, notifiedAt: instant },
  dimensions: ['segment', 'region', 'cause', 'incidentKind'],
});

export const failureBases = { failure, exposure } as const;
