import type { Text } from '@catena/metrics';
import type { EdgeKey } from '../graph/edges.js';

/** How an effect is put. A difference of nought and a ratio of one are no effect. */
export type Scale = 'RISK_DIFFERENCE' | 'MEAN_DIFFERENCE' | 'HAZARD_RATIO' | 'RATE_RATIO';

/** What an effect is counted in. Shares and differences of shares are shown in percentage points. */
export type EffectUnit = 'SHARE' | 'RATIO' | 'COUNT' | 'PEOPLE' | 'POINTS' | 'DAYS';

/** One effect of an edge that is estimated, to the last word. Its key is that of the estimand whose truth a world knows. */
export interface EffectDefinition {
  readonly edge: EdgeKey;
  /** The one effect by which the edge is drawn and told. */
  readonly headline?: true;
  readonly scale: Scale;
  readonly unit: EffectUnit;
  /** Days after the exposure in which the outcome counts; null where it is the contact, decision or month itself. */
  readonly horizonDays: number | null;
  readonly label: Text;
  /**
   * The effect in plain words. `{value}`, `{low}`, `{high}`, `{n}`, `{exposed}` and `{reference}` are filled in by the
   * formats of the reader's language. MORE when the estimate lies above no effect, LESS when below.
   */
  readonly sentence: { readonly more: Text; readonly less: Text };
  /** How it is estimated, in one sentence for the doubtful. */
  readonly estimator: Text;
}
