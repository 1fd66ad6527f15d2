/** How an effect is put. A difference of nought, and a ratio of one, is no effect. */
export const scales = {
  RISK_DIFFERENCE: 'risk difference',
  MEAN_DIFFERENCE: 'mean difference',
  HAZARD_RATIO: 'hazard ratio',
  RATE_RATIO: 'rate ratio',
} as const;
export type Scale = keyof typeof scales;

const ratios: readonly Scale[] = ['HAZARD_RATIO', 'RATE_RATIO'];

/** Value that says: no effect. */
export const noEffect = (scale: Scale): number => (ratios.includes(scale) ? 1 : 0);

/** What is to be estimated, to the last word: whoever estimates it, and whoever checks the estimate, means this. */
export interface Estimand {
  /** Edge of the causal graph, cause first. */
  readonly edge: string;
  readonly scale: Scale;
  /** Unit of the value. */
  readonly unit: string;
  readonly population: string;
  readonly exposure: string;
  /** What the exposure is compared with. */
  readonly reference: string;
  readonly outcome: string;
  readonly horizon: string;
}
