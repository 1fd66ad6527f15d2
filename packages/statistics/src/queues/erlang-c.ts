import { requireNonNegative } from '../errors.js';
import { erlangB } from './erlang-b.js';
import { type Queue, type QueuePerformance, requireQueue } from './queue.js';

/**
 * A queue in which everybody waits as long as it takes. It overstates waits when some give up, and has no steady
 * state when the load reaches the number of agents: then everybody waits, without end. Source: Erlang 1917.
 * @param target answered within this time counts as in time
 */
export function erlangC(queue: Queue, target: number): QueuePerformance {
  requireQueue(queue);
  requireNonNegative(target, 'The target time');
  const { arrivals, handleTime, agents } = queue;
  const load = arrivals * handleTime;
  if (load >= agents) return { load, occupancy: 1, waitProbability: 1, averageWait: null, serviceLevel: 0 };
  const blocked = erlangB(load, agents);
  const waitProbability = (agents * blocked) / (agents - load * (1 - blocked));
  return {
    load,
    occupancy: load / agents,
    waitProbability,
    averageWait: (waitProbability * handleTime) / (agents - load),
    serviceLevel: 1 - waitProbability * Math.exp((-(agents - load) * target) / handleTime),
  };
}
