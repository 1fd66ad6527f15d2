import type { EnumDefinition } from '@catena/metrics';

/**
 * What a column holds. The kind decides the SQL type on each engine, the CHECK that guards it, how
 * text is parsed into it and what the API may promise about it.
 */
export type ColumnKind =
  | { readonly kind: 'text'; readonly maxLength: number }
  | { readonly kind: 'enum'; readonly enum: EnumDefinition<string> }
  /** Milliseconds since 1970-01-01T00:00Z. */
  | { readonly kind: 'instant' }
  /** Days since 1970-01-01 in the company's calendar. */
  | { readonly kind: 'day' }
  /** A share or score from 0 to 1. */
  | { readonly kind: 'fraction' }
  /** A whole number within bounds, as survey answers are. */
  | { readonly kind: 'scale'; readonly min: number; readonly max: number }
  /** Minor units of the company's currency, whole. */
  | { readonly kind: 'money' }
  /** A whole number, zero or more. */
  | { readonly kind: 'count' }
  | { readonly kind: 'number' }
  | { readonly kind: 'flag' }
  /** A row of another table, given from outside by its external id. */
  | { readonly kind: 'ref'; readonly table: string };

/** A column that the writer computes from others of the same row; never given from outside. */
type Derivation =
  | { readonly rule: 'localDay'; readonly source: string }
  | { readonly rule: 'localHourOfWeek'; readonly source: string };

/**
 * @typeParam V what the column holds when it is not null
 * @typeParam I what is given from outside (an external id for a reference)
 */
export interface Column<V = unknown, I = V, Null extends boolean = boolean, Derived extends boolean = boolean> {
  readonly type: ColumnKind;
  readonly doc: string;
  readonly nullable: Null;
  readonly derived: Derived extends true ? Derivation : undefined;
  /** Where the writer looks when nothing is given: the customer's attribute valid on the fact's day. */
  readonly attribute?: 'segment' | 'region' | 'preferredChannel';
  /** Type carriers; absent at run time. */
  readonly _value?: V;
  readonly _input?: I;
}

type Plain<V, I = V> = Column<V, I, false, false>;

const column = <V, I = V>(type: ColumnKind, doc: string): Plain<V, I> => ({
  type,
  doc,
  nullable: false,
  derived: undefined,
});

export const text = (doc: string, maxLength = 200): Plain<string> => column({ kind: 'text', maxLength }, doc);
export const oneOf = <V extends string>(definition: EnumDefinition<V>, doc: string): Plain<V> =>
  column({ kind: 'enum', enum: definition }, doc);
export const instant = (doc: string): Plain<number> => column({ kind: 'instant' }, doc);
export const day = (doc: string): Plain<number> => column({ kind: 'day' }, doc);
export const fraction = (doc: string): Plain<number> => column({ kind: 'fraction' }, doc);
export const scale = (min: number, max: number, doc: string): Plain<number> => column({ kind: 'scale', min, max }, doc);
export const money = (doc: string): Plain<number> => column({ kind: 'money' }, doc);
export const count = (doc: string): Plain<number> => column({ kind: 'count' }, doc);
export const number = (doc: string): Plain<number> => column({ kind: 'number' }, doc);
export const flag = (doc: string): Plain<boolean> => column({ kind: 'flag' }, doc);
export const ref = (table: string, doc: string): Plain<number, string> => column({ kind: 'ref', table }, doc);

/** Null means not observed, not applicable or not yet; never zero. */
export const optional = <V, I, D extends boolean>(base: Column<V, I, false, D>): Column<V, I, true, D> => ({
  ...base,
  nullable: true,
});

/** The local day of an instant of the same row. */
export const localDay = (source: string): Column<number, number, false, true> => ({
  type: { kind: 'day' },
  doc: `Local day of ${source}.`,
  nullable: false,
  derived: { rule: 'localDay', source },
});

/** The local hour of the week of an instant of the same row: 0 is Monday 00:00, 167 is Sunday 23:00. */
export const localHourOfWeek = (source: string): Column<number, number, false, true> => ({
  type: { kind: 'scale', min: 0, max: 167 },
  doc: `Local hour of the week of ${source}, 0 = Monday midnight.`,
  nullable: false,
  derived: { rule: 'localHourOfWeek', source },
});

/**
 * The segment and region of the fact's own day. Given, or taken by the writer from the customer's
 * dated attributes; never rewritten when the customer moves on.
 */
export const dimensions = {
  segment: { ...optional(text("The customer's segment on that day.", 60)), attribute: 'segment' },
  region: { ...optional(text("The customer's region on that day.", 60)), attribute: 'region' },
} as const;
