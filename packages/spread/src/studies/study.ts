import { type Matching, randomSource, riskSetMatching } from '@catena/statistics';
import type { Contact, CustomerHistory, Exposure, Failure, Recovery } from '../histories/customer-history.js';

/** One customer on one date: exposed then, or standing in for one who was. */
export interface Unit {
  readonly history: CustomerHistory;
  /** When outcomes begin to count. */
  readonly at: number;
  /** The occasion, as far as there was one. */
  readonly contact?: Contact;
  readonly failure?: Failure;
  readonly recovery?: Recovery;
  readonly exposure?: Exposure;
  /** Known before the exposure. */
  readonly covariates: readonly number[];
  /** Only within this they are compared. */
  readonly stratum?: string;
}

export interface StudySet {
  readonly exposed: Unit;
  readonly controls: readonly Unit[];
}

/** Who was exposed, and who stands in for them, adjusted and as they come. */
export interface Study {
  readonly sets: readonly StudySet[];
  /** The same exposed beside whoever there was on the date. */
  readonly naive: readonly StudySet[];
  /** All who were exposed, with or without somebody to compare them with. */
  readonly exposed: number;
  readonly matching: Pick<Matching, 'balance' | 'warnings'>;
}

/** An exposed unit, those who could stand in for it, and others as they come. */
export interface RiskSet {
  readonly exposed: Unit;
  readonly candidates: readonly Unit[];
  readonly anybody: readonly Unit[];
}

/** All who were exposed, each with those who could stand in for it, and the names of what was known of them. */
export interface RiskSets {
  readonly names: readonly string[];
  readonly riskSets: readonly RiskSet[];
}

/** Stand-ins per exposed: more narrow the interval hardly further. */
const partners = 5;
const caliper = 0.25;

/** Matches each exposed within its own risk set on the odds of exposure. */
export function matchedStudy({ names, riskSets }: RiskSets): Study {
  const naive = riskSets.flatMap(({ exposed, anybody }) =>
    anybody.length > 0 ? [{ exposed, controls: anybody }] : [],
  );
  const units = riskSets.flatMap(({ exposed, candidates }) => [exposed, ...candidates]);
  const rows = riskSets.flatMap(({ exposed, candidates }, riskSet) =>
    [exposed, ...candidates].map(({ covariates, stratum = '' }, place) => ({
      // Of candidates as near as each other the first drawn is chosen, not the longest known.
      id: place,
      riskSet,
      stratum,
      exposed: place === 0,
      covariates,
    })),
  );
  if (rows.length === 0) return { sets: [], naive, exposed: 0, matching: { balance: [], warnings: [] } };
  const matching = riskSetMatching(names, rows, { replacement: 'ALLOWED', partners, caliper });
  const controls = new Map<number, Unit[]>();
  for (const pair of matching.pairs) {
    const control = units[pair.control];
    if (!control) continue;
    const partnersOf = controls.get(pair.exposed);
    if (partnersOf) partnersOf.push(control);
    else controls.set(pair.exposed, [control]);
  }
  const sets = [...controls].flatMap(([row, own]) => {
    const exposed = units[row];
    return exposed ? [{ exposed, controls: own }] : [];
  });
  return { sets, naive, exposed: riskSets.length, matching };
}

/** Draws so many of a pool that hold, each once; the same at every run. */
export class Sampler {
  readonly #random = randomSource(20_250_101);

  draw<Item, Result>(pool: readonly Item[], count: number, of: (item: Item) => Result | null): Result[] {
    const found: Result[] = [];
    if (pool.length === 0) return found;
    const order = new Map<number, number>();
    // A shuffle that stops as soon as enough hold.
    for (let place = 0; place < pool.length && place < 40 * count && found.length < count; place += 1) {
      const other = place + this.#random.below(pool.length - place);
      const drawn = order.get(other) ?? other;
      order.set(other, order.get(place) ?? place);
      const item = pool[drawn];
      const result = item === undefined ? null : of(item);
      if (result !== null) found.push(result);
    }
    return found;
  }
}

/** Items under their keys. */
export function grouped<Key, Item>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
