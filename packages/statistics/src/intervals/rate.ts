import { requireNonNegative, requireValid } from '../errors.js';
import { type Estimate, type EstimateOptions, intervalLevel, unknownEstimate } from '../estimate.js';
import { gammaQuantile } from '../numerics/distributions.js';
import { warning } from '../warnings.js';

/**
 * Events per unit of exposure, with the exact Poisson interval. Source: Garwood 1936, Biometrika 28:437–442.
 * @param exposure time, contacts or people at risk; 0 answers null
 */
export function rate(events: number, exposure: number, options: EstimateOptions = {}): Estimate {
  requireNonNegative(events, 'The number of events');
  requireNonNegative(exposure, 'The exposure');
  requireValid(exposure > 0 || events === 0, `There are ${events} events but no exposure. Check the exposure.`);
  const { level } = intervalLevel(options);
  const { timeBasis = null } = options;
  const method = 'RATE_EXACT';
  if (exposure === 0) return unknownEstimate(0, method, timeBasis, [warning('NO_DATA')]);
  const tail = (1 - level) / 2;
  return {
    estimate: events / exposure,
    se: Math.sqrt(events) / exposure,
    ciLow: events === 0 ? 0 : gammaQuantile(tail, events) / exposure,
    ciHigh: gammaQuantile(1 - tail, events + 1) / exposure,
    n: events,
    method,
    timeBasis,
    warnings: events === 0 ? [warning('NO_EVENTS')] : [],
  };
}
