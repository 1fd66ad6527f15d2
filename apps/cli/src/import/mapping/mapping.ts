import type { CompanySettings, DataTableName } from '@catena/database';
import type { Encoding } from '../file/encoding.js';
import type { Decimal } from '../values/number-text.js';

/** What may stand in a mapping as a value of its own. */
export type Constant = string | number | boolean | null;

/** Where the value of one column comes from; exactly one of the first six says so. */
export interface ValueSource {
  /** A column of the file. */
  readonly column?: string;
  /** The same for every row. */
  readonly value?: Constant;
  /** `asOf`, or `minus(asOf, n, months)` or `years`, n being a number or a column. */
  readonly day?: string;
  /** Text with columns in braces, such as "Customer {id}". */
  readonly text?: string;
  /** An id made from the row, for files without one. */
  readonly key?: 'row-number' | 'row-hash';
  /** A file of `lookups`, in which the row is found whose key is in the column `by`; `take` is its column. */
  readonly lookup?: string;
  readonly by?: string;
  readonly take?: string;
  /** Stands before a key, so that the keys of several files differ. */
  readonly prefix?: string;
  /** What each text of the file means; in a day column the meaning may be a `day` of the kind above. */
  readonly map?: Readonly<Record<string, Constant>>;
  /** What every text means that `map` does not name. */
  readonly otherwise?: Constant;
  /** How dates are written, such as DD/MM/YYYY. */
  readonly format?: string | readonly string[];
  /** `major`: an amount such as 12.50, which is stored as 1250. */
  readonly unit?: 'major';
  /** Refuse rows without it. */
  readonly required?: boolean;
}

export interface TableWrite {
  readonly table: DataTableName;
  /** By property of the table; a text alone names a column of the file. */
  readonly columns: Readonly<Record<string, string | ValueSource>>;
}

/** A second file whose rows are found by a key. */
interface Lookup {
  /** Beside the file that is imported. */
  readonly file: string;
  readonly key: string;
}

/** What a column of the file holds where it is the file that is meant; blank cells say nothing. */
export interface Expectation {
  readonly min?: number;
  readonly max?: number;
  readonly oneOf?: readonly string[];
  /** A column whose number is never smaller. */
  readonly atMost?: string;
}

/** How the rows of somebody else's file become rows of tables. */
export interface Mapping {
  readonly name: string;
  /** What the file is and how it is read, for people. */
  readonly about?: string;
  /** The company where the database has none yet. */
  readonly company?: CompanySettings;
  /** Day that durations are counted back from, unless the command says another: YYYY-MM-DD. */
  readonly asOf?: string;
  readonly file?: {
    readonly encoding?: Encoding;
    readonly delimiter?: string;
    readonly decimal?: Decimal;
    /** Zone of times that name none; the company's unless told. */
    readonly zone?: string;
  };
  readonly lookups?: Readonly<Record<string, Lookup>>;
  readonly writes: readonly TableWrite[];
  /** By column, stored or not: tells swapped columns, and another file, from the one that is meant. */
  readonly expects?: Readonly<Record<string, Expectation>>;
  /** Columns that are not stored, and why. */
  readonly leftOut?: Readonly<Record<string, string>>;
}
