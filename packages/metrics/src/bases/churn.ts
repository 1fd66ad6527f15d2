import { base, day, oneOf } from '../definition/base.js';
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

export const churnBases = { customer } as const;
