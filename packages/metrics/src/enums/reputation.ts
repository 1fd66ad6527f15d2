import { defineEnum, type EnumValue } from './define-enum.js';

export const Audience = defineEnum('Audience', 'Whom an experience is told to.', {
  FRIEND: 'Friends.',
  FAMILY: 'Family.',
  SOCIAL: 'Followers on a social network.',
  REVIEW: 'Readers of a public review.',
});
export type Audience = EnumValue<typeof Audience>;

export const Valence = defineEnum('Valence', 'Whether a telling speaks well or badly of the company.', {
  NEGATIVE: 'Badly.',
  NEUTRAL: 'Neither.',
  POSITIVE: 'Well.',
});
export type Valence = EnumValue<typeof Valence>;

export const TalkTheme = defineEnum('TalkTheme', 'What a telling is about.', {
  HARD_TO_DO_BUSINESS_WITH: 'Hard to do business with.',
  UNREACHABLE: 'Cannot be reached.',
  UNFAIR: 'Unfair.',
  QUALITY: 'The quality of product or work.',
  KINDNESS: 'Kind, attentive people.',
  SPEED: 'Quick and efficient.',
  OTHER: 'Another theme.',
});
export type TalkTheme = EnumValue<typeof TalkTheme>;

export const OpportunityKind = defineEnum('OpportunityKind', 'Which outsider is deciding about the company.', {
  PROSPECT: 'Somebody who may become a customer.',
  CANDIDATE: 'Somebody who may come to work here.',
  PARTNER: 'A company that may work with us.',
});
export type OpportunityKind = EnumValue<typeof OpportunityKind>;

export const OpportunityOutcome = defineEnum('OpportunityOutcome', 'How the outsider decided.', {
  WON: 'For us.',
  LOST: 'Against us.',
});
export type OpportunityOutcome = EnumValue<typeof OpportunityOutcome>;

export const OpportunityReason = defineEnum('OpportunityReason', 'What the outsider gave as the reason.', {
  REPUTATION: 'What is said about the company.',
  COMPETITOR_SERVICE: 'A competitor serves better.',
  PRICE: 'Price, pay or terms.',
  FIT: 'Offer, role or plans do not fit.',
  OTHER: 'Another reason.',
});
export type OpportunityReason = EnumValue<typeof OpportunityReason>;
