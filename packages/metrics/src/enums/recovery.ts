import { defineEnum, type EnumValue } from './define-enum.js';

export const Remedy = defineEnum('Remedy', 'What is done to make a failure good.', {
  APOLOGY: 'An apology.',
  REFUND: 'Money back.',
  CREDIT: 'Credit for later.',
  DISCOUNT: 'A lower price.',
  REPLACEMENT: 'A replacement, or the work done again.',
  FOLLOW_UP: 'A later contact to see that all is well.',
  OTHER: 'Another remedy.',
});
export type Remedy = EnumValue<typeof Remedy>;

export const ActorRole = defineEnum('ActorRole', 'Who acted for the company.', {
  AGENT: 'The employee who handles contacts.',
  SUPERVISOR: 'A supervisor.',
  SPECIALIST: 'A specialist of another department.',
  SYSTEM: 'An automatic process.',
});
export type ActorRole = EnumValue<typeof ActorRole>;

export const NoticeKind = defineEnum('NoticeKind', 'How exposed customers were told before they complained.', {
  MESSAGE: 'A written message.',
  MESSAGE_WITH_PHOTO: 'A written message with a picture of the real product.',
  CALL: 'A call.',
});
export type NoticeKind = EnumValue<typeof NoticeKind>;

export const NoticeOption = defineEnum('NoticeOption', 'What an exposed customer is offered, or chooses.', {
  KEEP: 'Keep it as it is.',
  ALTERNATIVE: 'An alternative.',
  CANCEL: 'Cancel with the money back.',
});
export type NoticeOption = EnumValue<typeof NoticeOption>;

export const ImprovementStrategy = defineEnum('ImprovementStrategy', 'What kind of change follows from complaints.', {
  LISTING_CORRECTION: 'Correct what is shown or said.',
  EXPECTATION_MESSAGE: 'Tell customers earlier what to expect.',
  SUPPLIER_CHECK: 'Check what suppliers send.',
  PROCESS_CHANGE: 'Change a process.',
  TOOL_INTEGRATION: 'Join tools that did not work together.',
  TRAINING: 'Teach staff.',
  OTHER: 'Another change.',
});
export type ImprovementStrategy = EnumValue<typeof ImprovementStrategy>;

export const FailureHandling = defineEnum('FailureHandling', 'What the customer made of the response to a failure.', {
  NONE: 'There was no recovery.',
  UNJUDGED: 'There was one, and nobody asked the customer.',
  MET: 'It came up to what the customer expected.',
  FAILED: 'It stayed below, or left the customer upset: the second deviation.',
});
export type FailureHandling = EnumValue<typeof FailureHandling>;

export const NextContact = defineEnum(
  'NextContact',
  'How the next answered contact about something else, within 90 days of a failure, was rated.',
  {
    GOOD: 'Satisfaction 5 of 5, or better than expected.',
    MIDDLING: 'Neither good nor bad.',
    BAD: 'Satisfaction 1 or 2 of 5, or worse than expected.',
    UNRATED: 'Nobody rated it.',
    NONE: 'There was none.',
  },
);
export type NextContact = EnumValue<typeof NextContact>;
