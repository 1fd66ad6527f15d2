import { logistic } from '../deterministic/software-math.js';

/** Felt fairness of a recovery, each part 0 to 1: of what was given, of how it was done, of how one was treated. */
export interface Justice {
  readonly distributive: number;
  readonly procedural: number;
  readonly interactional: number;
}

/** Index of justice; the order of weights after Orsingher, Valentini & de Angelis 2010. */
export const justiceIndex = ({ distributive, procedural, interactional }: Justice): number =>
  0.45 * distributive + 0.35 * interactional + 0.2 * procedural;

export interface RecoveryParameters {
  /** Effect of a perfect recovery of a trifling failure. */
  readonly effectMax: number;
  readonly effectIntercept: number;
  readonly effectSlope: number;
  /** Share of the effect that severity takes away. */
  readonly severityDiscount: number;
}

/** Share of the harm that a recovery undoes, 0 to 1; less for severe failures. */
export const recoveryEffect = (justice: Justice, severity: number, p: RecoveryParameters): number =>
  p.effectMax *
  logistic(p.effectIntercept + p.effectSlope * justiceIndex(justice)) *
  (1 - p.severityDiscount * severity);
