import { type Estimate, type EstimateOptions, intervalLevel, unknownEstimate } from '../estimate.js';
import { warning } from '../warnings.js';
import type { Share } from './difference-of-proportions.js';
import { wilson } from './wilson.js';

/**
 * Share of the first group as a multiple of that of the second: risk ratio, or lift. Without an event in either
 * group the log interval does not exist. Source: Katz et al. 1978, Biometrics 34:469–474.
 */
export function ratioOfProportions(first: Share, second: Share, options: EstimateOptions = {}): Estimate {
  const { z } = intervalLevel(options);
  const a = wilson(first.successes, first.n, options).estimate;
  const b = wilson(second.successes, second.n, options).estimate;
  const { timeBasis = null } = options;
  const n = first.n + second.n;
  const method = 'RISK_RATIO_KATZ';
  if (a === null || b === null) return unknownEstimate(n, method, timeBasis, [warning('NO_DATA')]);
  if (b === 0) return unknownEstimate(n, method, timeBasis, [warning('NO_EVENTS', 'second group')]);
  const estimate = a / b;
  if (a === 0) {
    const warnings = [warning('NO_EVENTS', 'first group')];
    return { estimate, se: null, ciLow: null, ciHigh: null, n, method, timeBasis, warnings };
  }
  const logSe = Math.sqrt((1 - a) / first.successes + (1 - b) / second.successes);
  const reach = Math.exp(z * logSe);
  const limits = { ciLow: estimate / reach, ciHigh: estimate * reach };
  return { estimate, se: estimate * logSe, ...limits, n, method, timeBasis, warnings: [] };
}
