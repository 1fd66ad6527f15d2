import type { ContactOutcome, FailureCause } from '@catena/metrics';
import { customerId, nextSerial } from '../agents/customers.js';
import { causes } from '../company/causes.js';
import { channelPlan, channelPlans, channelWeights, emailChannel, isOpen } from '../company/channels.js';
import { departments } from '../company/departments.js';
import { type Attempt, followUpKey, waitingKey } from '../contacts/attempt.js';
import { emitContact } from '../contacts/emit-contact.js';
import { waiting } from '../models/waiting.js';
import type { InteractionRow } from '../rows/customer-rows.js';
import type { Simulation } from '../simulation.js';
import { type ContactEnding, contactSummary } from '../texts/contact-texts.js';
import { weekday } from '../time/civil-date.js';
import { instantAt } from '../time/rome-time.js';
import { emotions } from './emotions.js';
import { recordFailure, suffer } from './failures.js';
import { handle } from './handling.js';
import { forget, openIssue } from './issues.js';
import { languageOf } from './language.js';
import type { Roster } from './roster.js';
import { drawSeverity } from './severity.js';
import { tell } from './talk.js';

/** Live attempts by the hour over the mean of the opening hours; the morning is the fullest. */
const hourLoad = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1.02, 1.24, 1.24, 1.02, 0.9, 0.9, 1.02, 1.02, 1.02, 0.95, 0.8, 0.7, 0.6];

/** What becomes of an attempt: answered live, put into the queue, or failed. Answers the minutes of work it took. */
export function receive(sim: Simulation, attempt: Attempt, roster: Roster, dayLoad: number): number {
  const { draws, parameters } = sim;
  const { access } = parameters;
  const plan = channelPlan(attempt.channel);
  const customer = sim.customers.at(attempt.customer);
  const { stream } = customer;
  const startedAt = instantAt(attempt.day, attempt.second);
  if (!plan.live) {
    if (draws.chance(access.bounced, 'bounced', stream, attempt.key))
      missed(sim, attempt, 'BOUNCED', startedAt + 60_000);
    else sim.queue.push({ ...attempt, key: waitingKey(attempt), issue: openIssue(sim, attempt, startedAt) });
    return 0;
  }
  if (!isOpen(plan, weekday(attempt.day), Math.floor(attempt.second / 60))) {
    missed(sim, attempt, 'OUT_OF_HOURS', startedAt + 25_000);
    return 0;
  }
  const load = dayLoad * (hourLoad[Math.floor(attempt.second / 3600)] ?? 1);
  const full = load > 0.95 && draws.chance(access.busy, 'busy', stream, attempt.key);
  if (full || roster.agents.length === 0) {
    missed(sim, attempt, 'BUSY', startedAt + 8_000);
    return 0;
  }
  const wait = waiting(load, access.agentsInPool, sim.minutesPerContact * access.talkShare * 60);
  const waits = draws.chance(wait.chance, 'waits', stream, attempt.key);
  const seconds = waits ? Math.ceil(draws.exponential(wait.meanSeconds, 'waitTime', stream, attempt.key)) : 0;
  const patience = 20 + Math.floor(draws.exponential(access.patience, 'patience', stream, attempt.key));
  if (seconds > patience) {
    missed(sim, attempt, 'ABANDONED', startedAt + patience * 1000);
    return 0;
  }
  const answeredAt = startedAt + (3 + seconds) * 1000;
  return handle(sim, attempt, roster, answeredAt, seconds);
}

const endings: Readonly<Record<Exclude<ContactOutcome, 'ANSWERED'>, ContactEnding>> = {
  ABANDONED: 'ABANDONED',
  BUSY: 'BUSY',
  OUT_OF_HOURS: 'CLOSED',
  BOUNCED: 'BOUNCED',
  NO_REPLY: 'NO_REPLY',
};

/** An attempt without an answer: often tried again (R4), now and then a failure of its own. */
export function missed(sim: Simulation, attempt: Attempt, outcome: keyof typeof endings, endedAt: number): void {
  const { draws, parameters } = sim;
  const customer = sim.customers.at(attempt.customer);
  const { stream } = customer;
  const row = unansweredRow(sim, attempt, outcome);
  const written = outcome === 'NO_REPLY' || outcome === 'BOUNCED';
  emitContact(sim, attempt, written ? row : { ...row, endedAt });
  customer.anger = Math.min(1, customer.anger + 0.06);
  const breach = parameters.access.breach * (sim.lever('failures', customer, attempt.key) ?? 1);
  sim.observer?.missed?.(sim, breach);
  if (draws.chance(breach, 'accessBreach', stream, attempt.key)) {
    const cause: FailureCause = outcome === 'NO_REPLY' ? 'NO_REPLY' : 'UNREACHABLE';
    const severity = drawSeverity(sim, customer, attempt.key, causes[cause].gravity);
    const firstExperience = customer.experiences === 0;
    const harm = suffer(sim, customer, attempt.key, cause, severity.severity);
    customer.experiences++;
    const at = sim.known(endedAt);
    const facts = { cause, severity, harm, firstExperience, complained: false, interaction: row.externalId };
    const failure = at === null ? null : recordFailure(sim, customer, attempt.key, { ...facts, at, case: row.case });
    if (failure) emotions(sim, customer, attempt.key, { row, at: endedAt, cause, intensity: severity.severity });
    const satisfaction = 4.2 - 2.5 * severity.severity;
    tell(sim, customer, attempt.key, { at: endedAt, satisfaction, cause, failure: failure?.externalId ?? null });
  }
  retry(sim, attempt, outcome);
}

/** The row of an attempt that nobody has answered, or not yet. */
export function unansweredRow(sim: Simulation, attempt: Attempt, outcome: keyof typeof endings): InteractionRow {
  const customer = sim.customers.at(attempt.customer);
  const bits = sim.lasting.bits('template', customer.stream, attempt.key);
  const id = customerId(customer.index);
  return {
    customer: id,
    externalId: attempt.waiting?.externalId ?? `${id}-I${nextSerial(customer)}`,
    startedAt: instantAt(attempt.day, attempt.second),
    initiator: 'CUSTOMER',
    channel: channelPlan(attempt.channel).channel,
    preferredChannel: channelPlan(customer.channel).channel,
    reason: attempt.reason,
    outcome,
    case: attempt.issue?.row.externalId,
    department: attempt.issue ? departments.service.id : null,
    escalated: false,
    demandType: attempt.generation > 0 || attempt.trouble ? 'FAILURE' : 'VALUE',
    summary: contactSummary(sim.voice, languageOf(customer), {
      reason: attempt.reason,
      ending: endings[outcome],
      matter: sim.lasting.bits('template', customer.stream, attempt.origin),
      contact: bits,
    }),
    ...sim.dimensions(customer),
  };
}

function retry(sim: Simulation, attempt: Attempt, outcome: ContactOutcome): void {
  const { draws, parameters } = sim;
  const { stream } = sim.customers.at(attempt.customer);
  if (attempt.generation >= 5 || !draws.chance(parameters.access.retry, 'repeats', stream, attempt.key)) {
    if (attempt.issue) forget(sim, attempt.issue, attempt.day);
    return;
  }
  const days =
    outcome === 'BUSY'
      ? 0
      : 1 + Math.floor(draws.exponential(parameters.access.retryDays - 1, 'repeatDelay', stream, attempt.key));
  const elsewhere = draws.chance(0.3, 'repeatChannel', stream, attempt.key);
  const other = elsewhere ? otherChannel(sim, attempt, stream) : attempt.channel;
  // A closed door teaches the hours: the next attempt comes in the middle of the day.
  const second = 36_000 + draws.below(21_600, 'repeatDelay', stream, attempt.key + 8192);
  sim.schedule({
    ...attempt,
    day: attempt.day + Math.max(1, days),
    second,
    channel: other,
    key: followUpKey(attempt.origin, attempt.generation + 1),
    generation: attempt.generation + 1,
    waiting: null,
  });
}

const otherChannel = (sim: Simulation, attempt: Attempt, stream: number): number =>
  attempt.channel === emailChannel
    ? 0
    : Math.min(
        channelPlans.length - 1,
        sim.draws.weighted(channelWeights, 'repeatChannel', stream, attempt.key + 8192),
      );
