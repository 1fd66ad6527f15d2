import type { Matrix } from 'ml-matrix';
import { requireNonNegative, requireSome, requireValid } from '../errors.js';
import { type EstimateOptions, intervalLevel } from '../estimate.js';
import { type Coefficient, type CoefficientContext, coefficientsOf } from '../hazards/coefficients.js';
import { fitWarnings } from '../hazards/fit-warnings.js';
import { keepColumns, scaleDesign } from '../numerics/design.js';
import { clusterLevels } from '../numerics/levels.js';
import { maximise } from '../numerics/newton.js';
import { sandwich } from '../numerics/sandwich.js';
import { sumOf } from '../numerics/sum.js';
import { independentColumns, inverseSymmetric } from '../numerics/symmetric-matrix.js';
import { type Warning, warning } from '../warnings.js';
import { logisticLikelihood, logisticScores, logOddsOf } from './logistic-likelihood.js';

/** Outcomes of those with the same covariates: one subject, or a cell that a database counted. */
export interface BinaryRow {
  readonly covariates: readonly number[];
  readonly successes: number;
  /** 1 unless told. */
  readonly trials?: number;
  /** Rows of one cluster, such as one customer, are not independent. Given for all rows or for none. */
  readonly cluster?: string | number;
}

export interface OddsCoefficient extends Omit<Coefficient, 'hazardRatio'> {
  /** How many times the odds are larger per unit, with the same coverage. */
  readonly oddsRatio: Coefficient['hazardRatio'];
}

export interface LogisticFit {
  readonly coefficients: readonly OddsCoefficient[];
  /** Trials. */
  readonly n: number;
  readonly successes: number;
  readonly logLikelihood: number | null;
  /** The fitted log odds of each row, in their order; null when nothing could be fitted. */
  readonly logOdds: Float64Array | null;
  readonly warnings: readonly Warning[];
}

/**
 * Log odds of an outcome as a sum of effects. Standard errors are robust when rows name their cluster. Columns
 * without a finite estimate answer null and say why. Source: Cox 1958, JRSS B 20:215–242.
 * @throws StatisticsError EMPTY_INPUT, INVALID_INPUT
 */
export function logisticRegression(
  names: readonly string[],
  rows: readonly BinaryRow[],
  options: EstimateOptions = {},
): LogisticFit {
  const { z } = intervalLevel(options);
  const { timeBasis = null } = options;
  requireSome(names, 'covariates');
  requireSome(rows, 'rows');
  rows.forEach(requireBinary);
  const clusters = clusterLevels(rows.map((row) => row.cluster));
  const clusterCount = clusters?.count ?? null;
  const whole = scaleDesign(
    names,
    rows.map((row) => row.covariates),
  );
  const n = sumOf(rows, (row) => row.trials ?? 1);
  const successes = sumOf(rows, (row) => row.successes);
  const method = clusterCount === null ? ('LOGISTIC' as const) : ('LOGISTIC_ROBUST' as const);
  const varies = successes > 0 && successes < n;
  const atZero = logisticLikelihood(rows, whole, new Float64Array(names.length + 1));
  // The constant comes first, so that a column that never changes adds nothing to it.
  const kept = independentColumns(atZero.information, names.length + 1).flatMap((column) =>
    column > 0 ? [column - 1] : [],
  );
  const design = keepColumns(whole, kept);
  const size = { n, successes };
  const nothing = { maximum: null, modelVariance: null, variance: null };
  const warnings = varies ? [] : [warning('CONSTANT_OUTCOME')];
  const context = { names, kept, design, z, n, method, timeBasis, warnings, ...nothing };
  if (!varies) return { coefficients: oddsOf(context), ...size, logLikelihood: null, logOdds: null, warnings };

  const maximum = maximise((at) => logisticLikelihood(rows, design, at), kept.length + 1);
  const said = fitWarnings(maximum, Math.min(successes, n - successes), kept.length, clusterCount);
  const fitted = { ...context, warnings: said };
  if (!maximum.converged)
    return { coefficients: oddsOf(fitted), ...size, logLikelihood: null, logOdds: null, warnings: said };
  const bread = inverseSymmetric(maximum.end.information, kept.length + 1);
  const slopes = { ...maximum, parameters: maximum.parameters.slice(1), drift: maximum.drift.slice(1) };
  return {
    coefficients: oddsOf({
      ...fitted,
      maximum: slopes,
      modelVariance: withoutConstant(bread),
      variance: withoutConstant(
        clusters ? sandwich(logisticScores(rows, design, maximum.parameters), clusters, bread) : bread,
      ),
    }),
    ...size,
    logLikelihood: maximum.end.logLikelihood,
    logOdds: Float64Array.from(rows, (_, row) => logOddsOf(design, row, maximum.parameters)),
    warnings: said,
  };
}

function requireBinary({ successes, trials = 1 }: BinaryRow, index: number): void {
  requireNonNegative(successes, `The successes of row ${index}`);
  requireValid(
    Number.isFinite(trials) && successes <= trials,
    `Row ${index} has ${successes} successes in ${trials} trials. There cannot be more successes than trials.`,
  );
}

const withoutConstant = (matrix: Matrix): Matrix => {
  return matrix.columns < 2 ? matrix : matrix.subMatrix(1, matrix.rows - 1, 1, matrix.columns - 1);
};

const oddsOf = (context: CoefficientContext): OddsCoefficient[] => {
  return coefficientsOf(context).map(({ hazardRatio, ...found }) => ({ ...found, oddsRatio: hazardRatio }));
};
