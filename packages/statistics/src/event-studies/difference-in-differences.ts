import { requireNonNegative, requireSome } from '../errors.js';
import { type Estimate, type EstimateOptions, intervalLevel, tEstimate, unknownEstimate } from '../estimate.js';
import { sumOf } from '../numerics/sum.js';
import { clusterWarnings, warning } from '../warnings.js';

/** The change of every unit from before to after, added up. */
export interface Changes {
  readonly n: number;
  readonly sum: number;
  readonly sumOfSquares: number;
}

/** Exposed and unexposed units that resemble each other, such as those of one segment. */
export interface ChangeStratum {
  readonly exposed: Changes;
  readonly unexposed: Changes;
}

/**
 * How much more the exposed changed than the unexposed of the same stratum; each exposed unit counts once. Working on
 * the change of each unit takes its before and after as one observation. With one stratum it is the plain two-by-two
 * difference with Welch's interval. Sources: Card & Krueger 1994, Am. Econ. Rev. 84:772–793; Welch 1947.
 * @throws StatisticsError EMPTY_INPUT, INVALID_INPUT
 */
export function differenceInDifferences(strata: readonly ChangeStratum[], options: EstimateOptions = {}): Estimate {
  const { level } = intervalLevel(options);
  const { timeBasis = null } = options;
  requireSome(strata, 'strata');
  strata.forEach(({ exposed, unexposed }, index) => {
    requireNonNegative(exposed.n, `The number of exposed units of stratum ${index}`);
    requireNonNegative(unexposed.n, `The number of unexposed units of stratum ${index}`);
  });
  const method = 'DIFFERENCE_IN_DIFFERENCES';
  const comparable = strata.filter(({ exposed, unexposed }) => exposed.n > 0 && unexposed.n >= 2);
  const n = sumOf(comparable, ({ exposed }) => exposed.n);
  const unmatched = sumOf(strata, ({ exposed }) => exposed.n) - n;
  const warnings = [
    ...clusterWarnings(
      Math.min(
        n,
        sumOf(comparable, ({ unexposed }) => unexposed.n),
      ),
    ),
    ...(unmatched > 0 ? [warning('WITHOUT_COMPARISON', `${unmatched} exposed units`)] : []),
  ];
  if (n === 0) return unknownEstimate(0, method, timeBasis, [...warnings, warning('NO_COMPARISON')]);
  const expected = comparable.map(({ unexposed }) => unexposed.sum / unexposed.n);
  const estimate =
    sumOf(comparable.entries(), ([index, { exposed }]) => exposed.sum - exposed.n * (expected[index] ?? 0)) / n;
  if (n === 1) return { ...unknownEstimate(n, method, timeBasis, [...warnings, warning('ONE_OBSERVATION')]), estimate };
  const exposedVariance =
    sumOf(comparable.entries(), ([index, { exposed }]) => {
      return spreadAround(exposed, (expected[index] ?? 0) + estimate);
    }) /
    n /
    (n - 1);
  const unexposedVariances = comparable.map(({ exposed, unexposed }, index) => {
    const spread = spreadAround(unexposed, expected[index] ?? 0) / (unexposed.n - 1) / unexposed.n;
    return { value: (exposed.n / n) ** 2 * spread, df: unexposed.n - 1 };
  });
  const variance = exposedVariance + sumOf(unexposedVariances, ({ value }) => value);
  const parts = [{ value: exposedVariance, df: n - 1 }, ...unexposedVariances];
  // Satterthwaite; without any spread the parts do not matter.
  const df = variance > 0 ? variance ** 2 / sumOf(parts, (part) => part.value ** 2 / part.df) : n - 1;
  return tEstimate(estimate, variance, df, level, { n, method, timeBasis, warnings });
}

const spreadAround = ({ n, sum, sumOfSquares }: Changes, middle: number): number =>
  Math.max(0, sumOfSquares - 2 * middle * sum + n * middle * middle);
