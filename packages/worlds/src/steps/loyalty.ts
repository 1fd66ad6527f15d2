import { type Customer, customerId, isActive, nextSerial } from '../agents/customers.js';
import { clamp } from '../deterministic/software-math.js';
import type { Simulation } from '../simulation.js';
import { instantAt } from '../time/rome-time.js';

/** Quarterly survey of recommendation and trust; the angry answer more often. The only sight of trust that there is. */
export function loyalty(sim: Simulation): void {
  const { surveys } = sim.parameters;
  for (const index of sim.active) {
    const customer = sim.customers.at(index);
    const chance = surveys.loyalty * (1 + 1.2 * customer.anger);
    if (customer.scripted || !sim.draws.chance(chance, 'loyaltyAsked', customer.stream)) continue;
    const day = sim.weekStart + sim.draws.below(7, 'loyaltyTime', customer.stream);
    if (day < sim.window.until && day >= customer.startedOn + 14 && isActive(customer, day)) answer(sim, customer, day);
  }
}

function answer(sim: Simulation, customer: Customer, day: number): void {
  const { draws } = sim;
  const { stream } = customer;
  const full = draws.chance(0.6, 'loyaltyAnswers', stream);
  const { recommend, reliability, integrity, care } = loyaltyAnswers(sim, customer);
  sim.emit({
    table: 'loyalty_response',
    row: {
      customer: customerId(customer.index),
      externalId: `${customerId(customer.index)}-L${nextSerial(customer)}`,
      answeredAt: instantAt(day, 28_800 + draws.below(46_800, 'loyaltyTime', stream, 1)),
      recommend,
      reliability: full ? reliability : null,
      integrity: full ? integrity : null,
      care: full ? care : null,
      ...sim.dimensions(customer),
    },
  });
}

/** What the customer would answer this week to every question, asked or not. */
export function loyaltyAnswers({ draws, parameters }: Simulation, customer: Customer) {
  const { surveys } = parameters;
  const { stream } = customer;
  const item = (lift: number, k: number) =>
    clamp(Math.round(1 + 6 * customer.trust + lift + 0.7 * draws.normal('loyaltyNoise', stream, k)), 1, 7);
  const recommend =
    12.3 * customer.trust -
    0.75 -
    surveys.angerRecommends * customer.anger +
    1.5 * draws.normal('loyaltyNoise', stream, 3);
  return {
    recommend: clamp(Math.round(recommend), 0, 10),
    reliability: item(0.1, 0),
    integrity: item(0.2, 1),
    care: item(-0.2, 2),
  };
}
