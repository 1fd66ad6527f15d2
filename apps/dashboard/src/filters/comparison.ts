import type { CompareTo, Grain } from '../generated/documents.js';

/** What figures are compared with, as the address says it. */
export const comparisons = ['previous', 'year', 'none'] as const;
export type Comparison = (typeof comparisons)[number];

export const isComparison = (value: unknown): value is Comparison => comparisons.some((known) => known === value);

export const compareTo: Readonly<Record<Comparison, CompareTo>> = {
  previous: 'PREVIOUS',
  year: 'SAME_PERIOD_LAST_YEAR',
  none: 'NOTHING',
};

/** How long the pieces of a trend are, as the address says it. */
export const grains = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type GrainName = (typeof grains)[number];

export const isGrain = (value: unknown): value is GrainName => grains.some((known) => known === value);

export const apiGrains: Readonly<Record<GrainName, Grain>> = {
  day: 'DAY',
  week: 'WEEK',
  month: 'MONTH',
  quarter: 'QUARTER',
  year: 'YEAR',
};
