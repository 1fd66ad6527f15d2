import type { Channel } from '@catena/metrics';
import { type Customer, customerId, nextSerial, personId } from '../agents/customers.js';
import { employeeId, handlesContacts, isEmployed } from '../agents/employee.js';
import { causes } from '../company/causes.js';
import { channelPlans } from '../company/channels.js';
import { departments } from '../company/departments.js';
import { regions } from '../company/regions.js';
import { segments } from '../company/segments.js';
import type * as rows from '../rows/customer-rows.js';
import type { WorldRow } from '../rows/world-row.js';
import type { Simulation } from '../simulation.js';
import { severityOf } from '../steps/severity.js';
import { instantAt, localDayOf } from '../time/rome-time.js';

/** What a script gives of a row; the customer, the id and the day's segment and region are filled in. */
type Given<Row> = Omit<Row, 'customer' | 'externalId' | 'segment' | 'region'>;

interface Beginning {
  readonly name: string;
  readonly language: 'it' | 'en';
  readonly segment: string;
  readonly region: string;
  readonly channel: Channel;
  /** Days after the world begins; below zero for customers of old. */
  readonly startedOn: number;
  readonly monthlyValue: number;
  readonly continuity: number;
}

/** The parts of severity that a script gives. */
interface Gravity {
  readonly magnitude: number;
  readonly stakeRatio: number;
  readonly irreversibility: number;
  readonly durationHours: number;
}

type GivenFailure = Omit<Given<rows.ServiceFailureRow>, 'severity' | 'department'> & Gravity;

/** Writes the rows of one planted customer, each in the week of its day, whatever the profile or the seed. */
export class Teller {
  readonly id: string;
  private readonly customer: Customer;
  private readonly row: rows.CustomerRow;

  constructor(
    private readonly sim: Simulation,
    private readonly who: Beginning,
  ) {
    const startedOn = sim.window.from + who.startedOn;
    this.customer = sim.customers.add({
      scripted: 1,
      startedOn,
      value: who.monthlyValue,
      region: regions.findIndex((region) => region.name === who.region),
      segment: segments.findIndex((segment) => segment.name === who.segment),
      channel: channelPlans.findIndex((plan) => plan.channel === who.channel),
      trust: sim.parameters.trust.ceiling,
      trustAtStart: sim.parameters.trust.ceiling,
      ceiling: sim.parameters.trust.ceiling,
      italian: who.language === 'it' ? 1 : 0,
      person: sim.customers.count,
    });
    const { index } = this.customer;
    this.id = customerId(index);
    this.row = {
      externalId: this.id,
      person: personId(index),
      name: who.name,
      startedOn,
      acquisitionSource: who.startedOn < 0 ? 'ORGANIC' : 'ADVERTISING',
    };
    sim.onDay(Math.max(startedOn, sim.window.from), () => this.begin());
  }

  /** The instant of a local wall-clock time, `day` days after the world begins. */
  at(day: number, hour: number, minute = 0): number {
    return instantAt(this.sim.window.from + day, hour * 3600 + minute * 60);
  }

  case(given: Given<rows.SupportCaseRow>): string {
    const externalId = this.next('K');
    this.emit(given.openedAt, { table: 'support_case', row: { ...this.fact(externalId), ...given } });
    return externalId;
  }

  /** The case once more, with what has come to be known at an instant. */
  amendCase(externalId: string, given: Given<rows.SupportCaseRow>, from: number): void {
    this.emit(from, { table: 'support_case', row: { ...this.fact(externalId), ...given }, amends: true });
  }

  /** A contact; a handled one of the customer's gets the agent on duty. */
  contact(
    given: Omit<Given<rows.InteractionRow>, 'initiator' | 'preferredChannel' | 'escalated'> &
      Partial<rows.InteractionRow>,
  ): string {
    const externalId = this.next('I');
    this.sim.onDay(localDayOf(given.startedAt), () => {
      const answered = given.outcome === 'ANSWERED';
      const row: rows.InteractionRow = {
        ...this.fact(externalId),
        ...this.dimensions(),
        initiator: 'CUSTOMER',
        preferredChannel: this.who.channel,
        escalated: false,
        employee: answered ? this.agentOn(given.startedAt) : null,
        department: answered ? departments.service.id : null,
        ...given,
      };
      if (this.sim.known(row.startedAt) !== null) this.sim.emit({ table: 'interaction', row });
    });
    return externalId;
  }

  failure(given: GivenFailure): string {
    const externalId = this.next('F');
    this.emit(given.detectedAt, { table: 'service_failure', row: this.failureRow(externalId, given) });
    return externalId;
  }

  /** The failure once more, with what has come to be known at an instant. */
  amendFailure(externalId: string, given: GivenFailure, from: number): void {
    this.emit(from, { table: 'service_failure', row: this.failureRow(externalId, given), amends: true });
  }

  breach(at: number, given: Given<rows.ExpectationBreachRow>): void {
    this.emit(at, { table: 'expectation_breach', row: { ...this.fact(this.next('Q')), ...given } });
  }

  emotion(given: Given<rows.EmotionRow>): void {
    this.emit(given.assessedAt, { table: 'emotion', row: { ...this.fact(this.next('M')), ...given } });
  }

  handoff(given: Given<rows.HandoffRow>): void {
    this.emit(given.requestedAt, { table: 'handoff', row: { ...this.fact(this.next('H')), ...given } });
  }

  exposure(from: number, given: Given<rows.IncidentExposureRow>): void {
    const row = { ...this.fact(this.next('X')), ...this.dimensions(), ...given };
    this.emit(from, { table: 'incident_exposure', row });
  }

  /** A recovery with its remedies, as known when the customer has judged it. */
  recovery(given: Given<rows.RecoveryRow>, actions: readonly Omit<Given<rows.RecoveryActionRow>, 'recovery'>[]): void {
    const recovery = this.next('R');
    const from = given.evaluatedAt ?? given.completedAt ?? given.startedAt;
    this.emit(from, { table: 'recovery', row: { ...this.fact(recovery), ...given } });
    for (const action of actions) {
      this.emit(from, { table: 'recovery_action', row: { ...this.fact(this.next('A')), recovery, ...action } });
    }
  }

  loyalty(given: Given<rows.LoyaltyResponseRow>): void {
    const row = { ...this.fact(this.next('L')), ...this.dimensions(), ...given };
    this.emit(given.answeredAt, { table: 'loyalty_response', row });
  }

  tells(given: Given<rows.WordOfMouthRow>): void {
    const row = { ...this.fact(this.next('W')), ...this.dimensions(), ...given };
    this.emit(given.toldAt, { table: 'word_of_mouth', row });
  }

  /** The customer goes to a competitor because of the service. */
  leaves(day: number): void {
    const endedOn = this.sim.window.from + day;
    this.sim.onDay(endedOn, () => {
      if (endedOn >= this.sim.window.until) return;
      this.customer.endedOn = endedOn;
      const row: rows.CustomerRow = { ...this.row, endedOn, endReason: 'SERVICE', endDestination: 'COMPETITOR' };
      this.sim.amend({ table: 'customer', row });
    });
  }

  private begin(): void {
    const { sim, row, who } = this;
    if (row.startedOn >= sim.window.until) return;
    const person = { externalId: row.person, kind: 'PERSON', name: who.name, language: who.language } as const;
    sim.emit({ table: 'person', row: person });
    sim.emit({ table: 'customer', row });
    sim.emit({
      table: 'customer_attribute',
      row: {
        customer: this.id,
        validFrom: row.startedOn,
        segment: who.segment,
        region: who.region,
        preferredChannel: who.channel,
        monthlyValue: who.monthlyValue,
        continuityExpectation: who.continuity,
      },
    });
    sim.active.push(this.customer.index);
  }

  private emit(at: number, row: WorldRow): void {
    this.sim.onDay(localDayOf(at), () => {
      if (this.sim.known(at) !== null) this.sim.emit(row);
    });
  }

  private failureRow(externalId: string, given: GivenFailure): rows.ServiceFailureRow {
    const { severity } = severityOf(given.magnitude, given.stakeRatio, given.irreversibility, given.durationHours);
    const department = causes[given.cause].department.id;
    return { ...this.fact(externalId), ...this.dimensions(), department, ...given, severity };
  }

  private next(letter: string): string {
    return `${this.id}-${letter}${nextSerial(this.customer)}`;
  }

  private fact(externalId: string) {
    return { customer: this.id, externalId };
  }

  private dimensions() {
    return { segment: this.who.segment, region: this.who.region };
  }

  private agentOn(at: number): string | null {
    const day = localDayOf(at);
    const agent = this.sim.staff.find(
      (employee) =>
        handlesContacts(employee) && employee.team.department === departments.service && isEmployed(employee, day),
    );
    return agent ? employeeId(agent.index) : null;
  }
}
