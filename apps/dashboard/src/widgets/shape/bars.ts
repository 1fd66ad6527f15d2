import type { BarItem, Picture, TableData } from '@catena/charts';
import { missing } from '@catena/metrics/format';
import type { FigureFragment, MetricUnit } from '../../generated/documents.js';
import type { Say } from '../say.js';
import { figureCells, figureColumns, figureExact, figureText, intervalOf } from './figure.js';

/** A named figure: one bar or dot. */
export interface NamedFigure {
  readonly key: string;
  readonly label: string;
  readonly figure: FigureFragment;
  /** Smaller, after the value; the size of the group unless told. */
  readonly detail?: string;
  readonly mark?: BarItem['mark'];
}

function barItem(say: Say, unit: MetricUnit, { key, label, figure, detail, mark }: NamedFigure): BarItem {
  return {
    key,
    label,
    value: figure.value,
    interval: intervalOf(figure),
    text: figureText(say, unit, figure),
    detail: detail ?? say.text('figure.n', { n: say.formats.count(figure.n) }),
    ...(mark && { mark }),
  };
}

/** Named figures of one unit as bars, or as dots where nothing hangs on zero. */
export const barsPicture = (
  say: Say,
  unit: MetricUnit,
  figures: readonly NamedFigure[],
  description: string,
  shape: 'bar' | 'dot' = 'bar',
): Extract<Picture, { kind: 'bars' }> => ({
  kind: 'bars',
  description,
  shape,
  items: figures.map((one) => barItem(say, unit, one)),
  formatTick: (value) => say.formats.tick(unit, value),
});

/** The same as a table. */
export const barsTable = (
  say: Say,
  unit: MetricUnit,
  figures: readonly NamedFigure[],
  columns: { readonly name: string; readonly value: string },
  opens = false,
): TableData => ({
  columns: [columns.name, ...figureColumns(say, columns.value)],
  rows: figures.map(({ key, label, figure }) => ({
    key,
    header: label,
    cells: figureCells(say, unit, figure),
    exact: figureExact(figure),
    opens,
  })),
});

/** What bars show, for those who hear them: name and value of each. */
export const barsDescription = (say: Say, unit: MetricUnit, figures: readonly NamedFigure[]): string =>
  figures
    .map(({ label, figure }) => `${label}: ${figure.value === null ? missing : say.formats.value(unit, figure.value)}.`)
    .join(' ');
