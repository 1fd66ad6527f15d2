/** Where a record stands, and its text. */
export interface SourcePlace {
  /** Line that it begins on; 1 is the first of the file. */
  readonly line: number;
  /** Its text without the line break at its end. */
  readonly text: string;
}

/** One record of a file as it stands there. */
export interface SourceRecord extends SourcePlace {
  /** For a row of a rejects file, its line in the file that it was rejected from. */
  readonly originalLine?: number;
  readonly cells: readonly string[];
  /** What each cell is called where every record says so itself, as in NDJSON; otherwise the header says it. */
  readonly names?: readonly string[];
  /** Whether the file ends in it, without a line break. */
  readonly openEnd?: boolean;
  /** Why it cannot be read; then it has no cells. */
  readonly broken?: Broken;
}

export interface Broken {
  /** Stable, upper case. */
  readonly code: string;
  readonly reason: string;
}

/** A cell of nothing but spaces holds no value. */
export const isBlankText = (text: string): boolean => text === '' || text.trim() === '';

/** A line of nothing but delimiters, as spreadsheets leave at the end, is blank too. */
export const isBlank = ({ broken, names, cells }: SourceRecord): boolean =>
  broken === undefined && names === undefined && cells.every(isBlankText);

/** More than any row of data has, in characters. */
export const longestRecord = 1_048_576;
