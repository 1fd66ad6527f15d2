import type { DataTableName, LooseRow, Problem } from '@catena/database';

/** A table that an import writes, and which of its properties its rows carry. */
interface TargetTable {
  readonly table: DataTableName;
  readonly given: ReadonlySet<string>;
}

/** One row to write, for each target table in the plan's order; or what is wrong with the source row. */
export type Converted = { readonly rows: readonly LooseRow[] } | { readonly problems: readonly Problem[] };

/** How the rows of a file become rows of tables. */
export interface ImportPlan {
  /** Name of the table or mapping, as import runs show it. */
  readonly name: string;
  readonly tables: readonly TargetTable[];
  /** Number of cells of each row, the header's. */
  readonly width: number;
  convert(cells: readonly string[]): Converted;
}

/** A problem of one named value. */
export const badValue = (column: string, reason: string): Problem => ({
  column,
  code: 'BAD_VALUE',
  reason: `"${column}" ${reason}.`,
});

/** A cell of nothing but spaces holds no value. */
export const isBlankText = (text: string): boolean => text.trim() === '';
