import type { FailureCause } from '@catena/metrics';
import type { Customer, CustomerState } from '../agents/customers.js';
import type { Employee } from '../agents/employee.js';
import type { CompanyDay, Exposure, Observer, OfferedRecovery, RecordedFailure } from '../observer.js';
import { append, type Simulation } from '../simulation.js';
import type { Incident } from '../steps/incidents.js';

/** What the company is to its customers in one week. */
interface CompanyWeek {
  /** Customers when the week's newcomers have come. */
  readonly customers: number;
  readonly incidents: readonly Incident[];
  readonly staff: readonly Employee[];
  /** Exhaustion of each of the staff. */
  readonly burnout: Float64Array;
  readonly pressure: number;
  readonly minutesPerContact: number;
  readonly outageDay: number;
  /** What changes have left of each cause, when orders come. */
  readonly causeLeft: ReadonlyMap<FailureCause, number>;
  readonly days: HeldDay[];
}

interface HeldDay extends CompanyDay {
  /** What changes have left of each cause by then. */
  readonly causeLeft: ReadonlyMap<FailureCause, number>;
}

/** A world that was lived once, and what its company was to its customers all along. */
export class Recording implements Observer {
  readonly weeks: CompanyWeek[] = [];
  readonly carrierRisk: number[] = [];
  readonly arrivals: Partial<CustomerState>[] = [];
  readonly failures = new Map<number, RecordedFailure[]>();
  readonly recoveries = new Map<number, OfferedRecovery[]>();
  readonly exposures = new Map<number, Exposure[]>();

  arrived(sim: Simulation): void {
    if (this.arrivals.length === 0) this.carrierRisk.push(...sim.carrierRisk);
    for (let index = this.arrivals.length; index < sim.customers.count; index++) {
      this.arrivals.push(sim.customers.stateOf(index));
    }
  }

  planned(sim: Simulation): void {
    this.weeks.push({
      customers: sim.customers.count,
      incidents: [...sim.incidents],
      staff: [...sim.staff],
      burnout: Float64Array.from(sim.staff, (employee) => employee.burnout),
      pressure: sim.pressure,
      minutesPerContact: sim.minutesPerContact,
      outageDay: sim.outageDay,
      causeLeft: new Map(sim.causeLeft),
      days: [],
    });
  }

  served(sim: Simulation, day: CompanyDay): void {
    this.weeks.at(-1)?.days.push({ ...day, causeLeft: new Map(sim.causeLeft) });
  }

  failed(_: Simulation, customer: Customer, failure: RecordedFailure): void {
    append(this.failures, customer.index, failure);
  }

  recovered(_: Simulation, customer: Customer, recovery: OfferedRecovery): void {
    append(this.recoveries, customer.index, recovery);
  }

  exposed(_: Simulation, customer: Customer, exposure: Exposure): void {
    append(this.exposures, customer.index, exposure);
  }
}
