import type { EnumDefinition } from '../enums/define-enum.js';
import type { DimensionKey } from './dimension.js';

/** What a column of a base holds; decides what may be asked of it. */
export type BaseColumnKind = 'flag' | 'number' | 'money' | 'instant' | 'day' | 'enum' | 'ref';

/** @typeParam V what it holds, as a condition writes it */
export interface BaseColumn<V = unknown> {
  readonly kind: BaseColumnKind;
  readonly enum?: EnumDefinition<string>;
  /** Type carrier; absent at run time. */
  readonly _value?: V;
}

export const flag: BaseColumn<boolean> = { kind: 'flag' };
export const number: BaseColumn<number> = { kind: 'number' };
export const money: BaseColumn<number> = { kind: 'money' };
/** Milliseconds since 1970-01-01T00:00Z. */
export const instant: BaseColumn<number> = { kind: 'instant' };
/** Days since 1970-01-01 in the company's calendar. */
export const day: BaseColumn<number> = { kind: 'day' };
/** A row of another table; only whether it is known, and how many different ones, may be asked. */
export const ref: BaseColumn<never> = { kind: 'ref' };
export const oneOf = <V extends string>(definition: EnumDefinition<V>): BaseColumn<V> => ({
  kind: 'enum',
  enum: definition,
});

type BaseColumns = Readonly<Record<string, BaseColumn>>;

/**
 * What is counted: rows of one table, or one row for each of its rows with more known of it. Columns are named as in
 * the table; a column that the table lacks is computed by `packages/database`, from no more than the row and what
 * belongs to it, so that a row never counts twice.
 */
export interface Base<C extends BaseColumns = BaseColumns, K extends string = string> {
  /** Table whose rows are counted, and shown when a figure is opened. */
  readonly entity: string;
  readonly columns: C;
  /** By which a figure may be narrowed or split. */
  readonly dimensions: readonly DimensionKey[];
  /** For spells: first day, and first day no more. */
  readonly spell?: { readonly start: K; readonly end: K };
  /** Rows speak of employees: figures keep to the lattice of staff privacy, rows are not shown. */
  readonly staff?: true;
}

export const base = <const C extends BaseColumns>(definition: Base<C, NoInfer<keyof C & string>>): Base<C> =>
  definition;
