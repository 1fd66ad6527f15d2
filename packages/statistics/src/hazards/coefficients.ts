import type { Matrix } from 'ml-matrix';
import type { Estimate } from '../estimate.js';
import type { Method } from '../methods.js';
import type { Design } from '../numerics/design.js';
import { normalTwoSided } from '../numerics/distributions.js';
import type { Maximum } from '../numerics/newton.js';
import { type Warning, warning } from '../warnings.js';

/** The effect of one covariate on the log hazard, per unit of the covariate. */
export interface Coefficient extends Estimate {
  readonly name: string;
  readonly z: number | null;
  readonly pValue: number | null;
  /** How many times the hazard is larger per unit, with the same coverage. */
  readonly hazardRatio: { readonly estimate: number; readonly ciLow: number; readonly ciHigh: number } | null;
  /** Standard error that trusts the model and independence; equal to `se` unless `se` is robust. */
  readonly modelSe: number | null;
}

export interface CoefficientContext {
  readonly names: readonly string[];
  /** The columns that can be told apart, in the order of `design` and `maximum`. */
  readonly kept: readonly number[];
  readonly design: Design;
  /** Null, like the variances, when nothing could be fitted; the warnings say why. */
  readonly maximum: Maximum | null;
  readonly modelVariance: Matrix | null;
  readonly variance: Matrix | null;
  readonly z: number;
  readonly n: number;
  readonly method: Method;
  readonly timeBasis: string | null;
  readonly warnings: readonly Warning[];
}

/** One coefficient per named column, in the column's own unit; null with the reason where there is no finite one. */
export function coefficientsOf(context: CoefficientContext): Coefficient[] {
  return context.names.map((name, column) => {
    const position = context.kept.indexOf(column);
    const { maximum, modelVariance, variance } = context;
    if (position < 0) return missing(context, name, [warning('COLLINEAR', `"${name}"`)]);
    if (!maximum || !modelVariance || !variance) return missing(context, name, []);
    const direction = maximum.drift[position] ?? 0;
    if (direction !== 0) {
      return missing(context, name, [warning('SEPARATION', `"${name}" runs to ${direction > 0 ? '+' : '−'}infinity`)]);
    }
    const range = context.design.ranges[position] ?? 1;
    const estimate = (maximum.parameters[position] ?? 0) / range;
    const se = Math.sqrt(variance.get(position, position)) / range;
    const reach = context.z * se;
    const z = se > 0 ? estimate / se : null;
    return {
      name,
      estimate,
      se,
      ciLow: estimate - reach,
      ciHigh: estimate + reach,
      n: context.n,
      method: context.method,
      timeBasis: context.timeBasis,
      warnings: context.warnings,
      z,
      pValue: z === null ? null : normalTwoSided(z),
      hazardRatio: {
        estimate: Math.exp(estimate),
        ciLow: Math.exp(estimate - reach),
        ciHigh: Math.exp(estimate + reach),
      },
      modelSe: Math.sqrt(modelVariance.get(position, position)) / range,
    };
  });
}

function missing(context: CoefficientContext, name: string, reasons: readonly Warning[]): Coefficient {
  const { n, method, timeBasis } = context;
  const warnings = [...context.warnings, ...reasons];
  const unknown = { estimate: null, se: null, ciLow: null, ciHigh: null, z: null, pValue: null, hazardRatio: null };
  return { name, ...unknown, n, method, timeBasis, warnings, modelSe: null };
}
