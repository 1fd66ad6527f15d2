import type { MetricUnit } from '../../generated/documents.js';
import type { Drill } from '../drill.js';
import { noteOf } from '../note.js';
import type { Say } from '../say.js';
import type { Shaped } from '../shaped.js';
import { barsDescription, barsPicture, barsTable, type NamedFigure } from './bars.js';

export interface FiguresOptions {
  readonly unit: MetricUnit;
  /** What the values are and how they are counted. */
  readonly what: string;
  /** The metric whose days and filter the figures share, where there is one. */
  readonly basis?: { readonly timeBasis: string; readonly filtered: boolean };
  readonly n?: number | undefined;
  /** Heads of the table: what the names name, and what the values are. */
  readonly columns: { readonly name: string; readonly value: string };
  readonly finding?: string | undefined;
  /** Said where no figure is known. */
  readonly empty?: string;
  /** A bar stands on zero; a dot fits its scale to the values. */
  readonly shape?: 'bar' | 'dot';
  readonly reference?: { readonly value: number; readonly label: string } | undefined;
  readonly drills?: Readonly<Record<string, Drill>>;
}

/** A whole widget of named figures: one bar or dot each, with interval, in the order given. */
export function shapeFigures(say: Say, figures: readonly NamedFigure[], options: FiguresOptions): Shaped {
  const { unit, what, basis, n, columns, finding, empty, shape, reference, drills } = options;
  if (figures.every(({ figure }) => figure.value === null)) {
    const withheld = figures.some(({ figure }) => figure.withheld);
    return withheld
      ? { kind: 'withheld', message: say.text('trend.withheld') }
      : { kind: 'empty', message: empty ?? say.text('trend.empty') };
  }
  return {
    kind: 'ready',
    ...(finding !== undefined && { finding }),
    note: noteOf(say, { what, n, interval: figures.some(({ figure }) => figure.ciLow !== null), ...basis }),
    picture: {
      ...barsPicture(say, unit, figures, barsDescription(say, unit, figures), shape),
      ...(reference && { reference }),
    },
    table: barsTable(say, unit, figures, columns, drills !== undefined),
    ...(drills && { drills }),
  };
}
