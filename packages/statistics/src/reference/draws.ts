import { normalQuantile } from '../numerics/distributions.js';
import { randomSource } from '../numerics/random.js';

/** Seeded draws for simulations in tests. */
export function draws(seed: number): { uniform: () => number; normal: () => number; chance: (p: number) => boolean } {
  const source = randomSource(seed);
  const uniform = (): number => (source.below(2 ** 31) + 0.5) / 2 ** 31;
  return { uniform, normal: () => normalQuantile(uniform()), chance: (p) => uniform() < p };
}

/** How often intervals held the truth, and how far the estimates were off on average, also in standard errors of that. */
export function scoreIntervals(
  found: readonly { readonly estimate: number | null; readonly ciLow: number | null; readonly ciHigh: number | null }[],
  truth: number,
): { coverage: number; bias: number; biasInErrors: number } {
  const estimates = found.map(({ estimate }) => estimate ?? Number.NaN);
  const mean = estimates.reduce((total, value) => total + value, 0) / found.length;
  const variance = estimates.reduce((total, value) => total + (value - mean) ** 2, 0) / (found.length - 1);
  const held = found.filter(({ ciLow, ciHigh }) => (ciLow ?? -Infinity) <= truth && truth <= (ciHigh ?? Infinity));
  return {
    coverage: held.length / found.length,
    bias: mean - truth,
    biasInErrors: (mean - truth) / Math.sqrt(variance / found.length),
  };
}
