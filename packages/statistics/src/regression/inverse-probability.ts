import { requireValid } from '../errors.js';
import { effectiveSampleSize } from '../intervals/wilson.js';
import { sumOf } from '../numerics/sum.js';
import { type Warning, warning } from '../warnings.js';
import { type BinaryRow, logisticRegression } from './logistic.js';

export interface ResponseWeights {
  /** For one who answered, in the order of the rows: how many of those asked the answer stands for. */
  readonly weights: readonly number[];
  /** Answers with equal weights that would say as much. */
  readonly effectiveN: number;
  readonly warnings: readonly Warning[];
}

/**
 * Weights that make those who answered look like all who were asked, as far as the covariates tell: one over the
 * fitted chance to answer, brought to a sum of all who were asked. Feed them to `weightedMean`, `weightedWilson` or
 * `weightedNetPromoterScore`. Taking them as known makes intervals rather too wide than too narrow.
 * Source: Little & Rubin 2019, *Statistical Analysis with Missing Data*, 3.3.
 * @param rows per cell: `trials` asked, `successes` answered
 * @param options.limit weights are cut at this multiple of their mean; 10 unless told
 */
export function responseWeights(
  names: readonly string[],
  rows: readonly BinaryRow[],
  options: { readonly limit?: number } = {},
): ResponseWeights {
  const { limit = 10 } = options;
  requireValid(limit > 1, `The limit is ${limit}. It must be above 1: a multiple of the mean weight.`);
  const fit = logisticRegression(names, rows);
  const asked = fit.n;
  const answered = fit.successes;
  // Without a fit everybody has the same chance: nobody answered, all did, or nothing tells them apart.
  const raw = rows.map((_, row) =>
    fit.logOdds ? 1 + Math.exp(-(fit.logOdds[row] ?? 0)) : asked / Math.max(answered, 1),
  );
  const cap = (limit * asked) / Math.max(answered, 1);
  const capped = raw.map((weight) => Math.min(weight, cap));
  const total = sumOf(rows.entries(), ([row, { successes }]) => successes * (capped[row] ?? 0));
  const weights = capped.map((weight) => (total > 0 ? (weight * asked) / total : weight));
  const squares = sumOf(rows.entries(), ([row, { successes }]) => successes * (weights[row] ?? 0) ** 2);
  const effectiveN = effectiveSampleSize(total > 0 ? asked : 0, squares);
  const cut = rows.filter(({ successes }, row) => successes > 0 && (raw[row] ?? 0) > cap).length;
  const extreme = effectiveN < answered / 2;
  return {
    weights,
    effectiveN,
    warnings: [
      ...fit.warnings.filter(({ code }) => code !== 'CONSTANT_OUTCOME'),
      ...(cut > 0 || extreme
        ? [warning('EXTREME_WEIGHTS', `${cut} cut, worth ${Math.round(effectiveN)} of ${answered}`)]
        : []),
    ],
  };
}
