import type { ContactReason, FailureCause } from '@catena/metrics';
import type { Employee } from '../agents/employee.js';
import type { InteractionRow, ServiceFailureRow, SupportCaseRow } from '../rows/customer-rows.js';
import type { Harm } from '../steps/failures.js';

/** An issue while it is open: the case as last emitted, and who knows it. */
export interface Issue {
  row: SupportCaseRow;
  /** Week whose rows hold {@link row}. */
  shownInWeek: number;
  lastEmployee: Employee | null;
}

/** A failure that brought the customer to call, known before anybody at the company hears of it. */
interface Trouble {
  readonly cause: FailureCause;
  readonly severity: Severity;
  readonly incident: string | null;
  readonly harm: Harm;
  readonly firstExperience: boolean;
  /** Filled in when the failure is recorded. */
  row: ServiceFailureRow | null;
}

/** Severity from 0 to 1 with its parts, as it stands when the failure is detected. */
export interface Severity {
  readonly severity: number;
  readonly magnitude: number;
  readonly stakeRatio: number;
  readonly irreversibility: number;
  readonly durationHours: number;
}

/** One attempt of a customer to reach the company. */
export interface Attempt {
  readonly customer: number;
  readonly day: number;
  /** Local second of the day. */
  readonly second: number;
  readonly channel: number;
  readonly reason: ContactReason;
  /** Tells the attempts of one customer and week apart in draws. */
  readonly key: number;
  /** Number of the matter, see {@link originOf}. */
  readonly origin: number;
  /** How many attempts on the same matter came before. */
  readonly generation: number;
  readonly issue: Issue | null;
  readonly trouble: Trouble | null;
  /** Row already emitted for a message that still waited when its week ended. */
  waiting: InteractionRow | null;
}

/** Order in which attempts come in, and in which those that wait are answered. */
export const byArrival = (a: Attempt, b: Attempt): number =>
  a.day - b.day || a.second - b.second || a.customer - b.customer || a.key - b.key;

/** Keys of the draws of one customer and week that do not come from a fresh contact; those take 0 to 3. */
export const originKey = { product: 4, incident: 5, followUp: 6, cancellation: 7 } as const;

/** Number of the matter that an attempt is about: unique for the customer among those of the last 64 weeks. */
export const originOf = (week: number, key: number): number => (week & 63) * 8 + key;

/** Key of a message that waits: it may be answered in a week that has fresh attempts of its own. */
export const waitingKey = ({ origin, generation }: Attempt): number => followUpKey(origin, generation);

/** Key of a further attempt in the same matter. */
export const followUpKey = (origin: number, generation: number): number => 64 + origin * 8 + Math.min(generation, 7);
