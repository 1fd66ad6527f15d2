import { sumOf } from '@catena/statistics';

/** Outcomes of the exposed and of those with whom they are compared, who are alike in all that a stratum stands for. */
export interface Stratum {
  readonly exposed: number;
  readonly exposedEvents: number;
  readonly others: number;
  readonly otherEvents: number;
}

/** What the exposed showed, and what they would have shown at the shares of the others. */
export interface ExposedMean {
  readonly exposed: number;
  readonly reference: number;
  readonly n: number;
}

/**
 * Shares standardised to the exposed: each of them meets the share of the others of the same stratum. Exposed without
 * anybody to be compared with are left out. Source: Miettinen 1972, Am. J. Epidemiol. 96:383–388.
 */
export function exposedMean(strata: readonly Stratum[]): ExposedMean | null {
  const compared = strata.filter(({ exposed, others }) => exposed > 0 && others > 0);
  const n = sumOf(compared, ({ exposed }) => exposed);
  if (n === 0) return null;
  return {
    exposed: sumOf(compared, ({ exposedEvents }) => exposedEvents) / n,
    reference: sumOf(compared, ({ exposed, others, otherEvents }) => (exposed * otherEvents) / others) / n,
    n,
  };
}
