import type { World } from '../index.js';
import { localDayOf } from '../time/rome-time.js';

/** Days after a failure in which an exit counts as following it. */
const horizon = 90;

export interface ExitComparison {
  /** Exits within the horizon of a failure, and how many a hazard alike in and out of it would give. */
  readonly observed: number;
  readonly expected: number;
  /** Score test of "no link": standard normal if there is none. */
  readonly z: number;
  /** Hazard in the horizon over the hazard outside. */
  readonly ratio: number;
}

/**
 * Compares customers with themselves and others by days at risk: every day within the horizon of a failure against every
 * other day, so that nobody is immortal while waiting to fail. Planted stories are left out; they leave by script.
 */
export function exitsAfterFailure(world: World): ExitComparison {
  const planted = new Set(world.stories.map((story) => story.customer));
  const customers = new Map<string, { startedOn: number; endedOn?: number | null }>();
  const failures = new Map<string, Set<number>>();
  for (const { rows } of world.batches()) {
    for (const { table, row } of rows) {
      if (table === 'customer') customers.set(row.externalId, row);
      else if (table === 'service_failure') {
        const days = failures.get(row.customer) ?? new Set();
        failures.set(row.customer, days.add(localDayOf(row.detectedAt)));
      }
    }
  }
  const sums = { exits: 0, days: 0, exitsAfter: 0, daysAfter: 0 };
  for (const [id, { startedOn, endedOn }] of customers) {
    const start = Math.max(startedOn, world.company.dataFrom);
    const end = endedOn ?? world.company.dataUntil;
    if (planted.has(id) || end <= start) continue;
    sums.days += end - start;
    let covered = start;
    for (const day of [...(failures.get(id) ?? [])].sort((a, b) => a - b)) {
      const until = Math.min(day + horizon + 1, end);
      sums.daysAfter += Math.max(0, until - Math.max(day, covered));
      covered = Math.max(covered, until);
    }
    if (endedOn == null) continue;
    sums.exits++;
    const last = Math.max(...[...(failures.get(id) ?? [])].filter((day) => day <= end), Number.NEGATIVE_INFINITY);
    if (end - last <= horizon + 1) sums.exitsAfter++;
  }
  const share = sums.daysAfter / sums.days;
  const expected = sums.exits * share;
  const outside = (sums.exits - sums.exitsAfter) / (sums.days - sums.daysAfter);
  return {
    observed: sums.exitsAfter,
    expected,
    z: (sums.exitsAfter - expected) / Math.sqrt(expected * (1 - share)),
    ratio: sums.exitsAfter / sums.daysAfter / outside,
  };
}
