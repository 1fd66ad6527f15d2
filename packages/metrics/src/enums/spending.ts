import { defineEnum, type EnumValue } from './define-enum.js';

export const SpendingCategory = defineEnum('SpendingCategory', 'What money is spent on.', {
  PR: 'Public relations.',
  MARKETING: 'Marketing.',
  TRAINING: 'Training before anything went wrong.',
  RETRAINING: 'Training because something went wrong.',
  CONSULTING: 'Consultants.',
  COMPENSATION: 'Refunds, credits, discounts and replacements.',
  CONTACTS: 'Handling contacts.',
  ESCALATION: 'Handling escalations.',
  HIRING: 'Recruiting and bringing in staff.',
  WAGE_PREMIUM: 'Higher wages to attract or keep staff.',
  QUALITY_CHECK: 'Audits, surveys, inspection.',
  IMPROVEMENT: 'Changes that prevent failures.',
  OTHER: 'Anything else.',
});
export type SpendingCategory = EnumValue<typeof SpendingCategory>;

export const CostClass = defineEnum(
  'CostClass',
  'Cost of quality: prevention, appraisal and failure (Feigenbaum 1956).',
  {
    PREVENTION: 'Keeps failures from happening.',
    APPRAISAL: 'Looks for failures.',
    INTERNAL_FAILURE: 'Failures found before the customer notices.',
    EXTERNAL_FAILURE: 'Failures that reached the customer.',
    NOT_QUALITY: 'Ordinary running cost.',
  },
);
export type CostClass = EnumValue<typeof CostClass>;

export const RateKind = defineEnum('RateKind', 'Which rate applies from a day on.', {
  CONTRIBUTION_MARGIN: 'Share of revenue that remains after variable cost, 0 to 1.',
  DISCOUNT_RATE: 'Yearly discount rate, 0 to 1.',
  COST_PER_CONTACT: 'Money per handled contact.',
  LOADED_WAGE: 'Money per worked hour, with on-costs.',
  ACQUISITION_COST: 'Money per new customer.',
  REPLACEMENT_COST: 'Money per replaced employee.',
});
export type RateKind = EnumValue<typeof RateKind>;
