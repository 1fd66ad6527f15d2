import type { Point } from '@catena/charts';
import { missing } from '@catena/metrics/format';
import type { FigureFragment, MetricUnit } from '../../generated/documents.js';
import type { Say } from '../say.js';

/** The interval of a figure, where it has one. */
export const intervalOf = ({ ciLow, ciHigh }: FigureFragment): readonly [number, number] | undefined =>
  ciLow === null || ciHigh === null ? undefined : [ciLow, ciHigh];

/** A figure as it is read; why there is none, where there is none. */
export function figureText({ text, formats }: Say, unit: MetricUnit, { value, withheld }: FigureFragment): string {
  if (value !== null) return formats.value(unit, value);
  return withheld ? `${missing} (${text('missing.withheld')})` : missing;
}

/** A figure as a place on a line. */
export const pointOf = ({ text, formats }: Say, figure: FigureFragment): Point => ({
  value: figure.value,
  interval: intervalOf(figure),
  withheld: figure.withheld,
  note: text(figure.withheld ? 'missing.withheld' : 'missing.none'),
  detail: text('trend.n', { n: formats.count(figure.n) }),
});

/** The names of the columns that `figureCells` and `figureExact` fill. */
export const figureColumns = ({ text }: Say, name: string): string[] => [
  name,
  text('column.low'),
  text('column.high'),
  text('column.n'),
];

/** A figure as cells of a table: value, interval, size. */
export const figureCells = (say: Say, unit: MetricUnit, figure: FigureFragment): string[] => [
  figureText(say, unit, figure),
  say.formats.value(unit, figure.ciLow),
  say.formats.value(unit, figure.ciHigh),
  say.formats.count(figure.n),
];

/** The same for export, unrounded. */
export const figureExact = ({ value, ciLow, ciHigh, n }: FigureFragment): (number | null)[] => [
  value,
  ciLow,
  ciHigh,
  n,
];

/** A number without an interval, such as an amount of the books, as a figure. */
export const plainFigure = (value: number | null, n: number): FigureFragment => ({
  value,
  ciLow: null,
  ciHigh: null,
  n,
  withheld: false,
  uncertain: false,
});
