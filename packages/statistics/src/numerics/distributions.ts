import erfc from '@stdlib/math-base-special-erfc';
import erfcinv from '@stdlib/math-base-special-erfcinv';
import gammainc from '@stdlib/math-base-special-gammainc';
import stdlibBetaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import stdlibGammaQuantile from '@stdlib/stats-base-dists-gamma-quantile';
import stdlibTCdf from '@stdlib/stats-base-dists-t-cdf';
import stdlibTQuantile from '@stdlib/stats-base-dists-t-quantile';

/** The standard normal value below which a share `p` lies. */
export const normalQuantile = (p: number): number => -Math.SQRT2 * erfcinv(2 * p);

/** Chance of a standard normal at least as far from zero as `z`, both tails. */
export const normalTwoSided = (z: number): number => erfc(Math.abs(z) / Math.SQRT2);

/** Chance of a chi-square value of at least `x`; exact far into the tail, where 1 − CDF would be zero. */
export const chiSquareUpperTail = (x: number, df: number): number => gammainc(Math.max(x, 0) / 2, df / 2, true, true);

/** Student's t value below which a share `p` lies. */
export const tQuantile = (p: number, df: number): number => stdlibTQuantile(p, df);

/** Chance of a Student's t value at least as far from zero as `t`, both tails. */
export const tTwoSided = (t: number, df: number): number => 2 * stdlibTCdf(-Math.abs(t), df);

/** Value of a gamma variable with this shape and rate 1 below which a share `p` lies. */
export const gammaQuantile = (p: number, shape: number): number => stdlibGammaQuantile(p, shape, 1);

/** Value of a beta variable below which a share `p` lies. */
export const betaQuantile = (p: number, alpha: number, beta: number): number => stdlibBetaQuantile(p, alpha, beta);
