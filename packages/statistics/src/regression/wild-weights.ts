import type { randomSource } from '../numerics/random.js';

/** RADEMACHER: −1 or 1. WEBB: ±√½, ±1, ±√1½, so that few clusters still give many patterns. */
export type WildWeights = 'RADEMACHER' | 'WEBB';

const values: Record<WildWeights, readonly number[]> = {
  RADEMACHER: [-1, 1],
  WEBB: [-Math.sqrt(1.5), -1, -Math.SQRT1_2, Math.SQRT1_2, 1, Math.sqrt(1.5)],
};

/** One weight per cluster and replicate; every sign pattern once where there are no more of them than replicates. */
export function drawWeights(
  kind: WildWeights,
  clusters: number,
  replicates: number,
  random: ReturnType<typeof randomSource>,
): Float64Array[] {
  if (kind === 'RADEMACHER' && 2 ** clusters <= replicates + 1) {
    return Array.from({ length: 2 ** clusters }, (_, pattern) => {
      return Float64Array.from({ length: clusters }, (_unused, cluster) => ((pattern >> cluster) & 1 ? 1 : -1));
    });
  }
  const points = values[kind];
  return Array.from({ length: replicates }, () => {
    return Float64Array.from({ length: clusters }, () => points[random.below(points.length)] ?? 1);
  });
}
