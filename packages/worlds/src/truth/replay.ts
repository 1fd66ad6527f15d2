import type { FailureCause } from '@catena/metrics';
import type { Customer } from '../agents/customers.js';
import type { LeverName } from '../interventions/levers.js';
import type { WorldRow } from '../rows/world-row.js';
import { Simulation } from '../simulation.js';
import { attributeChanges } from '../steps/attributes.js';
import { contacts } from '../steps/contacts.js';
import { serveDay } from '../steps/day.js';
import { exits } from '../steps/exits.js';
import { strikes } from '../steps/incidents.js';
import { loyalty } from '../steps/loyalty.js';
import { orders } from '../steps/orders.js';
import { showWaiting } from '../steps/queue.js';
import type { WorldPlan } from '../world-plan.js';
import type { Recording } from './recording.js';

/** One decision that falls otherwise than it did: a lever set for one customer, one week and one key of draws. */
export interface Change {
  readonly lever: LeverName;
  readonly week: number;
  readonly key: number;
  readonly value: number;
}

export interface ReplayOptions {
  /** Who is lived again; the others are left out, and nobody misses them. */
  readonly includes: (customer: number) => boolean;
  /** What falls otherwise for a customer. */
  readonly changeOf?: (customer: number) => Change | undefined;
  /** Is told each customer's chance of leaving in each week; nobody leaves then, so that chances can be followed on. */
  readonly risk?: (customer: Customer, weekStart: number, chance: number) => void;
  readonly row: (row: WorldRow) => void;
}

/**
 * Customers of a recorded world, lived again with the company held on its recorded path: load, queue, staff, incidents
 * and improvements are as they were, whatever the customers do now. So nobody's change reaches anybody else, and each
 * customer lives alone. Without a change every row is as it was.
 */
export class Replay extends Simulation {
  constructor(
    plan: WorldPlan,
    private readonly recording: Recording,
    private readonly options: ReplayOptions,
  ) {
    super(plan.parameters, plan.window, plan.seed, plan.customers, plan.interventions);
  }

  override emit(row: WorldRow): void {
    this.options.row(row);
  }

  override emitOn(day: number, row: WorldRow): void {
    if (day < this.window.until) this.options.row(row);
  }

  override lever(name: LeverName, customer?: Customer, key?: number): number | null {
    const change = customer && this.options.changeOf?.(customer.index);
    const falls = change?.lever === name && change.week === this.week && change.key === key;
    return falls ? change.value : super.lever(name, customer, key);
  }

  override leaves(customer: Customer, chance: number): boolean {
    if (!this.options.risk) return super.leaves(customer, chance);
    this.options.risk(customer, this.weekStart, chance);
    return false;
  }

  /** Lives week by week; a step stands here in the order that it has in the living world. */
  *run(): Generator<void> {
    this.carrierRisk.set(this.recording.carrierRisk);
    this.receive(this.customersAtStart);
    for (const [week, held] of this.recording.weeks.entries()) {
      this.beginWeek(week);
      exits(this);
      this.staff = [...held.staff];
      this.incidents = [...held.incidents];
      held.staff.forEach((employee, place) => {
        employee.burnout = held.burnout[place] ?? employee.burnout;
      });
      this.holdCauses(held.causeLeft);
      attributeChanges(this);
      strikes(this);
      this.receive(held.customers);
      orders(this);
      contacts(this);
      loyalty(this);
      this.outageDay = held.outageDay;
      this.pressure = held.pressure;
      this.minutesPerContact = held.minutesPerContact;
      held.days.forEach((day, place) => {
        this.held = day;
        this.holdCauses(day.causeLeft);
        serveDay(this, this.weekStart + place);
      });
      showWaiting(this);
      yield;
    }
  }

  private receive(until: number): void {
    while (this.customers.count < until) {
      const customer = this.customers.add(this.recording.arrivals[this.customers.count] ?? {});
      if (this.options.includes(customer.index)) this.active.push(customer.index);
    }
  }

  private holdCauses(causeLeft: ReadonlyMap<FailureCause, number>): void {
    this.causeLeft.clear();
    for (const [cause, left] of causeLeft) this.causeLeft.set(cause, left);
  }
}
