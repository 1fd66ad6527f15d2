import { requireValid } from '../errors.js';
import { sumOf } from '../numerics/sum.js';
import { type Warning, warning } from '../warnings.js';
import type { GroupedFit } from './grouped-fit.js';
import type { RiskProfile } from './risk-profiles.js';

/** @returns the horizon that all profiles share */
export function requireProfiles(profiles: readonly RiskProfile[], fit: GroupedFit, columns: number): number {
  const known = new Set(fit.baselines.map(({ baseline }) => baseline));
  const lengths = profiles.map(({ stretches }, index) => {
    for (const { baseline, length, observed, without } of stretches) {
      requireValid(known.has(baseline), `Profile ${index} asks for the hazard of "${baseline}", which no cell has.`);
      requireValid(length > 0, `A stretch of profile ${index} has the length ${length}. It must be above zero.`);
      requireValid(
        observed.length === columns && without.length === columns,
        `A stretch of profile ${index} does not have ${columns} covariates on both paths. Give one value per name.`,
      );
    }
    return sumOf(stretches, ({ length }) => length);
  });
  const horizon = lengths[0] ?? 0;
  const other = lengths.findIndex((length) => Math.abs(length - horizon) > 1e-9 * horizon);
  requireValid(other < 0, `Profile ${other} ends at ${lengths[other]}, the first at ${horizon}. Give one horizon.`);
  requireValid(horizon > 0, 'The profiles have no stretches. Give what lies ahead of each subject.');
  return horizon;
}

/** Why the model cannot tell what the exposure changes. */
export function obstacles(names: readonly string[], fit: GroupedFit, profiles: readonly RiskProfile[]): Warning[] {
  if (!fit.maximum) return fit.events > 0 && fit.kept.length === 0 ? [warning('COLLINEAR')] : [];
  const changed = names.filter((_, column) => {
    return profiles.some(({ stretches }) => {
      return stretches.some(({ observed, without }) => observed[column] !== without[column]);
    });
  });
  const drifting = fit.design.names.filter((_, position) => fit.maximum?.drift[position] !== 0);
  const missing = changed.filter((name) => !fit.design.names.includes(name));
  return [
    ...drifting.map((name) => warning('SEPARATION', `"${name}"`)),
    ...missing.map((name) => warning('COLLINEAR', `"${name}"`)),
  ];
}

/** Baselines in which nobody had the event count as if nobody ever could. */
export function silentBaselines(fit: GroupedFit, profiles: readonly RiskProfile[]): Warning[] {
  const used = new Set<string>();
  for (const { stretches } of profiles) for (const { baseline } of stretches) used.add(baseline);
  const silent = fit.baselines.filter(({ baseline, events }) => events === 0 && used.has(baseline));
  const named = silent.map(({ baseline }) => baseline).join(', ');
  return silent.length > 0 && fit.events > 0 ? [warning('NO_EVENTS', named)] : [];
}
