import type { BaseName } from '../bases/index.js';
import {
  asValue,
  type ColumnOf,
  conditions,
  type DayOf,
  type Facts,
  type InstantOf,
  type Value,
  type ValueOf,
  type Where,
  type WhereOf,
} from './facts.js';

/** Rows, or a sum over them. */
export interface Total {
  readonly facts: Facts;
  /** Summed; rows are counted where it is absent. */
  readonly value?: Value;
}

/** Spells of a base of spells, such as customers: who is there from a first day until a first day no more. */
export interface Spells {
  readonly base: BaseName;
  readonly where: Where;
}

/** Which ends of spells count. */
interface Ends {
  readonly where: Where;
}

/**
 * How a figure is made of rows, as structure: SQL, intervals, explanations and drill-downs derive from it.
 * What a bucket without rows answers follows from the kind: counts and sums 0, everything else null.
 */
export type Measure =
  /** How many rows. */
  | { readonly kind: 'COUNT'; readonly facts: Facts }
  /** How many different values of a column, such as customers. */
  | { readonly kind: 'DISTINCT'; readonly facts: Facts; readonly column: string }
  | { readonly kind: 'SUM'; readonly facts: Facts; readonly value: Value }
  /** Rows for each `days` days of the period. Poisson interval. */
  | { readonly kind: 'PACE'; readonly facts: Facts; readonly days: number }
  /** Rows under further conditions over all rows. Wilson interval. */
  | { readonly kind: 'SHARE'; readonly facts: Facts; readonly part: Where }
  /** t interval; rows without a value are left out. */
  | { readonly kind: 'MEAN'; readonly facts: Facts; readonly value: Value }
  /** One total over another of other rows. `RATE`: events over exposure, Poisson interval; `NONE`: no interval. */
  | { readonly kind: 'RATIO'; readonly top: Total; readonly bottom: Total; readonly interval: 'RATE' | 'NONE' }
  /** One sum over another of the same rows; interval by linearisation (Cochran 1977). */
  | { readonly kind: 'RATIO_OF_SUMS'; readonly facts: Facts; readonly top: Value; readonly bottom: Value }
  /** Net promoter score of answers from 0 to 10. */
  | { readonly kind: 'NET_SCORE'; readonly facts: Facts; readonly value: string }
  /** The value that a share `p` of the rows do not exceed. */
  | { readonly kind: 'QUANTILE'; readonly facts: Facts; readonly value: Value; readonly p: number }
  /** Median time in hours until something happens, where it may not have happened yet: Kaplan–Meier. */
  | { readonly kind: 'TIME_TO'; readonly facts: Facts; readonly from: string; readonly to: string }
  /** Spells that hold on the last day. */
  | { readonly kind: 'STOCK'; readonly spells: Spells }
  /** Share of the spells that hold on the last day of which a day has come, less than so many days before if told. */
  | { readonly kind: 'STOCK_SHARE'; readonly spells: Spells; readonly since: string; readonly youngerThan?: number }
  /** Ends over spells at the start. The day of the end, and what it is related to, may be asked otherwise. */
  | { readonly kind: 'LOSS'; readonly spells: Spells; readonly ends: Ends }
  /** Ends for each `days` days of spells. Poisson interval. */
  | { readonly kind: 'FLOW'; readonly spells: Spells; readonly ends: Ends; readonly days: number }
  /** Share of spells that last `horizon` days, or do not, at the pace of the period: Kaplan–Meier with late entry. */
  | {
      readonly kind: 'SURVIVAL';
      readonly spells: Spells;
      readonly ends: Ends;
      readonly horizon: number;
      readonly share: 'LASTING' | 'ENDED';
    }
  /** Monthly value at the end of the customers there at the start over that at the start, with or without growth. */
  | { readonly kind: 'RETAINED'; readonly spells: Spells; readonly growth: boolean }
  /** Product of other metrics, each a chance under the one before. */
  | { readonly kind: 'PRODUCT'; readonly of: readonly string[] };

export const count = (facts: Facts): Measure => ({ kind: 'COUNT', facts });
export const distinct = <B extends BaseName>(facts: Facts<B>, column: ColumnOf<B>): Measure => ({
  kind: 'DISTINCT',
  facts,
  column,
});
export const sum = <B extends BaseName>(facts: Facts<B>, value: ValueOf<NoInfer<B>>): Measure => ({
  kind: 'SUM',
  facts,
  value: asValue(value),
});
export const share = <B extends BaseName>(facts: Facts<B>, part: WhereOf<NoInfer<B>>): Measure => ({
  kind: 'SHARE',
  facts,
  part: conditions(part),
});
export const mean = <B extends BaseName>(facts: Facts<B>, value: ValueOf<NoInfer<B>>): Measure => ({
  kind: 'MEAN',
  facts,
  value: asValue(value),
});
export const total = <B extends BaseName>(facts: Facts<B>, value?: ValueOf<NoInfer<B>>): Total =>
  value === undefined ? { facts } : { facts, value: asValue(value) };
/** Events over exposure: so many failures for each interaction. */
export const rate = (top: Total, bottom: Total): Measure => ({ kind: 'RATIO', top, bottom, interval: 'RATE' });
export const ratio = (top: Total, bottom: Total): Measure => ({ kind: 'RATIO', top, bottom, interval: 'NONE' });
export const ratioOfSums = <B extends BaseName>(
  facts: Facts<B>,
  top: ValueOf<NoInfer<B>>,
  bottom: ValueOf<NoInfer<B>>,
): Measure => ({ kind: 'RATIO_OF_SUMS', facts, top: asValue(top), bottom: asValue(bottom) });
export const netScore = <B extends BaseName>(facts: Facts<B>, value: ColumnOf<NoInfer<B>>): Measure => ({
  kind: 'NET_SCORE',
  facts,
  value,
});
export const quantile = <B extends BaseName>(facts: Facts<B>, value: ValueOf<NoInfer<B>>, p: number): Measure => ({
  kind: 'QUANTILE',
  facts,
  value: asValue(value),
  p,
});
export const timeTo = <B extends BaseName>(
  facts: Facts<B>,
  from: InstantOf<NoInfer<B>>,
  to: InstantOf<NoInfer<B>>,
): Measure => ({ kind: 'TIME_TO', facts, from, to });
export const spells = <B extends BaseName>(base: B, where: WhereOf<NoInfer<B>> = {}): Spells => ({
  base,
  where: conditions(where),
});
export const stock = (of: Spells): Measure => ({ kind: 'STOCK', spells: of });
export const stockShare = <B extends BaseName>(
  base: B,
  part: { readonly since: DayOf<NoInfer<B>>; readonly youngerThan?: number },
): Measure => ({ kind: 'STOCK_SHARE', spells: { base, where: {} }, ...part });
export const loss = <B extends BaseName>(base: B, ends: WhereOf<NoInfer<B>> = {}): Measure => ({
  kind: 'LOSS',
  spells: { base, where: {} },
  ends: { where: conditions(ends) },
});
export const flow = <B extends BaseName>(base: B, days: number, ends: WhereOf<NoInfer<B>> = {}): Measure => ({
  kind: 'FLOW',
  spells: { base, where: {} },
  ends: { where: conditions(ends) },
  days,
});
export const survival = <B extends BaseName>(base: B, horizon: number, ends: WhereOf<NoInfer<B>> = {}): Measure => ({
  kind: 'SURVIVAL',
  spells: { base, where: {} },
  ends: { where: conditions(ends) },
  horizon,
  share: 'LASTING',
});
/** Share of some spells that end so within `horizon` days. */
export const leaving = <B extends BaseName>(
  base: B,
  horizon: number,
  where: WhereOf<NoInfer<B>>,
  ends: WhereOf<NoInfer<B>>,
): Measure => ({
  kind: 'SURVIVAL',
  spells: spells(base, where),
  ends: { where: conditions(ends) },
  horizon,
  share: 'ENDED',
});
export const retained = (growth: boolean): Measure => ({ kind: 'RETAINED', spells: spells('customer'), growth });
export const pace = (facts: Facts, days: number): Measure => ({ kind: 'PACE', facts, days });
export const product = (...of: readonly string[]): Measure => ({ kind: 'PRODUCT', of });
