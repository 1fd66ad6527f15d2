import type { Estimate } from '../estimate.js';
import { tQuantile, tTwoSided } from '../numerics/distributions.js';

/** How much the outcome changes per unit of one covariate. */
export interface LinearCoefficient extends Estimate {
  readonly name: string;
  readonly t: number | null;
  readonly pValue: number | null;
}

/** @param found `df` are the degrees of freedom of the t interval */
export function linearCoefficient(
  found: Pick<Estimate, 'n' | 'method' | 'timeBasis' | 'warnings'> & {
    readonly name: string;
    readonly estimate: number;
    readonly variance: number;
    readonly df: number;
    readonly level: number;
  },
): LinearCoefficient {
  const { variance, df, level, ...answer } = found;
  const se = Math.sqrt(Math.max(0, variance));
  const reach = tQuantile(0.5 + level / 2, df) * se;
  const t = se > 0 ? found.estimate / se : null;
  const limits = { ciLow: found.estimate - reach, ciHigh: found.estimate + reach };
  return { ...answer, se, ...limits, t, pValue: t === null ? null : tTwoSided(t, df) };
}

export function missingCoefficient(
  name: string,
  answer: Pick<Estimate, 'n' | 'method' | 'timeBasis' | 'warnings'>,
): LinearCoefficient {
  return { name, estimate: null, se: null, ciLow: null, ciHigh: null, t: null, pValue: null, ...answer };
}
