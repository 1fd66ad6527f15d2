import type { FailureCause } from '@catena/metrics';
import { type Customer, customerId, nextSerial } from '../agents/customers.js';
import { causes } from '../company/causes.js';
import type { Severity } from '../contacts/attempt.js';
import { clamp } from '../deterministic/software-math.js';
import { updatedExpectation } from '../models/expectation.js';
import { effectiveBuffer, relationshipStrength, trustLoss } from '../models/relationship.js';
import type { ServiceFailureRow } from '../rows/customer-rows.js';
import type { Simulation } from '../simulation.js';
import { phrase } from '../texts/phrases.js';
import { localDayOf } from '../time/rome-time.js';
import { languageOf } from './language.js';
import { offerRecovery } from './recovery.js';

/** What a failure took: of trust, and added to the memory of harm. A recovery can undo part of it. */
export interface Harm {
  readonly trust: number;
  readonly harm: number;
  /** Strength of the relationship before it, 0 to 1. */
  readonly strength: number;
  /** Week and key of the draws that made it. */
  readonly week: number;
  readonly key: number;
}

/** A failure as the customer lives it: trust goes, a scar stays, harm is remembered. No row shows any of it. */
export function suffer(sim: Simulation, customer: Customer, key: number, cause: FailureCause, severity: number): Harm {
  const { trust, exit, experience } = sim.parameters;
  const strength = relationshipStrength({
    tenureYears: Math.max(0, sim.weekStart - customer.startedOn) / 365.25,
    purchases: customer.purchases,
    continuity: customer.continuity,
    satisfaction: customer.satisfaction,
  });
  const kindness = cause === 'LOW_EMPATHY' || cause === 'UNFAIR_TREATMENT' || cause === 'NEGLIGENCE' ? 0.2 : 0.6;
  const buffer = effectiveBuffer(strength, severity, kindness, trust);
  const loss = trustLoss(customer.trust, severity, buffer, trust.loss);
  customer.trust -= loss;
  customer.ceiling -= (cause === 'WRONG_INFORMATION' ? trust.misinformedScar : trust.scar) * loss;
  const first = customer.experiences === 0 ? exit.firstExperience : 1;
  const harm = severity * (1 - buffer) * first;
  customer.harm = Math.min(3, customer.harm + harm);
  customer.anger = clamp(customer.anger + experience.failureAnger + experience.severityAnger * severity, 0, 1);
  const perceived = clamp(experience.quality - experience.failureDrop - experience.severityDrop * severity, 1, 7);
  customer.satisfaction += trust.satisfactionMemory * ((perceived - 1) / 6 - customer.satisfaction);
  customer.expectation = updatedExpectation(customer.expectation, customer.experiences, perceived);
  return { trust: loss, harm, strength, week: sim.week, key };
}

export interface FailureFacts {
  readonly at: number;
  readonly cause: FailureCause;
  readonly severity: Severity;
  readonly harm: Harm;
  readonly firstExperience: boolean;
  readonly complained: boolean;
  readonly interaction?: string;
  readonly case?: string | null;
  readonly incident?: string | null;
}

/** The failure as the company comes to know it, with its broken expectations; then it may be made good. */
export function recordFailure(
  sim: Simulation,
  customer: Customer,
  key: number,
  facts: FailureFacts,
): ServiceFailureRow {
  const { draws, parameters } = sim;
  const { stream } = customer;
  const { cause, severity } = facts;
  const id = customerId(customer.index);
  const asked = facts.complained && draws.chance(0.4, 'failureAsked', stream, key);
  const perceived =
    parameters.experience.quality -
    parameters.experience.failureDrop -
    parameters.experience.severityDrop * severity.severity;
  const row: ServiceFailureRow = {
    customer: id,
    externalId: `${id}-F${nextSerial(customer)}`,
    detectedAt: facts.at,
    cause,
    ...severity,
    interaction: facts.interaction,
    case: facts.case,
    incident: facts.incident,
    department: causes[cause].department.id,
    firstExperience: facts.firstExperience,
    ...flags(sim, stream, key, cause),
    complained: facts.complained,
    expected: asked ? clamp(Math.round(customer.expectation + 0.4), 1, 7) : null,
    perceived: asked ? clamp(Math.round(perceived + 0.5 * draws.normal('failureAsked', stream, key)), 1, 7) : null,
    summary: phrase(sim.voice.failures[cause], languageOf(customer), draws.bits('template', stream, key)),
    ...sim.dimensions(customer),
  };
  sim.emit({ table: 'service_failure', row });
  sim.observer?.failed?.(sim, customer, { row, harm: facts.harm });
  breaches(sim, customer, key, row);
  if (facts.complained) sim.ledger.complaint(row);
  offerRecovery(sim, customer, key, row, facts.harm);
  return row;
}

/** What a review of the failure finds about its making: gaps of enablement and tools, checks not made. */
function flags(sim: Simulation, stream: number, key: number, cause: FailureCause) {
  const likely = (probability: number, k: number) => sim.draws.chance(probability, 'failureFlags', stream, key * 4 + k);
  const handling = causes[cause].department.serviceFacing;
  return {
    enablementGap: likely(handling ? 0.34 : 0.18, 0),
    toolingGap: cause === 'TOOL_FAILURE' || likely(cause === 'SILO_HANDOFF' ? 0.5 : 0.1, 1),
    missedCheck: cause === 'MISSED_CHECK' || likely(cause === 'PRODUCT_MISMATCH' ? 0.55 : 0.06, 2),
    misinformed: cause === 'WRONG_INFORMATION' || likely(0.05, 3),
  };
}

function breaches(sim: Simulation, customer: Customer, key: number, failure: ServiceFailureRow): void {
  const { draws } = sim;
  const kinds = causes[failure.cause].breaches;
  const day = localDayOf(failure.detectedAt);
  kinds.forEach((kind, k) => {
    // The first broken expectation is certain; each further one makes the surprise worse, in some cases.
    if (k > 0 && !draws.chance(0.35, 'breachKinds', customer.stream, key * 8 + k)) return;
    const late = 1 + draws.below(6, 'breachKinds', customer.stream, key * 8 + k + 4);
    const dated = kind === 'DELIVERY_DATE' || kind === 'GIFT_DEADLINE';
    sim.emit({
      table: 'expectation_breach',
      row: {
        customer: failure.customer,
        externalId: `${failure.externalId}-${k + 1}`,
        failure: failure.externalId,
        kind,
        size: clamp(Math.round(100 * ((failure.magnitude ?? 0.5) - 0.1 * k)) / 100, 0.05, 1),
        promisedOn: dated ? day - late : null,
        neededBy: kind === 'GIFT_DEADLINE' ? day - Math.floor(late / 2) : null,
        deliveredOn: kind === 'DELIVERY_DATE' ? day : null,
      },
    });
  });
}
