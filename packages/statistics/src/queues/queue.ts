import { requireNonNegative, requireValid } from '../errors.js';

/** A queue with one kind of contact. Rates and times share one unit of time. */
export interface Queue {
  /** Contacts arriving per unit of time. */
  readonly arrivals: number;
  /** Mean time to handle one contact. */
  readonly handleTime: number;
  /** People who answer. */
  readonly agents: number;
}

/** What a customer meets. Null where the queue would grow without end. */
export interface QueuePerformance {
  /** Mean number of contacts being handled if nobody had to wait, in erlangs. */
  readonly load: number;
  /** Share of the agents' time spent handling. */
  readonly occupancy: number;
  readonly waitProbability: number;
  /** Mean time until answered or given up, over all contacts. */
  readonly averageWait: number | null;
  /** Share answered within the target time, of all contacts. */
  readonly serviceLevel: number;
}

/** @throws StatisticsError when the queue is not one */
export function requireQueue({ arrivals, handleTime, agents }: Queue): void {
  requireNonNegative(arrivals, 'The arrival rate');
  requireValid(
    handleTime > 0 && Number.isFinite(handleTime),
    `The handle time is ${handleTime}. It must be above zero.`,
  );
  requireValid(Number.isInteger(agents) && agents > 0, `There are ${agents} agents. Give a whole number above zero.`);
}
