import type { CompanySettings, DataTableName, LooseRow, Problem } from '@catena/database';

/** What a source row says, by column. */
type SourceCells = Readonly<Record<string, string>>;

/** How a well-known public file becomes rows: data and one pure function. */
export interface Preset {
  readonly name: string;
  /** What the file is and how it is read, for the command's help. */
  readonly about: string;
  /** The company where the database has none yet; its currency is that of the file's amounts. */
  readonly company: CompanySettings;
  /** Day that durations are counted back from unless another is given. */
  readonly asOf: number;
  /** Columns that are read; the file's others are left out. */
  readonly columns: readonly string[];
  /** Tables in the order of writing, with the properties that rows carry. */
  readonly writes: readonly (readonly [DataTableName, readonly string[]])[];
  /** One row for each table of `writes`, or what is wrong. */
  convert(
    cells: SourceCells,
    asOf: number,
  ): { readonly rows: readonly LooseRow[] } | { readonly problems: readonly Problem[] };
}
