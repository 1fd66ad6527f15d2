import type { FailureCause } from '@catena/metrics';
import { type Customer, customerId, nextSerial } from '../agents/customers.js';
import { type Employee, employeeId, isNovice, weeksInJob } from '../agents/employee.js';
import { causes } from '../company/causes.js';
import { channelPlan } from '../company/channels.js';
import type { Attempt, Issue, Severity } from '../contacts/attempt.js';
import { emitContact } from '../contacts/emit-contact.js';
import { clamp, exp, ln, logistic, logit } from '../deterministic/software-math.js';
import { add } from '../ledger.js';
import { satisfaction, updatedExpectation } from '../models/expectation.js';
import { productivity } from '../models/work.js';
import type { InteractionRow } from '../rows/customer-rows.js';
import type { Simulation } from '../simulation.js';
import { type ContactEnding, contactSummary } from '../texts/contact-texts.js';
import { instantAt, localDayOf } from '../time/rome-time.js';
import { chooseEmployee } from './assignment.js';
import { contactSurvey } from './contact-survey.js';
import { emotions } from './emotions.js';
import { failureCause } from './failure-cause.js';
import { type Harm, recordFailure, suffer } from './failures.js';
import { handOff } from './handoffs.js';
import { openIssue, updateIssue } from './issues.js';
import { languageOf } from './language.js';
import { review } from './quality-review.js';
import { afterContact } from './resolution.js';
import type { Roster } from './roster.js';
import { drawSeverity } from './severity.js';
import { tell } from './talk.js';

/** A failure made in a contact. */
interface Made {
  readonly cause: FailureCause;
  readonly severity: Severity;
  readonly harm: Harm;
  readonly firstExperience: boolean;
}

/** Somebody answers. Answers the work that it took, in minutes of an experienced colleague, as capacity is counted. */
export function handle(
  sim: Simulation,
  attempt: Attempt,
  roster: Roster,
  answeredAt: number,
  waitSeconds: number,
): number {
  const { draws } = sim;
  const { key } = attempt;
  const customer = sim.customers.at(attempt.customer);
  const { stream } = customer;
  const startedAt = instantAt(attempt.day, attempt.second);
  const issue = openIssue(sim, attempt, startedAt);
  const temper = clamp(
    customer.anger + 0.12 * attempt.generation + 0.4 * (attempt.trouble?.severity.severity ?? 0),
    0,
    1,
  );
  const angry = draws.chance(0.02 + 0.85 * temper, 'anger', stream, key);
  const employee = chooseEmployee(sim, roster, issue, angry, stream, key);
  const plan = channelPlan(attempt.channel);

  const waitDays = (answeredAt - startedAt) / 86_400_000;
  const expected = customer.expectation;
  const made = mistake(sim, customer, employee, attempt, angry, plan.live ? 0 : waitDays);
  const perceived = perception(sim, customer, key, { made, attempt, waitSeconds, waitDays, employee });
  if (!made) learn(sim, customer, perceived);

  const minutes = sim.minutesPerContact * plan.effort * exp(0.45 * draws.normal('handleTime', stream, key) - 0.101);
  const handleSeconds = Math.max(30, Math.round((minutes * 60) / outputOf(sim, employee, attempt.day)));
  const endedAt = answeredAt + (plan.live ? handleSeconds * 450 : handleSeconds * 1000);
  const solved = draws.chance(
    made ? sim.parameters.failure.resolvesFailed : sim.parameters.failure.resolves,
    'resolves',
    stream,
    key,
  );
  const escalated = draws.chance(
    angry ? sim.parameters.failure.escalatesAngry : sim.parameters.failure.escalates,
    'escalates',
    stream,
    key,
  );
  const ending: ContactEnding = made ? 'FAILED' : solved ? 'SOLVED' : 'OPEN';
  const failureDemand =
    attempt.generation > 0 ||
    attempt.trouble !== null ||
    (attempt.reason === 'ORDER_STATUS' && draws.chance(0.3, 'resolves', stream, key + 8192));
  const feeling = satisfaction(
    perceived,
    expected,
    sim.parameters.experience.gain,
    sim.parameters.experience.lossAversion,
  );

  const row: InteractionRow = {
    customer: customerId(customer.index),
    externalId: attempt.waiting?.externalId ?? `${customerId(customer.index)}-I${nextSerial(customer)}`,
    startedAt,
    initiator: 'CUSTOMER',
    channel: plan.channel,
    preferredChannel: channelPlan(customer.channel).channel,
    reason: attempt.reason,
    outcome: 'ANSWERED',
    answeredAt,
    endedAt,
    handleSeconds,
    case: issue.row.externalId,
    employee: employee && employeeId(employee.index),
    department: (employee?.team.department ?? causes.OTHER.department).id,
    escalated,
    resolved: solved,
    demandType: failureDemand ? 'FAILURE' : 'VALUE',
    ...contactSurvey(sim, customer, key, { expected, perceived, feeling, angry }),
    repeatedExplanation: attempt.generation > 0 ? repeatsItself(sim, issue, employee, stream, key) : null,
    ...review(sim, stream, key, made?.cause ?? null, angry),
    summary: contactSummary(sim.voice, languageOf(customer), {
      reason: attempt.reason,
      ending,
      matter: sim.lasting.bits('template', stream, attempt.origin),
      contact: draws.bits('template', stream, key),
    }),
    ...sim.dimensions(customer),
  };
  emitContact(sim, attempt, row);
  book(sim, row, employee, angry, failureDemand, made !== null, minutes);
  settle(sim, attempt, customer, row, made, feeling);
  const passed = handOff(sim, attempt, row, made?.cause ?? null);
  issue.lastEmployee = employee;
  if (attempt.generation > 0 && issue.row.closedAt) updateIssue(sim, issue, { closedAt: null, reopenedAt: startedAt });
  afterContact(sim, attempt, issue, { endedAt, solved, mistaken: made !== null, passed });
  return minutes;
}

/** Whether the contact goes wrong, and how. */
function mistake(
  sim: Simulation,
  customer: Customer,
  employee: Employee | null,
  attempt: Attempt,
  angry: boolean,
  waitDays: number,
): Made | null {
  const { draws } = sim;
  const { stream } = customer;
  const { key, day } = attempt;
  const outage = day === sim.outageDay;
  const novice = employee !== null && isNovice(employee, day);
  const conditions = { employee, novice, angry, outage, minutes: sim.minutesPerContact };
  sim.observer?.handles?.(sim, conditions);
  const slow =
    waitDays > sim.parameters.access.slowDays &&
    draws.chance(sim.parameters.access.slowBreach, 'failure', stream, key + 8192);
  const lever = sim.lever('failures', customer, key);
  if (lever !== null && slow && !draws.chance(lever, 'failure', stream, key + 16384)) return null;
  if (!slow && !draws.chance(mistakeChance(sim, conditions) * (lever ?? 1), 'failure', stream, key)) return null;
  const cause = slow ? 'SLOW' : failureCause(sim, employee, attempt, stream, outage);
  if (!draws.chance(sim.causeLeft.get(cause) ?? 1, 'failureCause', stream, key + 8192)) return null;
  const severity = drawSeverity(sim, customer, key, causes[cause].gravity);
  const firstExperience = customer.experiences === 0;
  const harm = suffer(sim, customer, key, cause, severity.severity);
  customer.experiences++;
  return { cause, severity, harm, firstExperience };
}

/** What bears on the chance that a contact goes wrong. */
export interface HandlingConditions {
  readonly employee: Employee | null;
  readonly novice: boolean;
  readonly angry: boolean;
  readonly outage: boolean;
  /** Time practised per contact. */
  readonly minutes: number;
}

/** Haste, novices, burnout, anger and outages all add to the odds. */
export function mistakeChance({ parameters }: Simulation, conditions: HandlingConditions): number {
  const { failure, work, staff } = parameters;
  const { employee } = conditions;
  return logistic(
    logit(failure.handling) +
      failure.timeEffect * ln(work.standardMinutes / conditions.minutes) +
      (conditions.novice ? failure.noviceEffect : 0) +
      failure.burnoutEffect * ((employee?.burnout ?? staff.burnout) - staff.burnout) +
      (employee?.team.department.site === 'OUTSOURCED' ? failure.outsourcedEffect : 0) +
      (conditions.angry ? failure.angryEffect : 0) +
      (conditions.outage ? failure.outageEffect : 0),
  );
}

interface Perceived {
  readonly made: Made | null;
  readonly attempt: Attempt;
  readonly waitSeconds: number;
  readonly waitDays: number;
  readonly employee: Employee | null;
}

/** Quality of the contact as the customer sees it, 1 to 7; latent. */
function perception(sim: Simulation, customer: Customer, key: number, facts: Perceived): number {
  const { experience, work, staff } = sim.parameters;
  const { made, attempt } = facts;
  const drop = made ? experience.failureDrop + experience.severityDrop * made.severity.severity : 0;
  const waited = Math.min(2, (experience.waitDrop * facts.waitSeconds) / 60 + 0.12 * facts.waitDays);
  const quality =
    experience.quality +
    experience.qualitySpread * sim.draws.normal('quality', customer.stream, key) +
    0.3 * ln(sim.minutesPerContact / work.standardMinutes) -
    0.5 * ((facts.employee?.burnout ?? staff.burnout) - staff.burnout) -
    0.9 * (attempt.trouble?.severity.severity ?? 0) -
    0.15 * attempt.generation;
  return clamp(quality - drop - waited, 1, 7);
}

/** An experience without failure moves expectation and satisfaction towards it. */
function learn(sim: Simulation, customer: Customer, perceived: number): void {
  customer.expectation = updatedExpectation(customer.expectation, customer.experiences, perceived);
  customer.experiences++;
  customer.satisfaction += sim.parameters.trust.satisfactionMemory * ((perceived - 1) / 6 - customer.satisfaction);
}

/** Records what went wrong, before or in this contact, and lets the customer feel and tell. */
function settle(
  sim: Simulation,
  attempt: Attempt,
  customer: Customer,
  row: InteractionRow,
  made: Made | null,
  feeling: number,
): void {
  const { key, trouble } = attempt;
  const at = row.endedAt ?? row.startedAt;
  const facts = { at, interaction: row.externalId, case: row.case, complained: true };
  if (trouble && !trouble.row) trouble.row = recordFailure(sim, customer, key, { ...trouble, ...facts });
  const failure = made
    ? recordFailure(sim, customer, key + 4160, { ...made, ...facts, complained: row.escalated || feeling < 2.8 })
    : null;
  const cause = made?.cause ?? trouble?.cause ?? null;
  const intensity = clamp((5 - feeling) / 4 + 0.3 * (trouble?.severity.severity ?? 0), 0, 1);
  emotions(sim, customer, key, { row, at, cause, intensity: cause ? intensity : clamp((feeling - 4) / 3, 0, 1) });
  tell(sim, customer, key, {
    at,
    satisfaction: feeling,
    cause,
    failure: (failure ?? trouble?.row)?.externalId ?? null,
  });
}

/** Output of whoever handles it over that of an experienced colleague: newcomers take longer. */
function outputOf(sim: Simulation, employee: Employee | null, day: number): number {
  const { work } = sim.parameters;
  return employee ? productivity(weeksInJob(employee, day), work.noviceOutput, work.masteryWeeks) : 1;
}

const repeatsItself = (
  sim: Simulation,
  issue: Issue,
  employee: Employee | null,
  stream: number,
  key: number,
): boolean => issue.lastEmployee !== employee && sim.draws.chance(0.55, 'repeats', stream, key + 8192);

/** Every so many contacts one is kept for those who check quality. */
const sampleEvery = 23;

function book(
  sim: Simulation,
  row: InteractionRow,
  employee: Employee | null,
  angry: boolean,
  failureDemand: boolean,
  failed: boolean,
  minutes: number,
): void {
  const { ledger } = sim;
  ledger.contacts++;
  ledger.contactMinutes += minutes;
  if (failureDemand) ledger.failureMinutes += minutes;
  if (row.escalated) ledger.escalations++;
  sim.handledThisWeek++;
  if (sim.handledThisWeek % sampleEvery === 0) {
    sim.sampled.push({ customer: row.customer, interaction: row.externalId, day: localDayOf(row.startedAt) });
  }
  if (!employee) return;
  employee.contactsToday++;
  employee.contactsThisWeek++;
  if (angry) employee.angryThisWeek++;
  add(ledger.teamContacts, employee.team.id, 1);
  if (failed) add(ledger.teamFailures, employee.team.id, 1);
}
