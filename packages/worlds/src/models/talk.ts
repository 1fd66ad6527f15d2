export interface TalkParameters {
  readonly base: number;
  readonly neutral: number;
  readonly negativeSlope: number;
  readonly positiveSlope: number;
}

/** Chance of telling others after an experience: an asymmetric U in satisfaction (Anderson 1998). */
export function tellingChance(satisfaction: number, p: TalkParameters): number {
  const below = Math.max(p.neutral - satisfaction, 0);
  const above = Math.max(satisfaction - p.neutral, 0);
  return p.base + p.negativeSlope * below + p.positiveSlope * above;
}

/**
 * Probability of choosing the company after hearing of it: each bad telling takes a share of what is there, each good
 * one a share of what is missing (reconciles East et al. 2008 with "bad is stronger than good").
 */
export function afterHearing(
  probability: number,
  negative: number,
  positive: number,
  negativeEffect: number,
  positiveEffect: number,
): number {
  let p = probability;
  for (let n = 0; n < negative; n++) p -= negativeEffect * p;
  for (let n = 0; n < positive; n++) p += positiveEffect * (1 - p);
  return p;
}
