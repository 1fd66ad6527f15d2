import { defineEnum, type EnumValue } from '../enums/define-enum.js';

export const SinceFailure = defineEnum('SinceFailure', 'How long ago the last failure of a customer was.', {
  NEVER: 'None is known.',
  WITHIN_WEEK: 'Up to 7 days.',
  WITHIN_MONTH: 'From 8 to 30 days.',
  WITHIN_QUARTER: 'From 31 to 90 days.',
  WITHIN_HALF_YEAR: 'From 91 to 182 days.',
  LONGER: 'From 183 days on.',
});
export type SinceFailure = EnumValue<typeof SinceFailure>;

export const EmpathyBand = defineEnum('EmpathyBand', 'How much understanding a quality review found.', {
  LOW: 'Score below 0.6.',
  MEDIUM: 'From 0.6, below 0.85.',
  HIGH: 'At 0.85 and above.',
});
export type EmpathyBand = EnumValue<typeof EmpathyBand>;

export const LoyaltyTier = defineEnum('LoyaltyTier', 'How long somebody had been a customer.', {
  NEW: 'Less than a year.',
  SETTLED: 'From one year, less than three.',
  LOYAL: 'Three years and more.',
});
export type LoyaltyTier = EnumValue<typeof LoyaltyTier>;

/** First value of the bands after the first, in their order. */
export const experienceBandEdges = {
  /** Days. */
  sinceFailure: [8, 31, 91, 183],
  empathy: [0.6, 0.85],
  /** Days. */
  loyalty: [365, 1095],
} as const;

/** After so many days it is asked whether a customer is still there. */
export const leftWithinDays = 90;
