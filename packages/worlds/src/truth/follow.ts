import type { Customer } from '../agents/customers.js';
import type { FeltContact, Observer } from '../observer.js';
import type { WorldRow } from '../rows/world-row.js';
import type { Simulation } from '../simulation.js';
import { loyaltyAnswers } from '../steps/loyalty.js';
import type { WorldPlan } from '../world-plan.js';
import type { Case } from './case.js';
import type { Recording } from './recording.js';
import { Replay } from './replay.js';

const dayLength = 86_400_000;

/** Days after the exposure within which an exit counts. */
export const horizons = [90, 180, 365] as const;
export type Horizon = (typeof horizons)[number];
/** Days over which contacts and talk are counted, and after which trust is asked about. */
export const contactDays = 56;
const soon = 7;
export const trustDays = 28;

/** What is measured of each case; not a number where it has no answer. */
const names = [
  'stay90',
  'stay180',
  'stay365',
  'daysStayed',
  'contacts',
  'escalations',
  'tellings',
  'badReach',
  'goodReach',
  'badReachSoon',
  'goodReachSoon',
  'csat',
  'feltHeard',
  'trust',
  'recommend',
] as const;
export type Outcome = (typeof names)[number];
export type Outcomes = Readonly<Record<Outcome, Float64Array>>;

const badReach = ['badReach', 'badReachSoon'] as const;
const goodReach = ['goodReach', 'goodReachSoon'] as const;

const starts: Partial<Record<Outcome, number>> = {
  stay90: 1,
  stay180: 1,
  stay365: 1,
  csat: Number.NaN,
  feltHeard: Number.NaN,
  trust: Number.NaN,
  recommend: Number.NaN,
};

/** Lives the cases again, with the exposure or without it, and answers what came of each. */
export function* follow(
  plan: WorldPlan,
  recording: Recording,
  cases: readonly Case[],
  exposed: boolean,
): Generator<void, Outcomes> {
  const follower = new Follower(cases);
  const replay = new Replay(plan, recording, {
    includes: (customer) => follower.places.has(customer),
    changeOf: exposed ? () => undefined : (customer) => cases[follower.places.get(customer) ?? -1]?.change,
    risk: (customer, weekStart, chance) => follower.risk(replay, customer, weekStart, chance),
    row: (row) => follower.row(row),
  });
  replay.observer = follower;
  yield* replay.run();
  return follower.outcomes;
}

class Follower implements Observer {
  readonly places: ReadonlyMap<number, number>;
  readonly outcomes: Outcomes;
  private readonly counted = new Set<string>();

  constructor(private readonly cases: readonly Case[]) {
    this.places = new Map(cases.map(({ customer }, place) => [customer, place]));
    const blank = names.map((name) => [name, new Float64Array(cases.length).fill(starts[name] ?? 0)]);
    // Holds because every name was given its numbers just here.
    this.outcomes = Object.fromEntries(blank) as Outcomes;
  }

  /** A week's chance of leaving, spread evenly over its days. Nobody is followed for longer than needed. */
  risk(sim: Simulation, customer: Customer, weekStart: number, chance: number): void {
    const place = this.places.get(customer.index) ?? -1;
    const since = weekStart - (this.cases[place]?.day ?? Number.POSITIVE_INFINITY);
    if (since <= 0) return;
    const { stay365, daysStayed } = this.outcomes;
    if (since <= 7) daysStayed[place] = since;
    if (since < 365) {
      const days = Math.min(7, 365 - since);
      add(daysStayed, place, (stay365[place] ?? 1) * (days - (chance * days * days) / 14));
    }
    for (const horizon of horizons) {
      const within = Math.min(1, Math.max(0, (horizon - since + 1) / 7));
      const stay = this.outcomes[`stay${horizon}`];
      stay[place] = (stay[place] ?? 1) * (1 - within * chance);
    }
    if (since >= trustDays && since < trustDays + 7) this.ask(sim, customer, place);
    if (since > 372) customer.endedOn = weekStart;
  }

  private ask(sim: Simulation, customer: Customer, place: number): void {
    const { recommend, reliability, integrity, care } = loyaltyAnswers(sim, customer);
    this.outcomes.trust[place] = (reliability + integrity + care) / 3;
    this.outcomes.recommend[place] = recommend;
  }

  felt(sim: Simulation, customer: Customer, { key, answers }: FeltContact): void {
    const place = this.places.get(customer.index) ?? -1;
    const change = this.cases[place]?.change;
    if (change?.week !== sim.week || change.key !== key) return;
    this.outcomes.csat[place] = answers.csat;
    this.outcomes.feltHeard[place] = answers.feltHeard;
  }

  row({ table, row }: WorldRow): void {
    if (table === 'interaction' && row.initiator === 'CUSTOMER') {
      const place = this.within(row.customer, row.startedAt);
      if (place < 0) return;
      if (row.escalated) add(this.outcomes.escalations, place, 1);
      // A message that waits over a week's end is shown twice.
      if (this.counted.has(row.externalId)) return;
      this.counted.add(row.externalId);
      add(this.outcomes.contacts, place, 1);
    } else if (table === 'word_of_mouth') {
      const place = this.within(row.customer, row.toldAt);
      if (place < 0) return;
      add(this.outcomes.tellings, place, 1);
      if (row.valence === 'NEUTRAL') return;
      const [all, first] = row.valence === 'NEGATIVE' ? badReach : goodReach;
      add(this.outcomes[all], place, row.reach ?? 0);
      if (row.toldAt - (this.cases[place]?.from ?? 0) < soon * dayLength) {
        add(this.outcomes[first], place, row.reach ?? 0);
      }
    }
  }

  /** Place of the customer's case if the instant lies in its days of contact; −1 if not. */
  private within(customer: string, instant: number): number {
    const place = this.places.get(Number(customer.slice(1)) - 1) ?? -1;
    const since = instant - (this.cases[place]?.from ?? Number.POSITIVE_INFINITY);
    return since >= 0 && since < contactDays * dayLength ? place : -1;
  }
}

function add(values: Float64Array, place: number, amount: number): void {
  values[place] = (values[place] ?? 0) + amount;
}
