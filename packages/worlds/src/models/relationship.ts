import { clamp, exp, ln } from '../deterministic/software-math.js';

export interface RelationshipHistory {
  readonly tenureYears: number;
  readonly purchases: number;
  /** How sure the customer is of staying, 0 to 1. */
  readonly continuity: number;
  /** Mean satisfaction so far, 0 to 1. */
  readonly satisfaction: number;
}

/**
 * Relationship strength ρ from 0 to 1, from what was known before the failure:
 * 1 − exp(−(0.25·years + 0.20·ln(1 + purchases) + 0.60·continuity + 0.40·satisfaction)).
 */
export function relationshipStrength(history: RelationshipHistory): number {
  const { tenureYears, purchases, continuity, satisfaction } = history;
  return 1 - exp(-(0.25 * tenureYears + 0.2 * ln(1 + purchases) + 0.6 * continuity + 0.4 * satisfaction));
}

export interface BufferParameters {
  readonly bufferMax: number;
  readonly bufferHalf: number;
}

/**
 * Share of a loss that a relationship takes up: bmax·ρ/(ρ + ρ50), fading with the square of severity. A severe failure
 * with unkind treatment turns a strong tie against the company: betrayal, −0.2·ρ (Grégoire & Fisher 2008).
 */
export function effectiveBuffer(
  strength: number,
  severity: number,
  interactionalJustice: number,
  { bufferMax, bufferHalf }: BufferParameters,
): number {
  if (severity > 0.8 && interactionalJustice < 0.3) return -0.2 * strength;
  return ((bufferMax * strength) / (strength + bufferHalf)) * (1 - severity * severity);
}

/** Trust lost by a failure: λ·severity·(1 − buffer)·trust, never more than all of it. */
export const trustLoss = (trust: number, severity: number, buffer: number, lossRate: number): number =>
  clamp(lossRate * severity * (1 - buffer) * trust, 0, trust);
