import type { FailureCause } from '@catena/metrics';
import { type Customer, Customers } from './agents/customers.js';
import type { Employee } from './agents/employee.js';
import { planTeams, type Team } from './company/departments.js';
import { regionName, regions } from './company/regions.js';
import { segmentName } from './company/segments.js';
import type { Attempt } from './contacts/attempt.js';
import { Draws } from './deterministic/draws.js';
import { type Intervention, Interventions } from './interventions/intervention.js';
import type { LeverName } from './interventions/levers.js';
import { Ledger } from './ledger.js';
import type { CompanyDay, Observer } from './observer.js';
import type { Parameters } from './profiles/profile.js';
import type { WorldRow } from './rows/world-row.js';
import type { Plan } from './steps/budget.js';
import type { Vacancy } from './steps/hiring.js';
import type { Incident } from './steps/incidents.js';
import { type Voice, voiceOf } from './texts/voice.js';
import { instantAt } from './time/rome-time.js';
import type { Window } from './window.js';

/** Weighted people reached by talk about the company in one region, this week and as it lingers. */
export interface RegionalTalk {
  negative: number;
  positive: number;
  lingeringNegative: number;
  lingeringPositive: number;
}

/** The state of one running world. Steps read and change it; nothing else does. */
export class Simulation {
  readonly draws: Draws;
  readonly voice: Voice;
  /** Draws that do not depend on the week, for what is decided once for good. */
  readonly lasting: Draws;
  readonly customers = new Customers();
  /** Indices of active customers, in order of arrival. */
  active: number[] = [];
  readonly customersAtStart: number;

  readonly teams: readonly Team[];
  readonly employees: Employee[] = [];
  /** Employed now, in order of hiring. */
  staff: Employee[] = [];
  vacancies: Vacancy[] = [];
  vacanciesOpened = 0;
  /** Contact minutes that a minute at work yields; set once from the first staff and its planned load. */
  contactShare = 1;

  readonly reputation: Float64Array;
  readonly reputationAtStart: Float64Array;
  readonly talk: readonly RegionalTalk[];
  /** Failures per order in a region, over the average. */
  readonly carrierRisk: Float64Array;

  week = 0;
  /** Monday of the week. */
  weekStart: number;
  /** Standard time per contact, and the time practised this week, in minutes. */
  standardMinutes: number;
  minutesPerContact: number;
  pressure: number;
  overtime = 1;
  /** Live contacts that arrive while open, and contacts handled: the usual week, smoothed, and this week so far. */
  liveContactsPerWeek: number;
  liveThisWeek = 0;
  contactsPerWeek: number;
  handledThisWeek = 0;
  /** Revenue of each day of this week, in minor units. */
  dailyRevenue = 0;
  /** Service budget over the planned one. */
  budget = 1;
  plan: Plan = { serviceCost: 0, fixedCost: 0, profitTarget: 1 };
  /** Day of an outage of tools this week; −1 if there is none. */
  outageDay = -1;
  /** Share of failures of a cause that changes made from complaints leave. */
  readonly causeLeft = new Map<FailureCause, number>();

  /** Causes for which a change is under way. */
  readonly improving = new Set<FailureCause>();
  improvementsOpened = 0;
  /** Some contacts of the week, for those who check quality. */
  sampled: { readonly customer: string; readonly interaction: string; readonly day: number }[] = [];
  /** Common causes whose source is not fixed yet. */
  incidents: Incident[] = [];

  /** Attempts by the local day on which they will be made. */
  readonly agenda = new Map<number, Attempt[]>();
  /** Written attempts that wait for an answer, oldest first. */
  queue: Attempt[] = [];
  ledger: Ledger;
  readonly untilInstant: number;
  observer: Observer | null = null;
  /** What the company is today where it is held on a recorded path; null where it lives. */
  held: CompanyDay | null = null;

  private readonly interventions: Interventions;
  private rows: WorldRow[] = [];
  private readonly dueRows = new Map<number, WorldRow[]>();
  private readonly dueEffects = new Map<number, (() => void)[]>();

  constructor(
    readonly parameters: Parameters,
    readonly window: Window,
    seed: number,
    customers: number,
    interventions: readonly Intervention[] = [],
  ) {
    this.draws = new Draws(seed);
    this.lasting = new Draws(seed);
    this.interventions = new Interventions(interventions, this.lasting);
    this.customersAtStart = customers;
    this.weekStart = window.from;
    this.untilInstant = instantAt(window.until, 0);
    this.voice = voiceOf(parameters);
    this.teams = planTeams(Math.round(customers / parameters.size.customersPerServiceEmployee), this.voice.department);
    this.standardMinutes = parameters.work.standardMinutes;
    this.minutesPerContact = this.standardMinutes;
    this.pressure = parameters.work.targetPressure;
    this.contactsPerWeek = customers * parameters.demand.contactsHandled;
    this.liveContactsPerWeek = 0.55 * this.contactsPerWeek;
    this.reputation = new Float64Array(regions.length);
    this.reputationAtStart = new Float64Array(regions.length);
    this.carrierRisk = new Float64Array(regions.length);
    this.talk = regions.map(() => ({ negative: 0, positive: 0, lingeringNegative: 0, lingeringPositive: 0 }));
    this.ledger = new Ledger(window.from);
  }

  emit(row: WorldRow): void {
    this.rows.push(row);
  }

  /** Emits a row in the week of a later day; never, if the data ends before. */
  emitOn(day: number, row: WorldRow): void {
    if (day >= this.window.until) return;
    if (day < this.weekStart + 7) this.rows.push(row);
    else append(this.dueRows, this.weekOf(day), row);
  }

  /** Emits once more, in full, a row of which more is known by now. */
  amend(row: WorldRow): void {
    this.emit({ ...row, amends: true });
  }

  amendOn(day: number, row: WorldRow): void {
    this.emitOn(day, { ...row, amends: true });
  }

  /** Lets something happen in the week of a later day, or at once if that week has begun. */
  onDay(day: number, effect: () => void): void {
    if (day < this.weekStart + 7) effect();
    else append(this.dueEffects, this.weekOf(day), effect);
  }

  /** Begins a week: what earlier weeks left for it comes first. */
  beginWeek(week: number): void {
    this.week = week;
    this.weekStart = this.window.from + 7 * week;
    this.draws.week = week;
    for (const row of taken(this.dueRows, week)) this.rows.push(row);
    for (const effect of taken(this.dueEffects, week)) effect();
  }

  /** The rows since the last call. */
  takeRows(): WorldRow[] {
    const rows = this.rows;
    this.rows = [];
    return rows;
  }

  schedule(attempt: Attempt): void {
    if (attempt.day < this.window.until) append(this.agenda, attempt.day, attempt);
  }

  /** An instant, or null if the data ends before it. */
  known(instant: number): number | null {
    return instant < this.untilInstant ? instant : null;
  }

  knownDay(day: number): number | null {
    return day < this.window.until ? day : null;
  }

  dimensions(customer: Customer) {
    return { segment: segmentName(customer.segment), region: regionName(customer.region) };
  }

  /**
   * Value that an intervention sets a lever to this week, for a customer or for the company; null if none does.
   * @param _key of the draws that the lever bears on, for who changes one decision and no other
   */
  lever(name: LeverName, customer?: Customer, _key?: number): number | null {
    return this.interventions.value(name, this.week, customer?.stream);
  }

  /** Whether a customer with this chance of leaving does so this week. */
  leaves(customer: Customer, chance: number): boolean {
    return this.draws.chance(chance, 'exit', customer.stream);
  }

  weekOf(day: number): number {
    return Math.floor((day - this.window.from) / 7);
  }
}

export function append<T>(lists: Map<number, T[]>, key: number, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

export function taken<T>(lists: Map<number, T[]>, key: number): readonly T[] {
  const list = lists.get(key) ?? [];
  lists.delete(key);
  return list;
}
