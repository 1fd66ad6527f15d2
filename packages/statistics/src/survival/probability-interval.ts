/** The scale on which an interval of a probability is symmetric; log–log stays inside (0, 1) by itself. */
export type IntervalKind = 'PLAIN' | 'LOG' | 'LOG_LOG';

/**
 * Interval of a survival probability. Null where the scale has no value: every kind at 0, log–log at 1.
 * Source: Kalbfleisch & Prentice 1980, *The Statistical Analysis of Failure Time Data*, 1.3.
 * @param z normal quantile of the level, such as 1.96
 */
export function probabilityInterval(
  survival: number,
  se: number | null,
  kind: IntervalKind,
  z: number,
): { ciLow: number | null; ciHigh: number | null } {
  if (se === null || survival <= 0) return { ciLow: null, ciHigh: null };
  if (kind === 'PLAIN') return { ciLow: Math.max(0, survival - z * se), ciHigh: Math.min(1, survival + z * se) };
  if (kind === 'LOG') {
    const reach = Math.exp((z * se) / survival);
    return { ciLow: survival / reach, ciHigh: Math.min(1, survival * reach) };
  }
  if (survival >= 1) return { ciLow: null, ciHigh: null };
  const logSurvival = Math.log(survival);
  const reach = Math.exp((z * se) / (survival * -logSurvival));
  return { ciLow: Math.exp(logSurvival * reach), ciHigh: Math.exp(logSurvival / reach) };
}
