import { requireFinite, requireSome, requireValid } from '../errors.js';
import { sumOf } from '../numerics/sum.js';

/** Where a process stands when nothing special happens, and how far single values stray from there. */
export interface ProcessLevel {
  readonly target: number;
  /** Standard deviation of single values; above zero. */
  readonly sigma: number;
}

/** Mean absolute difference of two independent normal values, per standard deviation (d₂ for pairs). */
const pairSpread = 2 / Math.sqrt(Math.PI);

/**
 * Level and spread of a quiet stretch of a series. The spread comes from differences of neighbours, so that a
 * slow drift does not inflate it. Source: Montgomery 2013, *Statistical Quality Control*, 6.4.
 * @throws StatisticsError with fewer than two values
 */
export function processLevel(quiet: readonly number[]): ProcessLevel {
  requireSome(quiet, 'values');
  for (const value of quiet) requireFinite(value, 'A value of the series');
  requireValid(quiet.length >= 2, 'There is one value. A spread needs two or more.');
  const target = sumOf(quiet, (value) => value) / quiet.length;
  const moves = quiet.slice(1).map((value, index) => Math.abs(value - (quiet[index] ?? value)));
  return { target, sigma: sumOf(moves, (move) => move) / moves.length / pairSpread };
}

/** @throws StatisticsError when the level cannot carry limits */
export function requireLevel({ target, sigma }: ProcessLevel): void {
  requireFinite(target, 'The target');
  requireValid(Number.isFinite(sigma) && sigma > 0, `The sigma is ${sigma}. It must be finite and above zero.`);
}

/** On which side of its limits a point lies; null inside them. */
export type Signal = 'ABOVE' | 'BELOW';

export function signalOf(value: number, lower: number, upper: number): Signal | null {
  if (value > upper) return 'ABOVE';
  return value < lower ? 'BELOW' : null;
}
