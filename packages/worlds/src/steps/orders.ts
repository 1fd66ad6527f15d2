import type { FailureCause } from '@catena/metrics';
import { type Customer, isActive } from '../agents/customers.js';
import { causes, reasonFor } from '../company/causes.js';
import { originKey, originOf, type Severity } from '../contacts/attempt.js';
import { updatedExpectation } from '../models/expectation.js';
import type { Simulation } from '../simulation.js';
import { instantAt } from '../time/rome-time.js';
import { attemptTime, channelOfContact } from './contacts.js';
import { recordFailure, suffer } from './failures.js';
import { season } from './season.js';
import { drawSeverity } from './severity.js';
import { praiseOrder, talkTracks, tell } from './talk.js';

const productCauses: readonly FailureCause[] = [
  'DELIVERY_LATE',
  'PRODUCT_MISMATCH',
  'MISSED_CHECK',
  'UNEXPLAINED_CANCELLATION',
  'OTHER',
];
const productWeights = [52, 22, 16, 6, 4];
const tableCauses: readonly FailureCause[] = ['SLOW', 'PRODUCT_MISMATCH', 'MISUNDERSTANDING', 'LOW_EMPATHY', 'OTHER'];
const tableWeights = [34, 30, 20, 12, 4];

/** Orders of the week: most arrive as they should, some bring a failure that nobody in service has caused. */
export function orders(sim: Simulation): void {
  const { demand, failure, experience } = sim.parameters;
  const busy = season(sim.weekStart, demand.seasonPeak);
  sim.dailyRevenue = 0;
  for (const index of sim.active) {
    const customer = sim.customers.at(index);
    sim.dailyRevenue += ((customer.value * 12) / 365) * busy;
    if (customer.scripted || !sim.draws.chance(demand.orders * busy, 'purchase', customer.stream)) continue;
    const day = sim.weekStart + sim.draws.below(7, 'purchase', customer.stream, 1);
    if (day >= sim.window.until || day < customer.startedOn || !isActive(customer, day)) continue;
    customer.purchases++;
    const risk =
      failure.product *
      (sim.carrierRisk[customer.region] ?? 1) *
      (sim.lever('failures', customer, originKey.product) ?? 1);
    if (sim.draws.chance(risk, 'productFailure', customer.stream)) {
      const cause = orderCause(sim, customer);
      // What was learned from complaints prevents some of it.
      if (sim.draws.chance(sim.causeLeft.get(cause) ?? 1, 'productCause', customer.stream, 1)) {
        const severity = drawSeverity(sim, customer, originKey.product, causes[cause].gravity);
        trouble(sim, customer, day, { key: originKey.product, cause, severity, complains: failure.complains });
        if (!talkTracks(sim, customer, originKey.product)) praiseOrder(sim, customer, day);
        continue;
      }
    }
    customer.expectation = updatedExpectation(customer.expectation, customer.experiences, experience.orderQuality);
    customer.experiences++;
    praiseOrder(sim, customer, day);
  }
}

/** What goes wrong with an order: on its way or, where it is served, at the table. */
function orderCause(sim: Simulation, customer: Customer): FailureCause {
  const served = sim.draws.chance(sim.parameters.failure.onSite, 'productCause', customer.stream, 2);
  const [list, weights] = served ? [tableCauses, tableWeights] : [productCauses, productWeights];
  return list[sim.draws.weighted(weights, 'productCause', customer.stream)] ?? 'OTHER';
}

interface TroubleOptions {
  readonly key: number;
  readonly cause: FailureCause;
  readonly severity: Severity;
  readonly incident?: string;
  /** Chance that the customer complains. */
  readonly complains: number;
}

/** Something goes wrong outside a contact: it hurts at once, and is recorded when somebody says so or finds it. */
export function trouble(sim: Simulation, customer: Customer, day: number, options: TroubleOptions): void {
  const { draws, parameters } = sim;
  const { stream } = customer;
  const { key, cause, severity } = options;
  const incident = options.incident ?? null;
  const firstExperience = customer.experiences === 0;
  const harm = suffer(sim, customer, key, cause, severity.severity);
  customer.experiences++;
  if (draws.chance(options.complains, 'productComplains', stream, key)) {
    const [second, channel] = [attemptTime(sim, stream, key), channelOfContact(sim, customer, key)];
    const wait = 1 + draws.below(3, 'productComplains', stream, key + 16);
    sim.schedule({
      customer: customer.index,
      day: day + wait,
      second,
      channel,
      reason: reasonFor(cause),
      key,
      origin: originOf(sim.week, key),
      generation: 0,
      issue: null,
      trouble: { cause, severity, incident, harm, firstExperience, row: null },
      waiting: null,
    });
    return;
  }
  const at = instantAt(day, 43_200 + draws.below(21_600, 'silentDetected', stream, key + 16));
  const row = draws.chance(parameters.failure.silentDetected, 'silentDetected', stream, key)
    ? recordFailure(sim, customer, key, { at, cause, severity, incident, harm, firstExperience, complained: false })
    : null;
  if (!talkTracks(sim, customer, key)) return;
  tell(sim, customer, key, {
    at,
    satisfaction: 4.5 - 2.5 * severity.severity,
    cause,
    failure: row?.externalId ?? null,
  });
}
