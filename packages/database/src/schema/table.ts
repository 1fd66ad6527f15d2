import { type Column, ref, text } from './column.js';

export type Columns = Readonly<Record<string, Column>>;

/**
 * `reference`: external ids are unique in the table. `customer`: rows belong to a customer and their
 * external ids are unique within that customer. `natural`: known by columns of its own.
 */
type TableKind = 'reference' | 'customer' | 'natural';

export interface Table<C extends Columns = Columns> {
  /** Name in SQL, singular, snake_case. */
  readonly name: string;
  /** What one row is. */
  readonly doc: string;
  readonly kind: TableKind;
  /** Every column except `id`, in order. */
  readonly columns: C;
  /** Properties that identify a row from outside; unique. */
  readonly key: readonly string[];
  /** Each is a list of properties; `id` may end one. */
  readonly indices: readonly (readonly string[])[];
  /** Conditions between columns, in SQL that both engines read alike, by name. */
  readonly checks: Readonly<Record<string, string>>;
  /** The instant or day that says when the fact happened; decides the dated attributes of its row. */
  readonly timeBasis: string | undefined;
}

interface TableOptions<C extends Columns> {
  readonly name: string;
  readonly doc: string;
  readonly columns: C;
  readonly indices?: readonly (readonly (keyof C | 'id' | 'customer' | 'externalId')[])[];
  readonly checks?: Readonly<Record<string, string>>;
  readonly timeBasis?: keyof C & string;
}

const externalId = text(
  'Stable name of the row in the system it comes from; what makes a repeated import harmless.',
  120,
);

const strings = (lists: readonly (readonly PropertyKey[])[] = []) => lists.map((list) => list.map(String));

/** A table whose rows are known by an external id that is unique in it. */
export function referenceTable<const C extends Columns>(options: TableOptions<C>) {
  return {
    ...options,
    kind: 'reference' as const,
    columns: { externalId, ...options.columns },
    key: ['externalId'],
    indices: strings(options.indices),
    checks: options.checks ?? {},
    timeBasis: options.timeBasis,
  };
}

/** A table of facts that belong to one customer. */
export function customerTable<const C extends Columns>(options: TableOptions<C>) {
  return {
    ...options,
    kind: 'customer' as const,
    columns: { customer: ref('customer', 'The customer it belongs to.'), externalId, ...options.columns },
    key: ['customer', 'externalId'],
    indices: strings(options.indices),
    checks: options.checks ?? {},
    timeBasis: options.timeBasis,
  };
}

/** A table whose rows are known by some of their own columns. */
export function naturalTable<const C extends Columns>(
  options: TableOptions<C> & { readonly key: readonly (keyof C & string)[] },
) {
  return {
    ...options,
    kind: 'natural' as const,
    columns: options.columns,
    indices: strings(options.indices),
    checks: options.checks ?? {},
    timeBasis: options.timeBasis,
  };
}

type Nullable<V, Null> = Null extends true ? V | null : V;
type StoredName<Name, C> = C extends { readonly type: unknown; readonly _input?: infer I; readonly _value?: infer V }
  ? [V, I] extends [number | undefined, string | undefined]
    ? `${Name & string}Id`
    : Name
  : Name;

/** A row as it is stored: references are integer ids, named `…Id`. */
export type StoredRow<T> = T extends { readonly columns: infer C }
  ? { id: number } & {
      -readonly [K in keyof C as StoredName<K, C[K]>]: C[K] extends Column<infer V, infer _I, infer N, infer _D>
        ? Nullable<V, N>
        : never;
    }
  : never;

type InputKeys<C, Null extends boolean> = {
  [K in keyof C]: C[K] extends Column<infer _V, infer _I, infer N, infer D>
    ? D extends true
      ? never
      : N extends Null
        ? K
        : never
    : never;
}[keyof C];
type InputOf<Col> = Col extends Column<infer _V, infer I, infer _N, infer _D> ? I : never;

/** A row as it comes from outside: references are external ids, derived columns are absent. */
export type InputRow<T> = T extends { readonly columns: infer C }
  ? { -readonly [K in InputKeys<C, false>]: InputOf<C[K]> } & {
      -readonly [K in InputKeys<C, true>]?: InputOf<C[K]> | null;
    }
  : never;

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Name of a property's column in SQL. */
export const columnName = (property: string, column: Column | undefined): string =>
  column?.type.kind === 'ref' ? `${snake(property)}_id` : snake(property);

/** Name of a property on a stored row. */
export const storedName = (property: string, column: Column): string =>
  column.type.kind === 'ref' ? `${property}Id` : property;
