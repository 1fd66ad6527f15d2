import type { FailureCause, Remedy, Valence } from '@catena/metrics';
import type { DayWindow } from '../answers/effect-answer.js';

/**
 * All that the tables hold of one spell as a customer that bears on the links of the customer side. Times are days since
 * 1970-01-01; where the instant is known the fraction is the time of day. Lists stand in order of time.
 */
export interface CustomerHistory {
  readonly id: number;
  readonly startedOn: number;
  /** First day no longer a customer; null for one who stays. */
  readonly endedOn: number | null;
  readonly attributes: readonly DatedAttributes[];
  readonly contacts: readonly Contact[];
  readonly failures: readonly Failure[];
  readonly recoveries: readonly Recovery[];
  readonly exposures: readonly Exposure[];
  readonly tellings: readonly Telling[];
  readonly answers: readonly LoyaltyAnswer[];
}

/** What was known of the customer from a day on. */
export interface DatedAttributes {
  readonly from: number;
  readonly segment: string;
  readonly region: string;
  /** In minor units. */
  readonly monthlyValue: number;
}

/** One attempt of the customer to reach the company. */
export interface Contact {
  readonly at: number;
  /** When it was over; that of the attempt where nothing is known. */
  readonly endedAt: number;
  readonly answered: boolean;
  /** Days until somebody answered; null where nobody did. */
  readonly waitDays: number | null;
  /** Phone, chat or counter, as against what is written. */
  readonly live: boolean;
  /** Made to leave: part of leaving, not of what leads to it. */
  readonly cancels: boolean;
  /** About something that had gone wrong or was left open. */
  readonly failureDemand: boolean;
  readonly escalated: boolean;
  /** 1 to 5; null where not answered. */
  readonly csat: number | null;
  readonly feltHeard: number | null;
}

export interface Failure {
  readonly detectedAt: number;
  readonly cause: FailureCause;
  /** 0 to 1. */
  readonly severity: number;
  readonly firstExperience: boolean;
  /** Place among the contacts of the one in which it was made or reported; null where there is none. */
  readonly contact: number | null;
  readonly incident: number | null;
}

export interface Recovery {
  /** Place among the failures. */
  readonly failure: number;
  readonly begunAt: number;
  /** When the last remedy arrived; null where it has not. */
  readonly arrivedAt: number | null;
  readonly remedies: readonly Remedy[];
  /** Felt fairness of outcome, procedure and treatment, each 1 to 7; null where not asked. */
  readonly justice: {
    readonly distributive: number;
    readonly procedural: number;
    readonly interactional: number;
  } | null;
  /** 1 to 7; null where not asked. */
  readonly satisfactionBefore: number | null;
  readonly satisfactionAfter: number | null;
}

export interface Exposure {
  readonly at: number;
  readonly incident: number;
  /** When the company told the customer; null where it did not. */
  readonly toldAt: number | null;
}

export interface Telling {
  readonly at: number;
  readonly valence: Valence;
  /** People; null where not known. */
  readonly reach: number | null;
}

export interface LoyaltyAnswer {
  readonly at: number;
  /** 0 to 10; null where not answered. */
  readonly recommend: number | null;
  /** Mean of reliability, integrity and care, each 1 to 7; null unless all were answered. */
  readonly trust: number | null;
}

/** What the links of the customer side are estimated from. */
export interface CustomerHistories {
  /** Days that the data cover, half-open. */
  readonly window: DayWindow;
  readonly customers: readonly CustomerHistory[];
  /** Customers of whom these are a sample; null where all are there. */
  readonly sampledFrom: number | null;
  /** What each incident was, by its number. */
  readonly incidentKinds: ReadonlyMap<number, string>;
}
