import type { ActorRole, Remedy } from '@catena/metrics';
import { type Customer, isActive, nextSerial } from '../agents/customers.js';
import { clamp, exp, ln, logistic } from '../deterministic/software-math.js';
import { type Justice, justiceIndex, recoveryEffect } from '../models/justice.js';
import type { RecoveryActionRow, RecoveryRow, ServiceFailureRow } from '../rows/customer-rows.js';
import type { Simulation } from '../simulation.js';
import { localDayOf } from '../time/rome-time.js';
import type { Harm } from './failures.js';
import { followUp } from './follow-up.js';
import { evaluation } from './recovery-survey.js';

const hour = 3_600_000;

/** B1: a recorded failure may be made good; severe failures and valuable customers more often, which confounds. */
export function offerRecovery(
  sim: Simulation,
  customer: Customer,
  key: number,
  failure: ServiceFailureRow,
  harm: Harm,
): void {
  const { draws, parameters } = sim;
  const { recovery, demand } = parameters;
  const value = ln(Math.max(customer.value, 100) / demand.monthlyValue);
  const effort =
    recovery.offeredBase + recovery.offeredSeverity * (failure.severity - 0.4) + recovery.offeredValue * value;
  const chance = sim.lever('recovery', customer, key) ?? logistic(effort - ln(sim.pressure));
  if (!draws.chance(chance, 'recoveryOffered', customer.stream, key)) return;

  const startedAt = failure.detectedAt + hour * (1 + draws.below(20, 'recoveryDelay', customer.stream, key));
  if (sim.known(startedAt) === null) return;
  const days =
    Math.max(0.1, recovery.days * sim.pressure) * draws.exponential(1, 'recoveryDelay', customer.stream, key + 8192);
  const completedAt = startedAt + Math.floor(days * 24 * hour);
  const plan = planRemedies(sim, customer, key, failure.severity);
  const justice = felt(sim, customer, key, plan, days);
  const row: RecoveryRow = {
    customer: failure.customer,
    externalId: `${failure.customer}-R${nextSerial(customer)}`,
    failure: failure.externalId,
    startedAt,
    expectedRemedy: draws.chance(0.4, 'recoveryRemedy', customer.stream, key * 4 + 3) ? expectedRemedy(failure) : null,
    followUpPlanned: draws.chance(recovery.followUp, 'recoveryFollowUp', customer.stream, key),
  };
  const actions = plan.remedies.map((remedy, k) => action(sim, customer, key, { row, plan, remedy, k, completedAt }));
  sim.observer?.recovered?.(sim, customer, { row, week: sim.week, key, completedAt, poor: isPoor(sim, justice) });
  const started = localDayOf(startedAt);
  const completed = localDayOf(completedAt);
  const atOnce = sim.weekOf(completed) === sim.weekOf(started) && completed < sim.window.until;
  sim.emitOn(started, { table: 'recovery', row: atOnce ? { ...row, completedAt } : row });
  for (const each of actions) {
    sim.emitOn(started, { table: 'recovery_action', row: atOnce ? each : { ...each, doneAt: null } });
  }
  sim.ledger.compensate(failure, actions);
  if (completed >= sim.window.until) return;
  sim.onDay(completed, () => {
    const done = { ...row, completedAt };
    if (!atOnce) {
      sim.amend({ table: 'recovery', row: done });
      for (const each of actions) sim.amend({ table: 'recovery_action', row: each });
    }
    takeEffect(sim, customer, failure, harm, justice, days);
    evaluation(sim, customer, key, done, justice, failure.severity);
    if (row.followUpPlanned && isActive(customer, completed)) followUp(sim, customer, completed, failure.case ?? null);
  });
}

/** The remedy arrives: part of the harm is undone, or, where it was felt as unjust, added to (double deviation). */
function takeEffect(
  sim: Simulation,
  customer: Customer,
  failure: ServiceFailureRow,
  harm: Harm,
  justice: Justice,
  days: number,
): void {
  const { recovery, exit } = sim.parameters;
  const left = exp((-ln(2) * days) / (7 * exit.memoryWeeks));
  if (isPoor(sim, justice)) {
    customer.harm += recovery.doubleDeviation * harm.harm * left;
    customer.trust *= 1 - recovery.doubleDeviation * harm.trust;
    return;
  }
  const effect = recoveryEffect(justice, failure.severity, recovery);
  customer.harm = Math.max(0, customer.harm - effect * harm.harm * left);
  customer.trust = Math.min(customer.ceiling, customer.trust + effect * harm.trust);
  customer.anger *= 1 - effect;
}

const isPoor = ({ parameters }: Simulation, justice: Justice): boolean =>
  justiceIndex(justice) < parameters.recovery.poorBelow;

interface RemedyPlan {
  readonly remedies: readonly Remedy[];
  readonly actor: ActorRole;
  readonly formal: boolean;
}

function planRemedies(sim: Simulation, customer: Customer, key: number, severity: number): RemedyPlan {
  const { draws } = sim;
  const { stream } = customer;
  const money: readonly Remedy[] = ['REFUND', 'CREDIT', 'DISCOUNT', 'REPLACEMENT'];
  const remedies: Remedy[] = draws.chance(0.85, 'recoveryRemedy', stream, key * 4) ? ['APOLOGY'] : [];
  if (remedies.length === 0 || draws.chance(0.45 + 0.5 * severity, 'recoveryRemedy', stream, key * 4 + 1)) {
    remedies.push(money[draws.weighted([34, 24, 18, 24], 'recoveryRemedy', stream, key * 4 + 2)] ?? 'REFUND');
  }
  const supervisor = draws.chance(severity > 0.55 ? 0.6 : 0.1, 'recoveryActor', stream, key);
  return {
    remedies,
    actor: supervisor ? 'SUPERVISOR' : draws.chance(0.1, 'recoveryActor', stream, key + 8192) ? 'SPECIALIST' : 'AGENT',
    formal: supervisor || draws.chance(0.3, 'recoveryActor', stream, key + 16384),
  };
}

function felt(sim: Simulation, customer: Customer, key: number, plan: RemedyPlan, days: number): Justice {
  const noise = (k: number) => 0.14 * sim.draws.normal('recoveryJustice', customer.stream, key * 4 + k);
  const paid = plan.remedies.some((remedy) => remedy !== 'APOLOGY') ? 0.32 : 0;
  const sorry = plan.remedies.includes('APOLOGY') ? 0.18 : 0;
  return {
    distributive: clamp(0.36 + paid + noise(0), 0, 1),
    procedural: clamp(0.82 - 0.07 * days + noise(1), 0, 1),
    interactional: clamp(0.42 + sorry + (plan.formal ? 0.14 : 0) + noise(2), 0, 1),
  };
}

/** What somebody with such a failure expects: money when it cannot be undone, else the right thing. */
function expectedRemedy(failure: ServiceFailureRow): Remedy {
  if ((failure.irreversibility ?? 0) > 0.5) return 'REFUND';
  return failure.cause === 'PRODUCT_MISMATCH' || failure.cause === 'MISSED_CHECK' ? 'REPLACEMENT' : 'APOLOGY';
}

interface ActionFacts {
  readonly row: RecoveryRow;
  readonly plan: RemedyPlan;
  readonly remedy: Remedy;
  readonly k: number;
  readonly completedAt: number;
}

function action(sim: Simulation, customer: Customer, key: number, facts: ActionFacts): RecoveryActionRow {
  const { row, plan, remedy, k, completedAt } = facts;
  const spread = 0.4 + 1.2 * sim.draws.uniform('recoveryAmount', customer.stream, key * 4 + k);
  const { money, recovery } = sim.parameters;
  const length = completedAt - row.startedAt;
  return {
    customer: row.customer,
    externalId: `${row.externalId}-${k + 1}`,
    recovery: row.externalId,
    remedy,
    amount: remedy === 'APOLOGY' ? null : Math.round((money.basket * recovery.compensation * spread) / 10) * 10,
    actorRole: plan.actor,
    formal: remedy === 'APOLOGY' ? plan.formal : null,
    dueAt: row.startedAt + 72 * hour,
    // The last remedy completes the recovery; an apology comes at once.
    doneAt: sim.known(k === plan.remedies.length - 1 ? completedAt : row.startedAt + Math.floor(length / 4)),
  };
}
