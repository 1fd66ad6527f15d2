import { emptyIsZero, type Metric } from '@catena/metrics';
import { exactly, type Figure } from './estimate/context.js';
import type { MetricFigure } from './metric-value.type.js';

/** Rows below which a figure is shown as uncertain, unless its definition says otherwise. */
export const defaultUncertainBelow = 30;

const unknownFigure: MetricFigure = {
  value: null,
  n: 0,
  ciLow: null,
  ciHigh: null,
  method: 'COUNTED',
  warnings: [],
  uncertain: true,
  withheld: false,
};

/** A figure as it is shown. */
export function shownFigure(metric: Metric, figure: Figure | null): MetricFigure {
  if (!figure) return unknownFigure;
  const { estimate, ciLow, ciHigh, n, method, warnings, withheld = false } = figure;
  const uncertain = n < (metric.uncertainBelow ?? defaultUncertainBelow);
  return { value: estimate, n: Math.round(n), ciLow, ciHigh, method, warnings, uncertain, withheld };
}

/** The figure of a piece without rows: nothing happened, or nothing can be said. */
export const emptyFigure = ({ measure }: Metric): Figure => exactly(emptyIsZero(measure) ? 0 : null, 0, 'COUNTED', []);

/** An estimate that is no metric, as it is shown. */
export const estimatedFigure = ({
  estimate,
  n,
  ciLow,
  ciHigh,
  method,
  warnings,
  withheld,
}: Omit<Figure, 'parts'>): MetricFigure => ({
  value: estimate,
  n: Math.round(n),
  ciLow,
  ciHigh,
  method,
  warnings,
  uncertain: n < defaultUncertainBelow,
  withheld: withheld === true,
});
