/** Effective number of earlier experiences beyond which a further one moves an expectation no less. */
const experienceCap = 20;

/** Expectation after one more experience: the mean of what was expected, weighted by experience, and what came. */
export const updatedExpectation = (expected: number, experiences: number, perceived: number): number => {
  const weight = Math.min(Math.max(experiences, 1), experienceCap);
  return (weight * expected + perceived) / (weight + 1);
};

/**
 * Satisfaction on the scale of perception, from perception and disconfirmation. A shortfall weighs more than an excess
 * by `lossAversion` (Anderson & Sullivan 1993; Tversky & Kahneman 1992).
 */
export function satisfaction(perceived: number, expected: number, gain: number, lossAversion: number): number {
  const gap = perceived - expected;
  return perceived + gain * (gap > 0 ? gap : lossAversion * gap);
}
