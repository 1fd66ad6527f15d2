import { sumOf } from '../numerics/sum.js';

/** The mean of `weight` answers at one age. */
export interface AgedMean {
  readonly age: number;
  readonly weight: number;
  readonly mean: number;
}

/** Least squares of means on what is left of the first change at each age, at one half-life. */
export interface DecayFit {
  /** Weighted sum of squares that the line leaves. */
  readonly left: number;
  /** The height of the line where this share of the first change is left, and its variance per unit of noise. */
  readonly heightAt: (share: number) => { readonly height: number; readonly variance: number };
}

export function fitDecay(points: readonly AgedMean[], halfLife: number): DecayFit {
  const rows = points.map(({ age, weight, mean }) => ({ share: 2 ** (-age / halfLife), weight, mean }));
  const total = sumOf(rows, ({ weight }) => weight);
  const middle = sumOf(rows, ({ weight, share }) => weight * share) / total;
  const mean = sumOf(rows, (row) => row.weight * row.mean) / total;
  const spread = sumOf(rows, ({ weight, share }) => weight * (share - middle) ** 2);
  const slope = spread > 0 ? sumOf(rows, (row) => row.weight * (row.share - middle) * (row.mean - mean)) / spread : 0;
  return {
    left: sumOf(rows, (row) => row.weight * (row.mean - mean - slope * (row.share - middle)) ** 2),
    heightAt: (share) => ({
      height: mean + slope * (share - middle),
      variance: 1 / total + (share - middle) ** 2 / spread,
    }),
  };
}
