import { defineEnum, type EnumValue } from '../enums/define-enum.js';

export const MetricUnit = defineEnum('MetricUnit', 'What the value of a metric is measured in.', {
  COUNT: 'So many.',
  SHARE: 'A share: 0.12 is 12 %. Where one figure stands over another it may exceed 1.',
  SHARE_PER_YEAR: 'A share for a whole year at this pace.',
  SHARE_PER_MONTH: 'A share for a month of 30 days at this pace.',
  SCORE: 'A score from 0 to 1.',
  BALANCE: 'From -1, all bad, to 1, all good.',
  NET_SCORE: 'From -100, all detractors, to 100, all promoters.',
  RATING_TO_FIVE: 'An answer from 1 to 5.',
  RATING_TO_SEVEN: 'An answer from 1 to 7.',
  RATING_DIFFERENCE: 'A difference between two answers from 1 to 7.',
  MONEY: "Minor units of the company's currency.",
  SECONDS: 'Seconds.',
  HOURS: 'Hours.',
  DAYS: 'Days.',
  PER_HOUR: 'So many for each hour worked.',
  PER_MONTH: 'So many for each month of 30 days.',
  RATIO: 'So many of one for each of the other.',
});
export type MetricUnit = EnumValue<typeof MetricUnit>;

export const ChangeKind = defineEnum('ChangeKind', 'How a change is expressed.', {
  PERCENT: 'Relative to the value before: 0.12 is 12 % more. Counts, amounts and durations change so.',
  POINTS: 'The difference of the values: 0.012 is 1.2 points more. Rates and scores change so.',
});
export type ChangeKind = EnumValue<typeof ChangeKind>;

/** How a value of each unit changes. */
export const changeKinds: Readonly<Record<MetricUnit, ChangeKind>> = {
  COUNT: 'PERCENT',
  SHARE: 'POINTS',
  SHARE_PER_YEAR: 'POINTS',
  SHARE_PER_MONTH: 'POINTS',
  SCORE: 'POINTS',
  BALANCE: 'POINTS',
  NET_SCORE: 'POINTS',
  RATING_TO_FIVE: 'POINTS',
  RATING_TO_SEVEN: 'POINTS',
  RATING_DIFFERENCE: 'POINTS',
  MONEY: 'PERCENT',
  SECONDS: 'PERCENT',
  HOURS: 'PERCENT',
  DAYS: 'PERCENT',
  PER_HOUR: 'PERCENT',
  PER_MONTH: 'PERCENT',
  RATIO: 'PERCENT',
};
