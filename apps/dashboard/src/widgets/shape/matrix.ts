import type { HeatCell, Picture, TableData } from '@catena/charts';
import { missing } from '@catena/metrics/format';
import type { FigureFragment, MetricUnit } from '../../generated/documents.js';
import type { Say } from '../say.js';
import { figureText } from './figure.js';

interface MatrixCell {
  readonly row: string;
  readonly column: string;
  readonly figure: FigureFragment;
  readonly framed?: boolean;
}

export interface Matrix {
  readonly unit: MetricUnit;
  /** Keys and names, in order. */
  readonly rows: readonly { readonly key: string; readonly label: string }[];
  readonly columns: readonly { readonly key: string; readonly label: string }[];
  readonly cells: readonly MatrixCell[];
  readonly framed?: string;
  /** Writes a value, where the unit alone does not say how. */
  readonly written?: (value: number) => string;
}

/** A figure as it stands in a cell. */
const cellText = (say: Say, { unit, written }: Matrix, figure: FigureFragment): string =>
  written !== undefined && figure.value !== null ? written(figure.value) : figureText(say, unit, figure);

export const cellKey = (row: string, column: string): string => `${row} ${column}`;

/** Figures of two dimensions as a matrix: the higher, the darker, from zero. */
export function matrixPicture(say: Say, matrix: Matrix, description: string): Extract<Picture, { kind: 'heat' }> {
  const { formats } = say;
  const { unit, rows, columns, cells, framed } = matrix;
  const most = Math.max(0, ...cells.map(({ figure }) => figure.value ?? 0));
  const placeOf = (keys: Matrix['rows'], key: string) => keys.findIndex((one) => one.key === key);
  const labelOf = (keys: Matrix['rows'], key: string) => keys.find((one) => one.key === key)?.label ?? key;
  return {
    kind: 'heat',
    description,
    rows: rows.map(({ label }) => label),
    columns: columns.map(({ label }) => label),
    cells: cells.map(({ row, column, figure, framed: marked }): HeatCell => {
      const said = cellText(say, matrix, figure);
      return {
        key: cellKey(row, column),
        row: placeOf(rows, row),
        column: placeOf(columns, column),
        strength: figure.value === null ? null : most === 0 ? 0 : Math.max(0, figure.value) / most,
        // What stands in the cell is a part of its name, for those who speak to their computer.
        text: figure.value === null ? missing : said,
        title: `${labelOf(rows, row)} · ${labelOf(columns, column)}: ${said}`,
        ...(marked !== undefined && { framed: marked }),
      };
    }),
    scale: {
      low: matrix.written?.(0) ?? formats.tick(unit, 0),
      high: matrix.written?.(most) ?? formats.value(unit, most),
      ...(framed !== undefined && { framed }),
    },
  };
}

/** The same as a table. */
export const matrixTable = (say: Say, matrix: Matrix, name: string): TableData => {
  const { rows, columns, cells } = matrix;
  const at = (row: string, column: string) => cells.find((cell) => cell.row === row && cell.column === column)?.figure;
  return {
    columns: [name, ...columns.map(({ label }) => label)],
    rows: rows.map(({ key, label }) => {
      const figures = columns.map((column) => at(key, column.key));
      return {
        key,
        header: label,
        cells: figures.map((figure) => (figure === undefined ? '' : cellText(say, matrix, figure))),
        exact: figures.map((figure) => figure?.value ?? null),
      };
    }),
  };
};
