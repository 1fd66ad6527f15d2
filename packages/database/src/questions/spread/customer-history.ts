import type { FailureCause, Remedy, Valence } from '@catena/metrics';

/*
 * One spell as a customer with all that happened in it, for whoever estimates how trouble spreads. Times are days since
 * 1970-01-01; where the instant is known the fraction is the time of day. Lists stand in order of time.
 */

export interface CustomerHistory {
  readonly id: number;
  readonly startedOn: number;
  readonly endedOn: number | null;
  readonly attributes: readonly HistoryAttributes[];
  readonly contacts: readonly HistoryContact[];
  readonly failures: readonly HistoryFailure[];
  readonly recoveries: readonly HistoryRecovery[];
  readonly exposures: readonly HistoryExposure[];
  readonly tellings: readonly HistoryTelling[];
  readonly answers: readonly HistoryAnswer[];
}

export interface HistoryAttributes {
  readonly from: number;
  readonly segment: string;
  readonly region: string;
  readonly monthlyValue: number;
}

/** An attempt of the customer to reach the company. */
export interface HistoryContact {
  readonly at: number;
  readonly endedAt: number;
  readonly answered: boolean;
  readonly waitDays: number | null;
  readonly live: boolean;
  /** Made to leave. */
  readonly cancels: boolean;
  readonly failureDemand: boolean;
  readonly escalated: boolean;
  readonly csat: number | null;
  readonly feltHeard: number | null;
}

export interface HistoryFailure {
  readonly detectedAt: number;
  readonly cause: FailureCause;
  readonly severity: number;
  readonly firstExperience: boolean;
  /** Place among the contacts. */
  readonly contact: number | null;
  readonly incident: number | null;
}

export interface HistoryRecovery {
  /** Place among the failures. */
  readonly failure: number;
  readonly begunAt: number;
  readonly arrivedAt: number | null;
  readonly remedies: readonly Remedy[];
  readonly justice: {
    readonly distributive: number;
    readonly procedural: number;
    readonly interactional: number;
  } | null;
  readonly satisfactionBefore: number | null;
  readonly satisfactionAfter: number | null;
}

export interface HistoryExposure {
  readonly at: number;
  readonly incident: number;
  readonly toldAt: number | null;
}

export interface HistoryTelling {
  readonly at: number;
  readonly valence: Valence;
  readonly reach: number | null;
}

export interface HistoryAnswer {
  readonly at: number;
  readonly recommend: number | null;
  /** Mean of reliability, integrity and care; null unless all were answered. */
  readonly trust: number | null;
}
