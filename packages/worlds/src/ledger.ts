import type { FailureCause } from '@catena/metrics';
import type { RecoveryActionRow, ServiceFailureRow } from './rows/customer-rows.js';
import { addMonths } from './time/civil-date.js';

/** Most failures of one cause and month that are kept to be linked to a change made because of them. */
const keptComplaints = 12;

/** What has happened in the month so far, as its accounts will need it. */
export class Ledger {
  monthEnd: number;
  revenue = 0;
  serviceMinutes = 0;
  contacts = 0;
  contactMinutes = 0;
  failureContacts = 0;
  failureMinutes = 0;
  escalations = 0;
  compensation = new Map<FailureCause, number>();
  incidentCompensation = new Map<string, number>();
  hires = 0;
  newCustomers = 0;
  trainingCost = 0;
  retrainingCost = 0;
  retrainingMinutes = 0;
  complaints = new Map<FailureCause, number>();
  complaintRows = new Map<FailureCause, ServiceFailureRow[]>();
  /** Failures and contacts by team, for the choice of who is retrained. */
  teamFailures = new Map<string, number>();
  teamContacts = new Map<string, number>();

  constructor(readonly month: number) {
    this.monthEnd = addMonths(month, 1);
  }

  /** Books what a recovery promises, by cause, and by incident where there is one. */
  compensate(failure: ServiceFailureRow, actions: readonly RecoveryActionRow[]): void {
    const amount = actions.reduce((sum, action) => sum + (action.amount ?? 0), 0);
    if (amount === 0) return;
    if (failure.incident) add(this.incidentCompensation, failure.incident, amount);
    else add(this.compensation, failure.cause, amount);
  }

  complaint(row: ServiceFailureRow): void {
    add(this.complaints, row.cause, 1);
    const rows = this.complaintRows.get(row.cause);
    if (!rows) this.complaintRows.set(row.cause, [row]);
    else if (rows.length < keptComplaints) rows.push(row);
  }
}

export function add<K>(sums: Map<K, number>, key: K, amount: number): void {
  sums.set(key, (sums.get(key) ?? 0) + amount);
}
