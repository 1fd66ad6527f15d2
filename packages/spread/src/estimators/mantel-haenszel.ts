import { sumOf } from '@catena/statistics';
import type { Stratum } from './exposed-mean.js';

/**
 * How many times as often the exposed have the event as the others of the same stratum; holds up where strata are many
 * and thin. Null where no stratum can be compared. Source: Greenland & Robins 1985, Biometrics 41:55–68.
 */
export function mantelHaenszelRatio(strata: readonly Stratum[]): number | null {
  const whole = strata.filter(({ exposed, others }) => exposed > 0 && others > 0);
  const top = sumOf(whole, ({ exposed, others, exposedEvents }) => (exposedEvents * others) / (exposed + others));
  const bottom = sumOf(whole, ({ exposed, others, otherEvents }) => (otherEvents * exposed) / (exposed + others));
  return bottom > 0 ? top / bottom : null;
}
