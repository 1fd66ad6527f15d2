import { defineEnum, type EnumValue } from './define-enum.js';

export const PartyKind = defineEnum('PartyKind', 'Whether a customer is one person or an organisation.', {
  PERSON: 'A person.',
  ORGANISATION: 'An organisation.',
});
export type PartyKind = EnumValue<typeof PartyKind>;

export const AcquisitionSource = defineEnum('AcquisitionSource', 'How a customer found the company.', {
  ORGANIC: 'By themselves.',
  REFERRAL: 'On the word of somebody they know.',
  ADVERTISING: 'Through advertising.',
  PARTNER: 'Through a partner.',
  OTHER: 'Another way.',
});
export type AcquisitionSource = EnumValue<typeof AcquisitionSource>;

export const CustomerEndReason = defineEnum('CustomerEndReason', 'Why a customer left, where it is known.', {
  SERVICE: 'Poor service.',
  PRICE: 'The price.',
  PRODUCT: 'The product or offer.',
  NO_NEED: 'No need any more.',
  MOVED: 'Moved away.',
  PAYMENT: 'Payment failed.',
  DEATH: 'The customer died or ceased to exist.',
  OTHER: 'Another reason.',
});
export type CustomerEndReason = EnumValue<typeof CustomerEndReason>;

export const CustomerEndDestination = defineEnum('CustomerEndDestination', 'Where a customer who left went.', {
  COMPETITOR: 'To a competitor.',
  ABANDONED: 'Gave the category up.',
  INVOLUNTARY: 'Left without choosing to.',
});
export type CustomerEndDestination = EnumValue<typeof CustomerEndDestination>;
