/** What a reader must know before trusting an estimate; one sentence each. */
export const warningSentences = {
  NO_DATA: 'Nothing was observed, so there is no estimate.',
  NO_EVENTS: 'No event was observed.',
  ONE_OBSERVATION: 'One observation has no spread, so there is no standard error.',
  FRACTIONAL_WEIGHTS:
    'Weights are not whole numbers; the standard error treats them as counts. Prefer a grouped jackknife.',
  NO_FOLLOW_UP: 'Late entries without any follow-up were left out.',
  DELAYED_ORIGIN: 'Nobody is observed from time zero; the curve is conditional on reaching the first entry.',
  RISK_SET_EMPTIED: 'Everybody at risk had the event while others were still to enter; later values mean little.',
  BEYOND_FOLLOW_UP: 'The time asked for lies beyond the last observation.',
  QUANTILE_NOT_REACHED: 'The curve does not fall that far within the follow-up.',
  NO_COMPARISON: 'Nothing can be compared: fewer than two groups, pairs or times share a risk set with events.',
  SEPARATION: 'The data separate perfectly, so no finite estimate exists.',
  COLLINEAR: 'A column adds nothing to those before it and was left out.',
  NOT_CONVERGED: 'The iterations ended before the estimate settled.',
  FEW_EVENTS: 'There are fewer than ten events per column; estimates and intervals are unstable.',
  FEW_CLUSTERS: 'There are fewer than twenty clusters; the robust standard error is too small.',
  NO_UPPER_LIMIT: 'The data set no upper limit.',
  STAGGERED: 'Exposure began at several dates, so effects of different dates are mixed up. Use group-time effects.',
  WITHOUT_COMPARISON: 'Some of the exposed have nobody to be compared with and were left out.',
  IMBALANCE: 'After matching, the pairs still differ by a tenth of a standard deviation or more.',
  FEW_INCIDENTS: 'There are too few incidents to speak for others; this holds for these incidents only.',
  FLAT_PROFILE: 'The likelihood hardly changes on one side, so the data set no limit there.',
  AT_BOUND: 'The likelihood is highest at an end of the range that was searched.',
  POOR_FIT: 'The curve misses the points by more than chance; the interval was widened accordingly.',
  TOO_FEW_ROWS:
    'There are no more rows or clusters than levels and effects to estimate, so chance cannot be told apart.',
  CONSTANT_OUTCOME: 'Every outcome is the same, so nothing explains it.',
  EXTREME_WEIGHTS: 'A few answers carry most of the weight.',
  UNSTABLE_REPLICATES: 'Some replicates gave no value and were left out.',
} as const;

export type WarningCode = keyof typeof warningSentences;

export interface Warning {
  readonly code: WarningCode;
  readonly message: string;
}

/** @param detail which column, how many rows: appended to the sentence of the code */
export function warning(code: WarningCode, detail?: string): Warning {
  return { code, message: detail ? `${warningSentences[code]} (${detail})` : warningSentences[code] };
}

/** What few clusters do to a standard error that is robust to them. */
export function clusterWarnings(clusters: number): Warning[] {
  return clusters < 20 ? [warning('FEW_CLUSTERS', `${clusters} clusters`)] : [];
}
