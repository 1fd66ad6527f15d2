import type { Maximum } from '../numerics/newton.js';
import { clusterWarnings, type Warning, warning } from '../warnings.js';

/**
 * What the reader of any coefficient of a fit must know.
 * @param maximum null when there was no event to fit
 * @param clusters null when observations are independent
 */
export function fitWarnings(
  maximum: Maximum | null,
  events: number,
  columns: number,
  clusters: number | null,
): Warning[] {
  if (!maximum) return [warning('NO_EVENTS')];
  const warnings: Warning[] = [];
  if (!maximum.converged) warnings.push(warning('NOT_CONVERGED'));
  if (events < 10 * columns) warnings.push(warning('FEW_EVENTS', `${events} events, ${columns} columns`));
  return clusters === null ? warnings : [...warnings, ...clusterWarnings(clusters)];
}
