import type { Picture, TableData } from '@catena/charts';
import type { Say } from '../say.js';
import { type Matrix, matrixPicture, matrixTable } from '../shape/matrix.js';
import { type Estimated, figureOf, pointsRange, sideOf } from './estimate.js';

interface DifferenceCell {
  readonly row: string;
  readonly column: string;
  /** Null where there were too few. */
  readonly estimated: Estimated | null;
  /** Customers of the cell, be it too few. */
  readonly n: number;
}

interface DifferenceMatrix extends Pick<Matrix, 'rows' | 'columns'> {
  readonly cells: readonly DifferenceCell[];
  readonly description: string;
  /** What the rows are. */
  readonly name: string;
}

/** Differences of shares in two dimensions: framed where they are beyond chance, with interval and size in words. */
export function differenceMatrix(
  say: Say,
  { rows, columns, cells, description, name }: DifferenceMatrix,
): { readonly picture: Picture; readonly table: TableData } {
  const { text, formats } = say;
  const matrix: Matrix = {
    unit: 'SHARE',
    rows,
    columns,
    cells: cells.map(({ row, column, estimated }) => ({
      row,
      column,
      figure: figureOf(estimated),
      framed: estimated !== null && sideOf(estimated) !== 'unclear',
    })),
    framed: text('spread.beyondChance'),
    // In points, as the note says: a cell has no room for the word.
    written: (value) => formats.value('NET_SCORE', 100 * value),
  };
  const detailOf = ({ estimated, n }: DifferenceCell): string => {
    const range = estimated && pointsRange(say, estimated);
    const size = text('figure.n', { n: formats.count(n) });
    return range ? ` (${range}), ${size}` : ` (${size})`;
  };
  const picture = matrixPicture(say, matrix, description);
  const table = matrixTable(say, matrix, name);
  return {
    picture: {
      ...picture,
      cells: picture.cells.map((drawn, place) => {
        const cell = cells[place];
        return cell === undefined ? drawn : { ...drawn, title: `${drawn.title}${detailOf(cell)}` };
      }),
    },
    table: {
      ...table,
      rows: table.rows.map((row) => ({
        ...row,
        cells: row.cells.map((value, place) => {
          const cell = cells.find((one) => one.row === row.key && one.column === columns[place]?.key);
          return cell === undefined ? value : `${value}${detailOf(cell)}`;
        }),
      })),
    },
  };
}
