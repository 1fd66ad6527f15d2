import type { Customer } from './agents/customers.js';
import type { Attempt } from './contacts/attempt.js';
import type { RecoveryRow, ServiceFailureRow } from './rows/customer-rows.js';
import type { Simulation } from './simulation.js';
import type { ContactAnswers } from './steps/contact-survey.js';
import type { Harm } from './steps/failures.js';
import type { HandlingConditions } from './steps/handling.js';
import type { Incident } from './steps/incidents.js';

/** What one day's company is to its customers. */
export interface CompanyDay {
  /** Load of the live queue. */
  readonly load: number;
  /** First message in the queue that the minutes of the day did not reach; null if they reached all. */
  readonly unreached: Attempt | null;
}

/** An incident that has met a customer. */
export interface Exposure {
  readonly incident: Incident;
  readonly week: number;
  readonly exposedAt: number;
  /** When the customer was told in time; null if left to find out alone. */
  readonly notifiedAt: number | null;
}

/** A failure on record, and the draws under which it was made. */
export interface RecordedFailure {
  readonly row: ServiceFailureRow;
  readonly harm: Harm;
}

/** A recovery that was offered, and the draws under which it was. */
export interface OfferedRecovery {
  readonly row: RecoveryRow;
  readonly week: number;
  readonly key: number;
  readonly completedAt: number;
  /** Whether it will be felt as so unjust that it harms. */
  readonly poor: boolean;
}

/** What a customer would answer about a contact. */
export interface FeltContact {
  readonly key: number;
  readonly answers: ContactAnswers;
}

/** Watches a running world without touching it. */
export interface Observer {
  /** The week's prospects have decided. */
  arrived?(sim: Simulation): void;
  /** The week's work is planned: what the company is to its customers stands until the week ends. */
  planned?(sim: Simulation): void;
  served?(sim: Simulation, day: CompanyDay): void;
  exposed?(sim: Simulation, customer: Customer, exposure: Exposure): void;
  failed?(sim: Simulation, customer: Customer, failure: RecordedFailure): void;
  /** Somebody handles a contact under such conditions. */
  handles?(sim: Simulation, conditions: HandlingConditions): void;
  /** Nobody has answered an attempt, which is a failure with this chance. */
  missed?(sim: Simulation, breach: number): void;
  /** A prospect decides after so many tellings. */
  heard?(sim: Simulation, tellings: { readonly negative: number; readonly positive: number }): void;
  /** A month's profit is known, its consequences are not drawn yet. */
  accounted?(sim: Simulation, profit: number): void;
  felt?(sim: Simulation, customer: Customer, contact: FeltContact): void;
  recovered?(sim: Simulation, customer: Customer, recovery: OfferedRecovery): void;
}
