import type { BaseName, Bases } from '../bases/index.js';
import type { BaseColumn } from './base.js';

/** From `atLeast` on, below `below`. */
interface Range {
  readonly atLeast?: number;
  readonly below?: number;
}

/** Whether something was observed at all. */
interface Known {
  readonly known: boolean;
}

/** None of several. */
interface Not<V> {
  readonly not: readonly V[];
}

/** What a column must hold: a value, one of several, none of several, a range, or anything at all. */
export type Test = boolean | string | readonly string[] | Not<string> | Range | Known;

/** Conditions on columns of one row; all of them hold. A null holds `{ known: false }` and `{ not }`, and nothing else. */
export type Where = Readonly<Record<string, Test>>;

/**
 * A number of one row. Null where a part of it is null.
 * - a column
 * - `seconds`, `hours`, `days`: from the first instant or day to the second
 * - `minus`: the first less the second
 * - `score`: the weighted mean of answers, brought from `from`…`to` to 0…1; answers not given are left out
 */
export type Value =
  | string
  | { readonly seconds: readonly [string, string] }
  | { readonly hours: readonly [string, string] }
  | { readonly days: readonly [string, string] }
  | { readonly minus: readonly [string, string] }
  | { readonly score: Readonly<Record<string, number>>; readonly from: number; readonly to: number };

/** Rows of a base, by the day that puts them into a period, under conditions. */
export interface Facts<B extends BaseName = BaseName> {
  readonly base: B;
  /** The time basis: a day column. */
  readonly on: string;
  readonly where: Where;
}

type Columns<B extends BaseName> = Bases[B]['columns'];
export type ColumnOf<B extends BaseName> = keyof Columns<B> & string;

/** Columns of a base of which the kind is one of these. */
type ColumnOfKind<B extends BaseName, K extends BaseColumn['kind']> = {
  [C in ColumnOf<B>]: Columns<B>[C] extends { readonly kind: infer Kind } ? (Kind extends K ? C : never) : never;
}[ColumnOf<B>];
type NumberOf<B extends BaseName> = ColumnOfKind<B, 'number' | 'money'>;
export type InstantOf<B extends BaseName> = ColumnOfKind<B, 'instant'>;
export type DayOf<B extends BaseName> = ColumnOfKind<B, 'day'>;

type TestOf<V> = [V] extends [never]
  ? Known
  : [V] extends [boolean]
    ? boolean | Known
    : [V] extends [number]
      ? Range | Known
      : [V] extends [string]
        ? V | readonly V[] | Not<V> | Known
        : never;
type HeldBy<C> = C extends BaseColumn<infer V> ? V : never;

/** Conditions on the columns of one base. */
export type WhereOf<B extends BaseName> = { readonly [C in ColumnOf<B>]?: TestOf<HeldBy<Columns<B>[C]>> };

/** A number of a row of one base. */
export type ValueOf<B extends BaseName> =
  | NumberOf<B>
  | { readonly seconds: readonly [InstantOf<B>, InstantOf<B>] }
  | { readonly hours: readonly [InstantOf<B>, InstantOf<B>] }
  | { readonly days: readonly [DayOf<B>, DayOf<B>] }
  | { readonly minus: readonly [NumberOf<B>, NumberOf<B>] }
  | { readonly score: { readonly [C in NumberOf<B>]?: number }; readonly from: number; readonly to: number };

/** Conditions without the columns that were left out. */
export const conditions = <B extends BaseName>(where: WhereOf<B>): Where =>
  Object.fromEntries(
    Object.entries<Test | undefined>(where).flatMap(([key, test]) => (test === undefined ? [] : [[key, test]])),
  );

export const facts = <B extends BaseName>(base: B, on: DayOf<B>, where: WhereOf<NoInfer<B>> = {}): Facts<B> => ({
  base,
  on,
  where: conditions(where),
});

/** A value of a base as one of any base: its columns become names. */
export function asValue<B extends BaseName>(value: ValueOf<B>): Value {
  if (typeof value !== 'object' || !('score' in value)) return value;
  const { from, to } = value;
  const weights = Object.entries<number | undefined>(value.score);
  return {
    score: Object.fromEntries(weights.flatMap(([key, weight]) => (weight === undefined ? [] : [[key, weight]]))),
    from,
    to,
  };
}
