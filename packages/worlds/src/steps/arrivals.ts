import { type Customer, customerId, personId } from '../agents/customers.js';
import { identity, newCustomer, regionOfFounder, seasoned } from '../agents/new-customer.js';
import { channelPlan } from '../company/channels.js';
import { regionName, regionShares, regions } from '../company/regions.js';
import { segmentName } from '../company/segments.js';
import { clamp, power } from '../deterministic/software-math.js';
import { afterHearing } from '../models/talk.js';
import type { Simulation } from '../simulation.js';
import { customerRow } from './exits.js';

/** A customer who was one before the world began; most have been for some years. */
export function addFoundingCustomer(sim: Simulation): void {
  const { lasting, customers, parameters, window } = sim;
  const agent = customers.count;
  const years = Math.min(9, lasting.exponential(2.4, 'tenure', agent));
  const startedOn = window.from - 1 - Math.floor(years * 365);
  const state = newCustomer(parameters, lasting, agent, startedOn, regionOfFounder(lasting, agent));
  introduce(sim, customers.add({ ...seasoned(state, years, parameters), person: agent }), true);
}

/** Emits who the customer is and what is known of them from the first day. */
function introduce(sim: Simulation, customer: Customer, isNewPerson: boolean): void {
  const who = identity(sim.lasting, customer.person, customer.segment);
  customer.italian = who.language === 'it' ? 1 : 0;
  if (isNewPerson) sim.emit({ table: 'person', row: { externalId: personId(customer.person), ...who } });
  sim.emit({ table: 'customer', row: customerRow(sim, customer) });
  emitAttributes(sim, customer, customer.startedOn);
  sim.active.push(customer.index);
}

export function emitAttributes(sim: Simulation, customer: Customer, validFrom: number): void {
  const asked = sim.lasting.chance(0.3, 'continuity', customer.stream, 1);
  sim.emitOn(validFrom, {
    table: 'customer_attribute',
    row: {
      customer: customerId(customer.index),
      validFrom,
      segment: segmentName(customer.segment),
      region: regionName(customer.region),
      preferredChannel: channelPlan(customer.channel).channel,
      monthlyValue: customer.value,
      continuityExpectation: asked ? Math.round(customer.continuity * 100) / 100 : null,
    },
  });
}

/** Prospects of the week in each region: as many as its reputation draws, deciding by what they have heard. */
export function arrivals(sim: Simulation): void {
  regions.forEach((_, region) => {
    const count = sim.draws.poisson(expectedProspects(sim, region, sim.reputation[region] ?? 0), 'prospects', region);
    for (let k = 0; k < count; k++) decide(sim, region, k);
  });
}

/** Prospects of a region in a week at a reputation there. */
export function expectedProspects(sim: Simulation, region: number, reputation: number): number {
  const { parameters } = sim;
  const usual = sim.customersAtStart * parameters.prospects.weekly * (regionShares[region] ?? 0);
  return usual * power(reputation / parameters.reputation.start, parameters.reputation.prospects);
}

function decide(sim: Simulation, region: number, k: number): void {
  const { draws, parameters, weekStart } = sim;
  const agent = prospectAgent(region, k);
  const { prospects } = parameters;
  const opened = draws.below(7, 'prospectDay', agent);
  const openedOn = weekStart + opened;
  if (openedOn >= sim.window.until) return;
  const decidedOn = openedOn + draws.below(7 - opened, 'prospectDay', agent, 1);
  const talk = sim.talk[region];
  const negative = draws.poisson((talk?.lingeringNegative ?? 0) * prospects.heard, 'prospectHeardNegative', agent);
  const positive = draws.poisson((talk?.lingeringPositive ?? 0) * prospects.heard, 'prospectHeardPositive', agent);
  const chance = afterHearing(prospects.conversion, negative, positive, prospects.negative, prospects.positive);
  sim.observer?.heard?.(sim, { negative, positive });
  const won = draws.chance(chance, 'prospectDecision', agent) && decidedOn < sim.window.until;
  const asked = draws.chance(prospects.asked, 'prospectAsked', agent);
  const care =
    3.2 + 2 * ((sim.reputation[region] ?? 0) - parameters.reputation.start) + 0.4 * positive - 0.6 * negative;
  const customer = won ? welcome(sim, region, decidedOn, agent) : null;
  const decided = sim.knownDay(decidedOn);
  sim.emit({
    table: 'opportunity',
    row: {
      externalId: `O-${sim.week}-${region}-${k}`,
      kind: 'PROSPECT',
      region: regionName(region),
      openedOn,
      decidedOn: decided,
      outcome: decided === null ? null : won ? 'WON' : 'LOST',
      reason: decided === null || won || !asked ? null : lostReason(sim, negative, agent),
      heardNegative: asked ? negative : null,
      heardPositive: asked ? positive : null,
      careSignal: asked ? clamp(Math.round(care + 0.7 * draws.normal('prospectCare', agent)), 1, 5) : null,
      value: parameters.demand.monthlyValue * 12,
      customer: customer && customerId(customer.index),
    },
  });
}

function lostReason(sim: Simulation, negative: number, agent: number) {
  if (sim.draws.chance(Math.min(0.8, 0.35 * negative), 'prospectReason', agent)) return 'REPUTATION';
  const reasons = ['PRICE', 'FIT', 'COMPETITOR_SERVICE', 'OTHER'] as const;
  return reasons[sim.draws.weighted([40, 35, 12, 13], 'prospectReason', agent, 1)] ?? 'OTHER';
}

/** Prospects of a week come in layers of 26 regions by 4,096; a large company fills more than one. */
const regionPlaces = 4096;
const layerPlaces = 131_072;

/** Number by which draws of the week know the prospect of a region. */
const prospectAgent = (region: number, k: number): number =>
  Math.floor(k / regionPlaces) * layerPlaces + region * regionPlaces + (k % regionPlaces);

/** Stream of a customer who comes later: after those of the founders, each layer with room for 2,048 weeks. */
function newcomerStream(week: number, agent: number): number {
  const layer = Math.floor(agent / layerPlaces);
  return 0x40000000 + layer * 0x10000000 + week * layerPlaces + (agent % layerPlaces);
}

/** A prospect becomes a customer; now and then one who was a customer before. */
function welcome(sim: Simulation, region: number, startedOn: number, agent: number): Customer {
  const { customers, draws, lasting, parameters } = sim;
  const stream = newcomerStream(sim.week, agent);
  const state = newCustomer(parameters, lasting, stream, startedOn, region);
  sim.ledger.newCustomers++;
  if (draws.chance(parameters.exit.returning, 'returning', agent)) {
    const former = customers.at(draws.below(customers.count, 'returning', agent, 1));
    const longGone = former.endedOn >= 0 && former.endedOn < startedOn - 60;
    // One return per person: a second one would make two spells overlap.
    if (longGone && !former.scripted && former.person === former.index && !former.returned) {
      former.returned = 1;
      const returned = { ...state, person: former.person, segment: former.segment, region: former.region };
      const customer = customers.add(returned);
      introduce(sim, customer, false);
      return customer;
    }
  }
  const customer = customers.add({ ...state, person: customers.count });
  introduce(sim, customer, true);
  return customer;
}
