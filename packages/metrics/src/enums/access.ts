import { defineEnum, type EnumValue } from './define-enum.js';

export const Channel = defineEnum('Channel', 'Where a contact takes place.', {
  PHONE: 'A telephone call.',
  EMAIL: 'An e-mail or a letter.',
  CHAT: 'A live chat or messenger conversation.',
  SOCIAL: 'A message on a social network.',
  WEB_FORM: 'A form on the website or in the app.',
  IN_PERSON: 'A shop, a counter, a table.',
  OTHER: 'Any other channel.',
});
export type Channel = EnumValue<typeof Channel>;

export const ContactOutcome = defineEnum('ContactOutcome', 'What became of an attempt to reach the company.', {
  ANSWERED: 'Somebody, or a system that could help, answered.',
  ABANDONED: 'The customer gave up while waiting.',
  BUSY: 'The line was busy or the queue was full.',
  OUT_OF_HOURS: 'The channel was closed.',
  BOUNCED: 'The message could not be delivered.',
  NO_REPLY: 'The message arrived and nobody replied.',
});
export type ContactOutcome = EnumValue<typeof ContactOutcome>;

export const ContactReason = defineEnum('ContactReason', 'Why the customer makes contact.', {
  ORDER_STATUS: 'Where is my order.',
  DELIVERY: 'A delivery that is late, wrong or missing.',
  WARRANTY: 'Whether a warranty holds.',
  RETURN: 'Sending something back.',
  BILLING: 'A bill, a payment, a refund.',
  PRODUCT_QUESTION: 'A question about a product or service.',
  TECHNICAL: 'Something does not work.',
  COMPLAINT: 'A complaint.',
  CANCELLATION: 'Ending an order or the relationship.',
  OTHER: 'Any other reason.',
});
export type ContactReason = EnumValue<typeof ContactReason>;

export const ContactInitiator = defineEnum('ContactInitiator', 'Who started the contact.', {
  CUSTOMER: 'The customer.',
  COMPANY: 'The company.',
});
export type ContactInitiator = EnumValue<typeof ContactInitiator>;

export const DemandType = defineEnum('DemandType', 'Whether a contact should have been needed.', {
  VALUE: 'A contact that adds value.',
  FAILURE: 'A contact caused by something not done, or not done right, the first time.',
});
export type DemandType = EnumValue<typeof DemandType>;

export const ChillCause = defineEnum('ChillCause', 'Why a conversation turned cold, as a quality review found.', {
  MISUNDERSTANDING: 'The two sides misunderstood each other.',
  BEHAVIOUR: 'Inadequate behaviour.',
  OTHER: 'Another cause.',
});
export type ChillCause = EnumValue<typeof ChillCause>;

export const AgentDifficulty = defineEnum('AgentDifficulty', 'What the employee noted as making a contact hard.', {
  SLOW_TOOL: 'A slow or failing tool.',
  MISSING_INFORMATION: 'Information that could not be found.',
  NO_AUTHORITY: 'No authority to give what was needed.',
  OTHER_DEPARTMENT: 'Waiting for another department.',
  ANGRY_CUSTOMER: 'A very angry customer.',
  LANGUAGE: 'A language barrier.',
  OTHER: 'Another difficulty.',
});
export type AgentDifficulty = EnumValue<typeof AgentDifficulty>;
