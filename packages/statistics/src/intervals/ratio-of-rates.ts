import { type Estimate, type EstimateOptions, intervalLevel, unknownEstimate } from '../estimate.js';
import { betaQuantile } from '../numerics/distributions.js';
import { warning } from '../warnings.js';
import { rate } from './rate.js';

/** Events and the exposure in which they happened. */
export interface EventRate {
  readonly events: number;
  readonly exposure: number;
}

/**
 * Rate of the first group as a multiple of that of the second, with the exact interval that conditions on the
 * number of all events. The standard error is that of the log ratio, brought to the ratio.
 * Source: Przyborowski & Wilenski 1940, Biometrika 31:313–323; limits: Clopper & Pearson 1934, Biometrika 26:404–413.
 */
export function ratioOfRates(first: EventRate, second: EventRate, options: EstimateOptions = {}): Estimate {
  const { level } = intervalLevel(options);
  const a = rate(first.events, first.exposure, options).estimate;
  const b = rate(second.events, second.exposure, options).estimate;
  const { timeBasis = null } = options;
  const n = first.events + second.events;
  const method = 'RATE_RATIO_EXACT';
  if (a === null || b === null) return unknownEstimate(n, method, timeBasis, [warning('NO_DATA')]);
  if (n === 0) return unknownEstimate(n, method, timeBasis, [warning('NO_EVENTS')]);
  const tail = (1 - level) / 2;
  const odds = (share: number): number => (share / (1 - share)) * (second.exposure / first.exposure);
  const ciLow = first.events === 0 ? 0 : odds(betaQuantile(tail, first.events, second.events + 1));
  if (second.events === 0) {
    const warnings = [warning('NO_UPPER_LIMIT', 'no event in the second group')];
    return { estimate: null, se: null, ciLow, ciHigh: null, n, method, timeBasis, warnings };
  }
  const ciHigh = odds(betaQuantile(1 - tail, first.events + 1, second.events));
  const estimate = a / b;
  const se = first.events === 0 ? null : estimate * Math.sqrt(1 / first.events + 1 / second.events);
  return { estimate, se, ciLow, ciHigh, n, method, timeBasis, warnings: [] };
}
