import { defineEnum, type EnumValue } from './define-enum.js';

export const FailureCause = defineEnum('FailureCause', 'What made performance fall below expectation.', {
  UNREACHABLE: 'The company could not be reached.',
  NO_REPLY: 'No reply came.',
  SLOW: 'It took too long.',
  WRONG_INFORMATION: 'Wrong information was given.',
  WRONG_SOLUTION: 'The solution was not the right one.',
  UNFAIR_TREATMENT: 'The customer was treated unfairly.',
  LOW_EMPATHY: 'Nobody showed understanding.',
  MISUNDERSTANDING: 'The two sides misunderstood each other.',
  PRODUCT_MISMATCH: 'What came differs from what was shown.',
  DELIVERY_LATE: 'It came later than promised.',
  UNEXPLAINED_CANCELLATION: 'The company cancelled without saying why.',
  TOOL_FAILURE: 'A tool of the company failed.',
  SILO_HANDOFF: 'The case was lost between departments.',
  MISSED_CHECK: 'A check that would have found it was not made.',
  NEGLIGENCE: 'Somebody did not care.',
  OTHER: 'Another cause.',
});
export type FailureCause = EnumValue<typeof FailureCause>;

export const BreachKind = defineEnum('BreachKind', 'Which expectation was broken.', {
  COLOUR: 'The colour.',
  QUALITY: 'The quality.',
  DELIVERY_DATE: 'The promised delivery date.',
  GIFT_DEADLINE: 'The day it was needed by.',
  PRICE: 'The price.',
  INFORMATION: 'What had been said.',
  TEMPERATURE: 'The temperature of a meal.',
  TIME_SPENT: "The customer's own time.",
  OTHER: 'Another expectation.',
});
export type BreachKind = EnumValue<typeof BreachKind>;

export const IncidentKind = defineEnum('IncidentKind', 'The common cause behind many failures.', {
  LOT: 'A faulty lot.',
  SUPPLIER: 'A changed or failing supplier.',
  LISTING: 'A listing that shows something else.',
  OUTAGE: 'An outage.',
  CARRIER: 'A carrier that fails.',
  OTHER: 'Another common cause.',
});
export type IncidentKind = EnumValue<typeof IncidentKind>;

export const AuditKind = defineEnum('AuditKind', 'What was checked.', {
  LISTING: 'Whether the delivered item matches its listing.',
  INFORMATION: 'Whether correct information was given.',
  EMPATHY: 'Whether understanding was shown.',
});
export type AuditKind = EnumValue<typeof AuditKind>;
