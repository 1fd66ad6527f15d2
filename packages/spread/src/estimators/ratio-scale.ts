import type { Estimate } from '@catena/statistics';

/** An estimate made on the log scale, as a ratio; the error by linear expansion, the limits carried over. */
export function ratioScale(log: Estimate): Estimate {
  const at = (value: number | null): number | null => (value === null ? null : Math.exp(value));
  const estimate = at(log.estimate);
  return {
    ...log,
    estimate,
    se: estimate === null || log.se === null ? null : estimate * log.se,
    ciLow: at(log.ciLow),
    ciHigh: at(log.ciHigh),
  };
}
