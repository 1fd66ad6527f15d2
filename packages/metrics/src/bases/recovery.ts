import { base, day, flag, instant, number, ref } from '../definition/base.js';

/** Failures with what became of them: one row a failure, with its first recovery where it has one. */
const recoveryOfFailure = base({
  entity: 'service_failure',
  columns: {
    customer: ref,
    detectedDay: day,
    detectedAt: instant,
    /** When the last remedy of the first recovery arrived. */
    recoveredAt: instant,
    severity: number,
    /** Strength of the tie before it, 0 to 1. */
    relationship: number,
    relationshipKnown: flag,
  },
  dimensions: ['segment', 'region', 'cause', 'severityBand', 'relationshipBand', 'department', 'site'],
});

export const recoveryBases = { recoveryOfFailure } as const;
