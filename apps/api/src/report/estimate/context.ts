import type { Cell, Filter, Period } from '@catena/database';
import type { DimensionKey } from '@catena/metrics';
import type { Estimate, Method, Warning } from '@catena/statistics';

/** For which spans of days, split by what, of which part of the company a measure is asked. */
export interface CellContext {
  readonly spans: readonly Period[];
  readonly by?: DimensionKey;
  readonly filter: Filter;
  /** First day that the data no longer covers: nothing is known from it on. */
  readonly dataUntil: number;
}

/** Ways to a figure beside those of `@catena/statistics`. */
export const ownMethods = {
  COUNTED: 'All rows of the period, counted; no sampling error',
  SUMMED: 'All amounts of the period, added up; no sampling error',
  QUOTIENT: 'One total over another; no interval',
  MEAN_OF_PARTS: 'Mean of scores from 0 to 1 with the same weight; limits are the means of their limits',
  PRODUCT: 'Product of shares, intervals combined on the log scale (Zou & Donner 2008)',
} as const;

type MethodKey = Method | keyof typeof ownMethods;

/** A figure of one span and one slice. */
export interface Figure extends Omit<Estimate, 'method' | 'timeBasis' | 'se'> {
  readonly method: MethodKey;
  /** What it was computed from, in the order in which the explanation names them. */
  readonly parts: readonly number[];
  /** Whether it would tell of a group of staff that may not be named. */
  readonly withheld?: true;
}

/** What stands in place of a figure that may not be shown. */
export const withheldFigure: Figure = {
  estimate: null,
  ciLow: null,
  ciHigh: null,
  n: 0,
  method: 'COUNTED',
  warnings: [],
  parts: [],
  withheld: true,
};

export interface EstimatedCell extends Cell {
  readonly figure: Figure;
}

export const figureOf = (
  { estimate, ciLow, ciHigh, n, method, warnings }: Estimate,
  parts: readonly number[],
): Figure => ({
  estimate,
  ciLow,
  ciHigh,
  n,
  method,
  warnings,
  parts,
});

/** A figure without sampling error. */
export const exactly = (
  estimate: number | null,
  n: number,
  method: keyof typeof ownMethods,
  parts: readonly number[],
  warnings: readonly Warning[] = [],
): Figure => ({ estimate, ciLow: null, ciHigh: null, n, method, warnings, parts });
