import stdlibExp from '@stdlib/math-base-special-exp';
import stdlibLn from '@stdlib/math-base-special-ln';

/**
 * Exponential and logarithm in software. `Math.exp`, `Math.log` and `Math.pow` differ between engines in the last bit;
 * these use plain arithmetic only, which IEEE 754 fixes, so a world has the same bytes on every Node version.
 */
export const exp = (x: number): number => stdlibExp(clamp(x, -20, 20));

/** Natural logarithm. */
export const ln = (x: number): number => stdlibLn(x);

/** `base` to the power `exponent`, for a positive base. */
export const power = (base: number, exponent: number): number => exp(exponent * ln(base));

/** Standard logistic function: log odds to probability. */
export const logistic = (logOdds: number): number => 1 / (1 + exp(-logOdds));

/** Probability to log odds; the probability lies strictly between 0 and 1. */
export const logit = (probability: number): number => ln(probability / (1 - probability));

export const clamp = (x: number, low: number, high: number): number => Math.min(high, Math.max(low, x));
