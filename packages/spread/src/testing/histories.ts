import type { Contact, CustomerHistories, CustomerHistory, Failure } from '../histories/customer-history.js';

/** Days that hand-made histories cover. */
const window = { from: 0, until: 1000 };

/** A customer of one segment and region, from long before the window unless told. */
export const customer = (id: number, more: Partial<CustomerHistory> = {}): CustomerHistory => ({
  id,
  startedOn: -500,
  endedOn: null,
  attributes: [{ from: -500, segment: 'Regular', region: 'Veneto', monthlyValue: 5000 }],
  contacts: [],
  failures: [],
  recoveries: [],
  exposures: [],
  tellings: [],
  answers: [],
  ...more,
});

/** An answered call, of a few minutes. */
export const call = (at: number, more: Partial<Contact> = {}): Contact => ({
  at,
  endedAt: at + 0.01,
  answered: true,
  waitDays: 0.001,
  live: true,
  cancels: false,
  failureDemand: false,
  escalated: false,
  csat: null,
  feltHeard: null,
  ...more,
});

export const failed = (detectedAt: number, more: Partial<Failure> = {}): Failure => ({
  detectedAt,
  cause: 'WRONG_INFORMATION',
  severity: 0.4,
  firstExperience: false,
  contact: null,
  incident: null,
  ...more,
});

export const historiesOf = (
  customers: readonly CustomerHistory[],
  more: Partial<CustomerHistories> = {},
): CustomerHistories => ({ window, customers, sampledFrom: null, incidentKinds: new Map(), ...more });
