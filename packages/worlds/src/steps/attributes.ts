import { isActive } from '../agents/customers.js';
import { channelWeights } from '../company/channels.js';
import { regionWeights } from '../company/regions.js';
import { segments, tradeSegment } from '../company/segments.js';
import type { Simulation } from '../simulation.js';
import { emitAttributes } from './arrivals.js';

/** Weekly chance that what is known of a customer changes: about one customer in ten a year. */
const weeklyChange = 0.002;

/** Some customers move, take to another channel, or grow into the next segment. Earlier facts keep what held then. */
export function attributeChanges(sim: Simulation): void {
  for (const index of sim.active) {
    const customer = sim.customers.at(index);
    const { stream } = customer;
    if (!sim.draws.chance(weeklyChange, 'attributeChange', stream)) continue;
    const day = sim.weekStart;
    if (customer.scripted || !isActive(customer, day) || customer.startedOn >= day) continue;
    const change = sim.draws.weighted([25, 40, 35], 'attributeChange', stream, 1);
    if (change === 0) customer.region = sim.draws.weighted(regionWeights, 'attributeValue', stream);
    if (change === 1) customer.channel = sim.draws.weighted(channelWeights, 'attributeValue', stream);
    if (change === 2 && customer.segment + 1 < tradeSegment) {
      const before = segments[customer.segment]?.value ?? 1;
      customer.segment++;
      customer.value = Math.round((customer.value * (segments[customer.segment]?.value ?? 1)) / before);
    }
    emitAttributes(sim, customer, day);
  }
}
