import { defineEnum, type EnumValue } from '@catena/metrics';

export const OverviewTileKey = defineEnum('OverviewTileKey', 'The headline figures of the overview.', {
  ACTIVE_CUSTOMERS: 'Customers at the end of the period.',
  FAILURE_RATE: 'Service failures detected in the period, for each interaction that a customer began in it.',
  CUSTOMER_CHURN_RATE: 'Customers whose spell ended in the period, as a share of the customers at its start.',
  WOM_BALANCE: 'People reached by good talk less people reached by bad talk, over both together.',
  REACTIVE_SPEND: 'Money spent because service had been poor.',
  TURNOVER_RATE:
    'Exits in the whole months of the period over the average headcount of their days, per year of 365 days; null without a whole month. Moves inside the company are left out.',
});
export type OverviewTileKey = EnumValue<typeof OverviewTileKey>;

export const Unit = defineEnum('Unit', 'What a value is measured in.', {
  COUNT: 'So many.',
  SHARE: 'A share: 0.12 is 12 %. One figure over another, so it may exceed 1.',
  BALANCE: 'From -1, all bad, to 1, all good.',
  MONEY: "Whole minor units of the company's currency.",
  SHARE_PER_YEAR: 'A share for a whole year at this pace.',
  SCORE: 'A score from 0 to 1.',
});
export type Unit = EnumValue<typeof Unit>;

export const OverviewTrendKey = defineEnum('OverviewTrendKey', 'The trends of the overview, month by month.', {
  FAILURES: 'How often service fails.',
  CHURN: 'How many customers are lost.',
  SPENDING: 'What poor service made the company spend, by category; reactive bookings only.',
  STAFF: 'How confident staff are and how many leave; groups under five are withheld.',
});
export type OverviewTrendKey = EnumValue<typeof OverviewTrendKey>;

export const OverviewSeriesKey = defineEnum('OverviewSeriesKey', 'The lines and bars of the trends.', {
  FAILURE_RATE: 'Service failures for each interaction that a customer began.',
  CUSTOMER_CHURN_RATE: 'Customers lost in the month, as a share of those at its start.',
  PR: 'Reactive spending on public relations.',
  MARKETING: 'Reactive spending on marketing.',
  RETRAINING: 'Reactive spending on training because something went wrong.',
  CONSULTING: 'Reactive spending on consultants.',
  COMPENSATION: 'Reactive spending on refunds, credits, discounts and replacements.',
  CONTACTS: 'Reactive spending on handling contacts.',
  ESCALATION: 'Reactive spending on handling escalations.',
  HIRING: 'Reactive spending on recruiting and bringing in staff.',
  WAGE_PREMIUM: 'Reactive spending on higher wages to attract or keep staff.',
  OTHER: 'Reactive spending on everything else.',
  EMPLOYEE_CONFIDENCE: 'Mean confidence of the staff who answered, from 0 to 1.',
  TURNOVER_RATE: 'Exits in the month over the average headcount of its days, per year of 365 days.',
});
export type OverviewSeriesKey = EnumValue<typeof OverviewSeriesKey>;
