import type { BaseName, Bases } from '../bases/index.js';
import type { BaseColumn } from './base.js';

type ColumnsOf<B extends BaseName> = Bases[B]['columns'];
export type ColumnOf<B extends BaseName> = keyof ColumnsOf<B> & string;

/** Columns of a base of which the kind is one of these. */
type ColumnOfKind<B extends BaseName, K extends BaseColumn['kind']> = {
  [C in ColumnOf<B>]: ColumnsOf<B>[C] extends { readonly kind: infer Kind } ? (Kind extends K ? C : never) : never;
}[ColumnOf<B>];

/** Whether something was observed at all. */
interface Known {
  readonly known: boolean;
}

/** From `atLeast` on, below `below`. */
interface Range {
  readonly atLeast?: number;
  readonly below?: number;
}

type ValueOf<C> = C extends BaseColumn<infer V> ? V : never;

/** Conditions on columns of one row; all of them hold. A null holds none but `{ known: false }`. */
export type Where<B extends BaseName = BaseName> = {
  readonly [C in ColumnOf<B>]?: Test<ValueOf<ColumnsOf<B>[C]>>;
};

/** What a column must hold: a value, one of several, none of several, a range, or anything at all. */
type Test<V> = [V] extends [never]
  ? Known
  : [V] extends [boolean]
    ? boolean | Known
    : [V] extends [number]
      ? Range | Known
      : [V] extends [string]
        ? V | readonly V[] | { readonly not: readonly V[] } | Known
        : never;

/**
 * A number of one row. Null where a part of it is null.
 * - a column
 * - `seconds`, `hours`, `days`: from the first instant or day to the second
 * - `minus`: the first less the second
 * - `score`: the weighted mean of answers, brought from `from`…`to` to 0…1; answers not given are left out
 */
export type Value<B extends BaseName = BaseName> =
  | ColumnOfKind<B, 'number' | 'money'>
  | { readonly seconds: readonly [ColumnOfKind<B, 'instant'>, ColumnOfKind<B, 'instant'>] }
  | { readonly hours: readonly [ColumnOfKind<B, 'instant'>, ColumnOfKind<B, 'instant'>] }
  | { readonly days: readonly [ColumnOfKind<B, 'day'>, ColumnOfKind<B, 'day'>] }
  | { readonly minus: readonly [ColumnOfKind<B, 'number'>, ColumnOfKind<B, 'number'>] }
  | {
      readonly score: { readonly [C in ColumnOfKind<B, 'number'>]?: number };
      readonly from: number;
      readonly to: number;
    };

/** Rows of a base, by the day that puts them into a period, under conditions. */
export interface Facts<B extends BaseName = BaseName> {
  readonly base: B;
  /** The time basis: a day column. */
  readonly on: string;
  readonly where: Where<B>;
}

export const facts = <B extends BaseName>(
  base: B,
  on: ColumnOfKind<B, 'day'>,
  where: Where<NoInfer<B>> = {},
): Facts<B> => ({ base, on, where });

export type InstantColumn<B extends BaseName> = ColumnOfKind<B, 'instant'>;
