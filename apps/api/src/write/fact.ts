import { type DataTableName, type InputRow, type Table, type Tables, tables } from '@catena/database';
import type { TypeClass } from '../entity/entity-type.js';

/** How a row comes to its end, in a mutation of its own. */
export interface Closing {
  /** Names of the mutations for one row and for many. */
  readonly one: string;
  readonly many: string;
  readonly description: string;
  /** Column that is null until then. */
  readonly on: string;
  /** What else is told at the end. */
  readonly tells: readonly string[];
}

/** What may be written of a table. */
export interface Fact {
  readonly table: DataTableName;
  /** Name of one row and of many, as mutations carry it. */
  readonly name: string;
  readonly plural: string;
  /** The type that shows a row; undefined where writing shows none. */
  readonly type: TypeClass | undefined;
  readonly closing: Closing | undefined;
  /** Columns that only a correction changes, once they hold a value. */
  readonly fixed: ReadonlySet<string>;
  /** Whether every call gives all columns that must have a value. */
  readonly whole: boolean;
  /** Whether a new row begins with what held before it. */
  readonly carries: boolean;
}

type Property<N extends DataTableName> = keyof InputRow<Tables[N]> & string;

interface FactOptions<P extends string> {
  readonly type?: TypeClass;
  readonly closing?: Closing & { readonly on: P; readonly tells: readonly P[] };
  /** Beside the time basis, which is fixed anyway. */
  readonly fixed?: readonly P[];
  readonly whole?: boolean;
}

export function fact<N extends DataTableName>(
  name: N,
  [one, plural]: readonly [one: string, plural: string],
  { type, closing, fixed = [], whole = false }: FactOptions<Property<N>>,
): Fact {
  const table: Table = tables[name];
  const columns = Object.entries(table.columns);
  // Rows that hold from a day on: what was known of a day is not rewritten.
  const dated = table.key.includes('validFrom');
  return {
    table: name,
    name: one,
    plural,
    type,
    closing,
    fixed: new Set([
      ...(table.timeBasis === undefined ? [] : [table.timeBasis]),
      ...(dated ? columns.map(([property]) => property) : []),
      ...fixed,
    ]),
    whole,
    carries: dated && columns.some(([, { nullable }]) => nullable),
  };
}
