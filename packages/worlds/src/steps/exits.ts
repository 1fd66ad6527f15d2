import type { CustomerEndReason } from '@catena/metrics';
import { type Customer, customerId, isActive, personId } from '../agents/customers.js';
import { acquisitionSource, identity } from '../agents/new-customer.js';
import { emailChannel } from '../company/channels.js';
import { segments } from '../company/segments.js';
import { originKey, originOf } from '../contacts/attempt.js';
import { clamp, exp, ln } from '../deterministic/software-math.js';
import type { CustomerRow } from '../rows/customer-rows.js';
import type { Simulation } from '../simulation.js';

/** Who leaves this week, by what is felt at its beginning; then memory of harm fades and trust returns to its ceiling. */
export function exits(sim: Simulation): void {
  const { exit, trust } = sim.parameters;
  const memory = exp(-ln(2) / exit.memoryWeeks);
  const staying: number[] = [];
  for (const index of sim.active) {
    const customer = sim.customers.at(index);
    if (!isActive(customer, sim.weekStart)) continue;
    staying.push(index);
    if (customer.scripted) continue;
    const harm = harmEffect(sim, customer);
    const chance = clamp(exit.weekly * ordinaryHazard(sim, customer) * exp(harm), 0, 0.9);
    if (sim.leaves(customer, chance)) leave(sim, customer, harm);
    customer.harm *= memory;
    customer.anger *= 0.7;
    customer.trust += trust.regain * (customer.ceiling - customer.trust);
  }
  sim.active = staying;
}

/** Hazard over the average for reasons that have nothing to do with service. */
function ordinaryHazard(sim: Simulation, customer: Customer): number {
  const { exit } = sim.parameters;
  const frailty = exp(exit.frailtyPower * ln(customer.frailty));
  const segment = 1 + exit.segmentPower * ((segments[customer.segment]?.exits ?? 1) - 1);
  const early = sim.weekStart - customer.startedOn < 182 ? exp(exit.earlyEffect) : 1;
  return frailty * segment * early;
}

/** Log hazard added by harm not made good and by trust lost. */
const harmEffect = (sim: Simulation, customer: Customer): number =>
  Math.min(
    4,
    sim.parameters.exit.unrecovered * customer.harm +
      sim.parameters.exit.distrust * Math.max(0, customer.trustAtStart - customer.trust),
  );

const otherReasons: readonly CustomerEndReason[] = [
  'PRICE',
  'PRODUCT',
  'NO_NEED',
  'MOVED',
  'PAYMENT',
  'DEATH',
  'OTHER',
];
const otherWeights = [24, 18, 30, 9, 7, 2, 10];

function leave(sim: Simulation, customer: Customer, harm: number): void {
  const { draws, parameters } = sim;
  const { index, stream } = customer;
  const day = sim.weekStart + draws.below(7, 'exitDay', stream);
  if (day >= sim.window.until) return;
  customer.endedOn = day;
  // Of two competing causes the one with the larger share of the hazard is the likelier reason.
  const service = draws.chance(1 - exp(-harm), 'exitService', stream);
  const reason = service ? 'SERVICE' : (otherReasons[draws.weighted(otherWeights, 'exitReason', stream)] ?? 'OTHER');
  const toCompetitor = service ? parameters.exit.competitorAfterService : parameters.exit.competitorOtherwise;
  const involuntary = reason === 'PAYMENT' || reason === 'DEATH' || reason === 'MOVED';
  const chosen = draws.chance(toCompetitor, 'exitDestination', stream) ? 'COMPETITOR' : 'ABANDONED';
  const known = draws.chance(parameters.exit.known, 'exitKnown', stream);
  const recognised = day + draws.below(45, 'exitRecognised', stream);
  sim.amendOn(day, {
    table: 'customer',
    row: {
      ...customerRow(sim, customer),
      endedOn: day,
      endRecognisedOn: sim.knownDay(recognised),
      endReason: known ? reason : null,
      endDestination: involuntary ? 'INVOLUNTARY' : known ? chosen : null,
    },
  });
  if (draws.chance(parameters.exit.cancellationContact, 'cancels', stream) && day > sim.weekStart) {
    sim.schedule({
      customer: index,
      day: day - 1,
      second: 3600 * (9 + draws.below(8, 'cancels', stream, 1)) + draws.below(3600, 'cancels', stream, 2),
      channel: draws.chance(0.5, 'cancels', stream, 3) ? emailChannel : customer.channel,
      reason: 'CANCELLATION',
      key: originKey.cancellation,
      origin: originOf(sim.week, originKey.cancellation),
      generation: 0,
      issue: null,
      trouble: null,
      waiting: null,
    });
  }
}

/** The customer's row as long as nothing has ended. */
export function customerRow(sim: Simulation, customer: Customer): CustomerRow {
  return {
    externalId: customerId(customer.index),
    person: personId(customer.person),
    name: identity(sim.lasting, customer.person, customer.segment).name,
    startedOn: customer.startedOn,
    acquisitionSource: acquisitionSource(customer.source),
  };
}
