import { differenceOfProportions, type Share } from '@catena/statistics';
import { createWorld, type ProfileName } from '@catena/worlds';

/** Days of the world's beginning, before it and after it: who failed before, and who leaves after. */
const landmark = 182;
const before = 90;
const after = 180;

const dayLength = 86_400_000;

export interface Landmark {
  /** Customers with a failure on record in the days before, and how many of them leave in the days after. */
  readonly exposed: Share;
  readonly unexposed: Share;
  readonly difference: number;
  readonly ciLow: number;
  readonly ciHigh: number;
}

/**
 * The naive comparison, without adjusting for anything: of customers on one day those with a failure in the last three
 * months against the others, by who leaves within the next six. A landmark, so that nobody is immortal while waiting to fail.
 */
export function landmarkOf(profile: ProfileName, seed: number, customers: number): Landmark {
  const world = createWorld({ profile, seed, customers, months: 13 });
  const planted = new Set(world.stories.map((story) => story.customer));
  const day = world.company.dataFrom + landmark;
  const spells = new Map<string, { readonly startedOn: number; readonly endedOn?: number | null }>();
  const failed = new Set<string>();
  for (const { rows } of world.batches()) {
    for (const { table, row } of rows) {
      if (table === 'customer') spells.set(row.externalId, row);
      if (table !== 'service_failure') continue;
      const since = day - row.detectedAt / dayLength;
      if (since >= 0 && since <= before) failed.add(row.customer);
    }
  }
  const counts = { exposed: { successes: 0, n: 0 }, unexposed: { successes: 0, n: 0 } };
  for (const [customer, { startedOn, endedOn }] of spells) {
    const there = startedOn <= day && (endedOn == null || endedOn > day);
    if (!there || planted.has(customer)) continue;
    const group = failed.has(customer) ? counts.exposed : counts.unexposed;
    group.n++;
    if (endedOn != null && endedOn <= day + after) group.successes++;
  }
  const { estimate, ciLow, ciHigh } = differenceOfProportions(counts.exposed, counts.unexposed);
  if (estimate === null || ciLow === null || ciHigh === null)
    throw new Error(`Nobody to compare in ${profile} ${seed}.`);
  return { ...counts, difference: estimate, ciLow, ciHigh };
}
