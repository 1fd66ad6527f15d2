import type { Cell } from '@catena/database';
import type { CellContext, EstimatedCell, Figure } from './context.js';

const keyOf = ({ span, slice }: Cell): string => (slice === null ? `${span}` : `${span} ${slice}`);

/** Cells of which at least one list knows something; without a split every span has one, known or not. */
function cellsOf(context: CellContext, lists: readonly (readonly Cell[])[]): Cell[] {
  if (context.by === undefined) return context.spans.map((_, span) => ({ span, slice: null }));
  const cells = new Map<string, Cell>();
  for (const { span, slice } of lists.flat()) cells.set(keyOf({ span, slice }), { span, slice });
  return [...cells.values()];
}

/** Meets lists of cells cell by cell: `figureOf` sees what each list knows of a cell. */
export function meet<const L extends readonly (readonly Cell[])[]>(
  context: CellContext,
  lists: L,
  figureOf: (known: { readonly [I in keyof L]: readonly L[I][number][] }, cell: Cell) => Figure,
): EstimatedCell[] {
  const indices = lists.map((list) => {
    const index = new Map<string, Cell[]>();
    for (const cell of list) {
      const own = index.get(keyOf(cell));
      if (own) own.push(cell);
      else index.set(keyOf(cell), [cell]);
    }
    return index;
  });
  return cellsOf(context, lists).map((cell) => {
    const known = indices.map((index) => index.get(keyOf(cell)) ?? []);
    // Each list was indexed in its place, so its cells stand in the same place here.
    return { ...cell, figure: figureOf(known as { readonly [I in keyof L]: readonly L[I][number][] }, cell) };
  });
}
