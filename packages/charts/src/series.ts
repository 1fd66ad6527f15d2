/** One place on the shared axis. A null value breaks the line. */
export interface Point {
  readonly value: number | null;
  /** How sure the value is; drawn as a band. */
  readonly interval?: readonly [number, number] | undefined;
  /** Why there is no value. */
  readonly note?: string;
  /** Whether the missing value is kept back rather than absent, and the drawing must show so. */
  readonly withheld?: boolean;
  /** Shown beside the value, such as the size of the group. */
  readonly detail?: string;
  /** Whether the value stands out and is ringed. */
  readonly ringed?: boolean;
}

export interface Series {
  readonly key: string;
  readonly label: string;
  /** One for each place on the axis, in order. */
  readonly points: readonly Point[];
}

/** The places along the horizontal axis and how they read. */
export interface Axis {
  readonly keys: readonly string[];
  /** Short, under the axis. */
  readonly tick: (key: string) => string;
  /** In full, in the tooltip. */
  readonly title: (key: string) => string;
}

/** What happened at places of the axis, such as incidents: told beside the values, and never one of them. */
export interface PlaceMarks {
  /** What all of them are. */
  readonly name: string;
  readonly places: readonly { readonly key: string; readonly label: string }[];
}

/** Formats a value of one unit. */
export type Format = (value: number) => string;

/** Opens what lies behind a mark, by the key of the mark. */
export type Open = (key: string) => void;
