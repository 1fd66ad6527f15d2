import { Draws } from '../deterministic/draws.js';
import type { Lived } from './live.js';

/** Agents that are lived again at most; all where there are fewer. */
const most = 4000;

/** A tagged sample: whose tags are drawn lowest, in order of their tags. */
export function tagged<T>({ plan, end }: Lived, all: readonly T[], customerOf: (one: T) => number): readonly T[] {
  const draws = new Draws(plan.seed);
  const drawn = all.map((one) => {
    const customer = customerOf(one);
    return { one, customer, tag: draws.bits('tag', end.customers.at(customer).stream) };
  });
  return drawn
    .sort((a, b) => a.tag - b.tag || a.customer - b.customer)
    .slice(0, most)
    .map(({ one }) => one);
}
