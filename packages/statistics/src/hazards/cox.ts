import { type Estimate, type EstimateOptions, intervalLevel } from '../estimate.js';
import { keepColumns } from '../numerics/design.js';
import { maximise } from '../numerics/newton.js';
import { sum } from '../numerics/sum.js';
import { independentColumns, inverseSymmetric } from '../numerics/symmetric-matrix.js';
import type { Warning } from '../warnings.js';
import { type Coefficient, coefficientsOf } from './coefficients.js';
import { concordance } from './concordance.js';
import { type CoxData, type CoxRow, coxData } from './cox-data.js';
import { fitWarnings } from './fit-warnings.js';
import { type ModelTests, modelTests } from './model-tests.js';
import { partialLikelihood } from './partial-likelihood.js';
import { type ProportionalHazardsTest, proportionalHazardsTest } from './proportional-hazards-test.js';
import { linearPredictor, type Ties } from './risk-sets.js';
import { robustVariance } from './robust-variance.js';

export interface CoxOptions extends EstimateOptions {
  /** How events at the same time are treated; EFRON unless told. */
  readonly ties?: Ties;
}

export interface CoxFit {
  readonly coefficients: readonly Coefficient[];
  /** Rows, or the sum of their weights. */
  readonly n: number;
  readonly events: number;
  readonly logLikelihoodNull: number | null;
  readonly logLikelihood: number | null;
  readonly iterations: number;
  /** Null, like the two below, when nothing could be fitted. */
  readonly tests: ModelTests | null;
  readonly concordance: Estimate | null;
  readonly proportionalHazards: ProportionalHazardsTest | null;
  readonly warnings: readonly Warning[];
}

/**
 * Cox proportional hazards with covariates that may change over time: a subject whose exposure begins on a day has
 * one row that ends on that day and one that starts there. Standard errors are robust when rows name their
 * cluster or weights are fractional. Columns without a finite estimate answer null and say why.
 * Source: Cox 1972, JRSS B 34:187–220; Andersen & Gill 1982, Ann. Statist. 10:1100–1120.
 * @throws StatisticsError EMPTY_INPUT, INVALID_INPUT
 */
export function coxRegression(names: readonly string[], rows: readonly CoxRow[], options: CoxOptions = {}): CoxFit {
  const { z } = intervalLevel(options);
  const { ties = 'EFRON', timeBasis = null } = options;
  const whole = coxData(names, rows);
  const n = sum(whole.weight);
  const events = sum(whole.weight.filter((_, row) => whole.event[row] === 1));
  const robust = whole.clustered || whole.weight.some((weight) => !Number.isInteger(weight));
  const method = robust ? (`COX_${ties}_ROBUST` as const) : (`COX_${ties}` as const);
  const atZero = partialLikelihood(whole, new Float64Array(names.length), ties);
  const everyColumn = names.map((_, column) => column);
  const kept = events > 0 ? independentColumns(atZero.information, names.length) : everyColumn;
  const data: CoxData = { ...whole, design: keepColumns(whole.design, kept) };
  const maximum = events > 0 ? maximise((at) => partialLikelihood(data, at, ties), kept.length) : null;
  const warnings = fitWarnings(maximum, events, kept.length, whole.clustered ? whole.clusterCount : null);
  const context = { names, kept, design: data.design, z, n, method, timeBasis, warnings };
  const size = { n, events, iterations: maximum?.iterations ?? 0, warnings };
  if (!maximum?.converged || kept.length === 0) {
    const nothing = { maximum: null, modelVariance: null, variance: null };
    const unknown = { logLikelihoodNull: null, logLikelihood: null, tests: null, concordance: null };
    return { coefficients: coefficientsOf({ ...context, ...nothing }), ...size, ...unknown, proportionalHazards: null };
  }

  const { parameters, start, end, drift } = maximum;
  const modelVariance = inverseSymmetric(end.information, kept.length);
  const variance = robust ? robustVariance(data, parameters, ties, modelVariance) : modelVariance;
  const answer = { n, method, timeBasis, warnings };
  return {
    coefficients: coefficientsOf({ ...context, maximum, modelVariance, variance }),
    ...size,
    logLikelihoodNull: start.logLikelihood,
    logLikelihood: end.logLikelihood,
    tests: modelTests(maximum, answer),
    concordance: concordance(data, linearPredictor(data, parameters), { ...options, timeBasis }),
    proportionalHazards: drift.every((direction) => direction === 0)
      ? proportionalHazardsTest(data, parameters, ties, answer)
      : null,
    warnings,
  };
}
