import { defineEnum, type EnumValue } from '../enums/define-enum.js';

export const SeverityBand = defineEnum('SeverityBand', 'How severe a failure was when it was detected.', {
  MINOR: 'Below 0.4.',
  MODERATE: 'From 0.4, below 0.7.',
  SEVERE: 'At 0.7 and above.',
});
export type SeverityBand = EnumValue<typeof SeverityBand>;

export const RelationshipBand = defineEnum(
  'RelationshipBand',
  'How strong the relationship was, from what was known before the day.',
  {
    WEAK: 'Relationship strength below 0.33.',
    MEDIUM: 'From 0.33, below 0.66.',
    STRONG: 'At 0.66 and above.',
  },
);
export type RelationshipBand = EnumValue<typeof RelationshipBand>;

export const TenureBand = defineEnum(
  'TenureBand',
  'How long an employee had been there when the month of the day began.',
  {
    NOVICE: 'Less than 26 weeks.',
    EXPERIENCED: 'At least 26 weeks.',
  },
);
export type TenureBand = EnumValue<typeof TenureBand>;

export const CopingTraining = defineEnum(
  'CopingTraining',
  'Whether an employee had completed training in facing complaints when the month of the day began.',
  { TRAINED: 'Completed before the month.', UNTRAINED: 'Not completed by then.' },
);
export type CopingTraining = EnumValue<typeof CopingTraining>;

export const TieBand = defineEnum('TieBand', 'How close those told are to the customer who tells.', {
  WEAK: 'Tie strength below 0.33.',
  MEDIUM: 'From 0.33, below 0.66.',
  STRONG: 'At 0.66 and above.',
  UNKNOWN: 'It is not known.',
});
export type TieBand = EnumValue<typeof TieBand>;

/** First value of the bands after the first, in their order. */
export const bandEdges = {
  severity: [0.4, 0.7],
  relationship: [0.33, 0.66],
  tie: [0.33, 0.66],
  /** Days. */
  tenure: [182],
} as const;
