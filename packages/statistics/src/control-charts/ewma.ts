import { requireFinite, requireValid } from '../errors.js';
import { type ProcessLevel, requireLevel, type Signal, signalOf } from './process-level.js';

export interface EwmaPoint {
  readonly value: number | null;
  readonly average: number;
  readonly lower: number;
  readonly upper: number;
  readonly signal: Signal | null;
}

/**
 * Exponentially weighted moving average, which notices small lasting shifts. A missing value leaves it where it was.
 * Source: Roberts 1959, Technometrics 1:239–250; defaults Lucas & Saccucci 1990, Technometrics 32:1–12.
 * @param options weight of the newest value (0.2) and limits in standard deviations of the average (2.86)
 */
export function ewmaChart(
  series: readonly (number | null)[],
  level: ProcessLevel,
  options: { readonly weight?: number; readonly width?: number } = {},
): EwmaPoint[] {
  requireLevel(level);
  const { weight = 0.2, width = 2.86 } = options;
  requireValid(weight > 0 && weight <= 1, `The weight is ${weight}. It must be above 0 and at most 1.`);
  let average = level.target;
  let decay = 1;
  return series.map((value): EwmaPoint => {
    if (value !== null) {
      requireFinite(value, 'A value of the series');
      average = weight * value + (1 - weight) * average;
      decay *= (1 - weight) ** 2;
    }
    const reach = width * level.sigma * Math.sqrt((weight / (2 - weight)) * (1 - decay));
    const [lower, upper] = [level.target - reach, level.target + reach];
    return { value, average, lower, upper, signal: value === null ? null : signalOf(average, lower, upper) };
  });
}
