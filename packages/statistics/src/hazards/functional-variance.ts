import { CompensatedSums, sumOf } from '../numerics/sum.js';
import { type GroupedFit, unexpectedEvents } from './grouped-fit.js';

/**
 * Variance of a quantity from how it moves with each coefficient and with the log of each baseline hazard: by the
 * model, or from how much each cluster pulls at it.
 */
export function functionalVariance(fit: GroupedFit, byCoefficient: Float64Array, byBaseline: Float64Array): number {
  const { baselines, modelVariance, clusters, design } = fit;
  if (!modelVariance) return Number.NaN;
  // A coefficient also moves the baselines, each against its mean covariates.
  const net = byCoefficient.map((slope, column) => {
    return slope - sumOf(baselines.entries(), ([index, { mean }]) => (byBaseline[index] ?? 0) * (mean[column] ?? 0));
  });
  const lever = Float64Array.from(net, (_, row) => {
    return sumOf(net.entries(), ([column, slope]) => slope * modelVariance.get(row, column));
  });
  const perEvent = baselines.map(({ events }, index) => (events > 0 ? (byBaseline[index] ?? 0) / events : 0));
  if (!clusters) {
    const ofCoefficients = sumOf(net.entries(), ([column, slope]) => slope * (lever[column] ?? 0));
    return ofCoefficients + sumOf(baselines.entries(), ([index, { events }]) => (perEvent[index] ?? 0) ** 2 * events);
  }
  const unexpected = unexpectedEvents(fit);
  const pulls = new CompensatedSums(clusters.count);
  const count = design.names.length;
  baselines.forEach(({ rows, mean }, index) => {
    for (const row of rows) {
      const reach = sumOf(lever.entries(), ([column, value]) => {
        return value * ((design.values[row * count + column] ?? 0) - (mean[column] ?? 0));
      });
      pulls.add(clusters.of[row] ?? 0, (unexpected[row] ?? 0) * ((perEvent[index] ?? 0) + reach));
    }
  });
  return sumOf(pulls.toArray(), (pull) => pull * pull);
}
