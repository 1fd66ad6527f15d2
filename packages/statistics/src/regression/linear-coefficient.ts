import { type Answer, type Estimate, tEstimate } from '../estimate.js';
import { tTwoSided } from '../numerics/distributions.js';

/** How much the outcome changes per unit of one covariate. */
export interface LinearCoefficient extends Estimate {
  readonly name: string;
  readonly t: number | null;
  readonly pValue: number | null;
}

/** @param found `df` are the degrees of freedom of the t interval */
export function linearCoefficient(
  name: string,
  found: { readonly estimate: number; readonly variance: number; readonly df: number; readonly level: number },
  answer: Answer,
): LinearCoefficient {
  const { estimate, variance, df, level } = found;
  const t = variance > 0 ? estimate / Math.sqrt(variance) : null;
  const pValue = t === null ? null : tTwoSided(t, df);
  return { name, ...tEstimate(estimate, variance, df, level, answer), t, pValue };
}

export function missingCoefficient(name: string, answer: Answer): LinearCoefficient {
  return { name, estimate: null, se: null, ciLow: null, ciHigh: null, t: null, pValue: null, ...answer };
}
