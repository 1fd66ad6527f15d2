import type { Picture, TableData } from '@catena/charts';
import type { Drill } from './drill.js';

/** What a widget shows, as data: made by a pure function from an answer of the API. */
export type Shaped = ShapedPicture | Nothing;

export interface ShapedPicture {
  readonly kind: 'ready';
  /** The finding in one sentence; the widget's own title where there is none. */
  readonly finding?: string;
  /** Unit, time basis, size, interval: see `noteOf`. */
  readonly note: string;
  readonly picture: Picture;
  readonly table: TableData;
  /** The rows behind a mark, by the key of the mark. */
  readonly drills?: Readonly<Record<string, Drill>>;
  /** Where the axis is time, what its places stand for: incidents are marked on it. */
  readonly pieces?: readonly Piece[];
}

/** A stretch of time that one place on an axis stands for. */
export interface Piece {
  readonly start: string;
  /** First day that no longer belongs to it. */
  readonly until: string;
}

interface Nothing {
  readonly kind: 'empty' | 'withheld';
  readonly message: string;
}
