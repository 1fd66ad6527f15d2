import type { DataTableName, LooseRow, Problem } from '@catena/database';
import type { SourceRecord } from './source-record.js';
import type { Locality } from './values/parse-cell.js';

/** One row to write, for each target table in the plan's order; or what is wrong with the source row. */
export type Converted = { readonly rows: readonly LooseRow[] } | { readonly problems: readonly Problem[] };

/** How records whose cells have certain names become rows. */
export interface Binding {
  /** Number of cells of each record. */
  readonly width: number;
  /** For each table of the plan, the properties that its rows carry. */
  readonly given: readonly ReadonlySet<string>[];
  /** Called once for each record, in the order of the file. */
  convert(record: SourceRecord, locality: Locality): Converted;
}

/** How the rows of a file become rows of tables. */
export interface ImportPlan {
  /** Name of the table or mapping, as import runs show it. */
  readonly name: string;
  /** In the order of writing. */
  readonly tables: readonly DataTableName[];
  /** @throws Refusal when the names do not fit */
  bind(names: readonly string[]): Binding;
}

/** A problem of one named value. */
export const badValue = (column: string, reason: string): Problem => ({
  column,
  code: 'BAD_VALUE',
  reason: `"${column}" ${reason}.`,
});
