import { base, day, flag, number, oneOf, ref } from '../definition/base.js';
import { CustomerEndDestination, CustomerEndReason } from '../enums/churn.js';

/** Spells as customer. */
const customer = base({
  entity: 'customer',
  columns: {
    startedOn: day,
    endedOn: day,
    endRecognisedOn: day,
    endReason: oneOf(CustomerEndReason),
    endDestination: oneOf(CustomerEndDestination),
  },
  dimensions: ['segment', 'region', 'acquisitionSource'],
  spell: { start: 'startedOn', end: 'endedOn' },
});

/** Customers who left, with the segment and region that they had at the end. */
const departure = base({
  entity: 'customer',
  columns: {
    startedOn: day,
    endedOn: day,
    endReason: oneOf(CustomerEndReason),
    endDestination: oneOf(CustomerEndDestination),
  },
  dimensions: ['segment', 'region', 'acquisitionSource', 'endReason', 'endDestination'],
});

/** The time after a customer's first failure, until they leave or have a second one. */
const afterFirstFailure = base({
  entity: 'service_failure',
  columns: {
    customer: ref,
    detectedDay: day,
    /** Day on which the customer left, or had the next failure. */
    untilDay: day,
    /** Whether it was the first failure of the spell, and the customer was still there. */
    first: flag,
    /** Whether the customer left before any other failure. */
    left: flag,
    severity: number,
    firstExperience: flag,
  },
  dimensions: ['segment', 'region', 'cause', 'severityBand', 'relationshipBand', 'department', 'site'],
  spell: { start: 'detectedDay', end: 'untilDay' },
});

export const churnBases = { customer, departure, afterFirstFailure } as const;
