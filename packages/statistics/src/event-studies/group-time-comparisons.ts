import { sumOf } from '../numerics/sum.js';
import type { EventWindow, SeriesGroup } from './outcome-series.js';

/** Units that are compared as one, by the indices of their groups. */
interface Side {
  readonly members: readonly number[];
  readonly units: number;
  /** Mean change from the base period to the period of the comparison. */
  readonly change: number;
}

/** Those exposed at one date against those not exposed, over the time from `base` to `period`. */
export interface Comparison {
  readonly eventTime: number;
  readonly base: number;
  readonly period: number;
  readonly exposed: Side;
  readonly controls: Side;
}

const observedAt = (group: SeriesGroup, period: number): boolean =>
  period >= group.from && period < group.from + group.sums.length;

/** @returns also how many exposed units lack two controls at some event time */
export function comparisons(
  groups: readonly SeriesGroup[],
  window: EventWindow,
  controls: 'NOT_YET' | 'NEVER',
): { found: Comparison[]; unmatched: number } {
  const found: Comparison[] = [];
  const alone = new Set<number>();
  for (const members of byStratum(groups)) {
    for (const date of exposureDates(groups, members)) {
      for (let eventTime = window.from; eventTime <= window.to; eventTime += 1) {
        if (eventTime === -1) continue;
        const [base, period] = [date - 1, date + eventTime];
        const seen = members.filter((index) => {
          const group = groups[index];
          return group && observedAt(group, base) && observedAt(group, period);
        });
        const exposed = seen.filter((index) => groups[index]?.exposedAt === date);
        if (exposed.length === 0) continue;
        const free = seen.filter((index) => {
          const exposedAt = groups[index]?.exposedAt ?? null;
          return (
            exposedAt === null || (controls === 'NOT_YET' && exposedAt !== date && exposedAt > Math.max(base, period))
          );
        });
        const sides = { exposed: side(groups, exposed, base, period), controls: side(groups, free, base, period) };
        if (sides.controls.units >= 2) found.push({ eventTime, base, period, ...sides });
        else for (const index of exposed) alone.add(index);
      }
    }
  }
  return { found, unmatched: sumOf(alone, (index) => groups[index]?.units ?? 0) };
}

function byStratum(groups: readonly SeriesGroup[]): Iterable<number[]> {
  const strata = new Map<string, number[]>();
  groups.forEach(({ stratum = '' }, index) => {
    const known = strata.get(stratum);
    if (known) known.push(index);
    else strata.set(stratum, [index]);
  });
  return strata.values();
}

function exposureDates(groups: readonly SeriesGroup[], members: readonly number[]): number[] {
  const dates = members.map((index) => groups[index]?.exposedAt ?? null).filter((date) => date !== null);
  return [...new Set(dates)].sort((left, right) => left - right);
}

function side(groups: readonly SeriesGroup[], members: readonly number[], base: number, period: number): Side {
  const units = sumOf(members, (index) => groups[index]?.units ?? 0);
  const total = sumOf(members, (index) => {
    const group = groups[index];
    return group ? (group.sums[period - group.from] ?? 0) - (group.sums[base - group.from] ?? 0) : 0;
  });
  return { members, units, change: total / units };
}
