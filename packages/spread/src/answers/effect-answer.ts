import type { Estimate } from '@catena/statistics';

/** ESTIMATED from this company's data; PRIOR from published research; UNSUPPORTED by either. */
export type Provenance = 'ESTIMATED' | 'PRIOR' | 'UNSUPPORTED';

/** Days since 1970-01-01, the first and the day after the last. */
export interface DayWindow {
  readonly from: number;
  readonly until: number;
}

/** What a reader must know before trusting a link. Those of the statistics come with the estimate. */
export type LinkWarning =
  | 'FEW_EXPOSED'
  | 'FEW_EVENTS'
  | 'PRE_TREND'
  | 'NOT_PROPORTIONAL'
  | 'RESPONSE_BIAS'
  | 'SPILLOVER'
  | 'ONE_SERIES'
  | 'SAMPLED'
  | 'PLACEBO_MOVES'
  | 'BROKEN_OFF';

/** One effect, as far as the data say. */
export interface EffectAnswer {
  readonly provenance: Provenance;
  /** On the scale of the definition. */
  readonly adjusted: Estimate | null;
  /** The comparison without any adjustment, to be seen beside it. */
  readonly naive: Estimate | null;
  /** Mean outcome of the exposed, and of those with whom they are compared. */
  readonly exposed: number | null;
  readonly reference: number | null;
  /** The estimate over its outcome's standard deviation or on the log scale: the width of the arrow. */
  readonly standardised: number | null;
  /** Days between cause and effect at which the effect was looked for; null where they coincide. */
  readonly lagDays: { readonly from: number; readonly until: number } | null;
  /** The days from which the estimate was made. */
  readonly window: DayWindow | null;
  readonly warnings: readonly LinkWarning[];
}

/** The link cannot be told from these data: never a guess. */
export const unsupported = (window: DayWindow | null, warnings: readonly LinkWarning[] = []): EffectAnswer => ({
  provenance: 'UNSUPPORTED',
  adjusted: null,
  naive: null,
  exposed: null,
  reference: null,
  standardised: null,
  lagDays: null,
  window,
  warnings,
});
