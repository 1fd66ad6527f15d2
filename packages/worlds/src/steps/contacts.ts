import type { ContactReason } from '@catena/metrics';
import { type Customer, isActive } from '../agents/customers.js';
import { channelPlan, channelWeights, isOpen } from '../company/channels.js';
import { segments } from '../company/segments.js';
import { originOf } from '../contacts/attempt.js';
import type { Simulation } from '../simulation.js';
import { weekday } from '../time/civil-date.js';
import { season } from './season.js';

const reasons: readonly ContactReason[] = [
  'ORDER_STATUS',
  'PRODUCT_QUESTION',
  'RETURN',
  'DELIVERY',
  'BILLING',
  'WARRANTY',
  'TECHNICAL',
  'OTHER',
];
const reasonWeights = [27, 24, 17, 9, 8, 5, 5, 5];
const dayWeights = [19, 16, 15, 15, 15, 12, 8];
/** Attempts by local hour of the day: working hours and the evening. */
const hourWeights = [0.3, 0.2, 0.1, 0.1, 0.1, 0.2, 0.5, 1.5, 4, 8, 10, 10, 8, 7, 7, 8, 8, 8, 7, 6, 5, 4, 2, 0.8];

/** Contacts that customers make of their own accord this week. Frail customers and newcomers ask more. */
export function contacts(sim: Simulation): void {
  const { demand } = sim.parameters;
  const busy = season(sim.weekStart, demand.seasonPeak);
  for (const index of sim.active) {
    const customer = sim.customers.at(index);
    if (customer.scripted) continue;
    const newcomer = sim.weekStart - customer.startedOn < 56 ? 1 + demand.newcomerExtra : 1;
    const segment = segments[customer.segment]?.contacts ?? 1;
    const mean = demand.contacts * customer.frailty * segment * newcomer * busy;
    const count = Math.min(4, sim.draws.poisson(mean, 'contacts', customer.stream));
    for (let key = 0; key < count; key++) schedule(sim, customer, key);
  }
}

function schedule(sim: Simulation, customer: Customer, key: number): void {
  const { draws, parameters } = sim;
  const { stream } = customer;
  const channel = channelOfContact(sim, customer, key);
  let day = sim.weekStart + draws.weighted(dayWeights, 'contactDay', stream, key);
  let second = attemptTime(sim, stream, key);
  // Most who know the hours come when it is open; the others stand before a closed door.
  for (let again = 1; again < 4 && !isOpen(channelPlan(channel), weekday(day), Math.floor(second / 60)); again++) {
    if (!draws.chance(parameters.demand.knowsHours, 'contactHour', stream, key + 16 * again)) break;
    day = sim.weekStart + draws.weighted(dayWeights, 'contactDay', stream, key + 16 * again);
    second = attemptTime(sim, stream, key + 16 * again);
  }
  if (day < customer.startedOn || !isActive(customer, day)) return;
  sim.schedule({
    customer: customer.index,
    day,
    second,
    channel,
    reason: reasons[draws.weighted(reasonWeights, 'contactReason', stream, key)] ?? 'OTHER',
    key,
    origin: originOf(sim.week, key),
    generation: 0,
    issue: null,
    trouble: null,
    waiting: null,
  });
}

/** Local second of the day at which somebody tries. */
export function attemptTime(sim: Simulation, stream: number, key: number): number {
  const hour = sim.draws.weighted(hourWeights, 'contactMinute', stream, key);
  return 3600 * hour + sim.draws.below(3600, 'contactMinute', stream, key + 8192);
}

/** Index of the channel used: the preferred one, if it is at hand. */
export function channelOfContact(sim: Simulation, customer: Customer, key: number): number {
  const { draws, parameters } = sim;
  if (draws.chance(parameters.demand.preferredChannelUsed, 'contactChannel', customer.stream, key)) {
    return customer.channel;
  }
  return draws.weighted(channelWeights, 'contactChannel', customer.stream, key + 8192);
}
