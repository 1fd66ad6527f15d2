import type { FigureFragment, TrendFragment } from '../generated/documents.js';

/** A figure with this value; an interval of a tenth to each side where asked. */
export const figure = (value: number | null, part: Partial<FigureFragment> = {}): FigureFragment => ({
  value,
  ciLow: null,
  ciHigh: null,
  n: 100,
  withheld: false,
  uncertain: false,
  ...part,
});

/** A trend by month from January 2026. */
export const trend = (
  values: readonly (number | null | FigureFragment)[],
  part: Partial<TrendFragment['metric']> = {},
): TrendFragment => ({
  metric: { key: 'CHURN_HAZARD', label: 'Churn a month', unit: 'SHARE_PER_MONTH', ...part },
  timeBasis: 'endedOn',
  filtered: true,
  figure: { n: 500 },
  series: values.map((value, place) => ({
    start: `2026-0${place + 1}-01`,
    from: `2026-0${place + 1}-01`,
    until: `2026-0${place + 2}-01`,
    whole: true,
    figure: typeof value === 'object' && value !== null ? value : figure(value),
  })),
});
