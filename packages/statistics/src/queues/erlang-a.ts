import { requireNonNegative, requireValid } from '../errors.js';
import { CompensatedSums } from '../numerics/sum.js';
import { erlangB } from './erlang-b.js';
import { type Queue, type QueuePerformance, requireQueue } from './queue.js';

export interface AbandonmentPerformance extends QueuePerformance {
  /** Share of contacts that give up before they are answered. */
  readonly abandonment: number;
}

/** Terms this small beside the sum change nothing in double precision. */
const negligible = 1e-17;
/** Steps per mean time in which the chance of a wait falls; Simpson's error is then below 1e-9. */
const stepsPerDecay = 64;

/**
 * A queue in which customers lose patience after an exponential time. It has a steady state under any load.
 * Sources: Palm 1957; Garnett, Mandelbaum & Reiman 2002, MSOM 4:208–227.
 * @param patience mean time that customers would wait; above zero
 * @param target answered within this time counts as in time
 */
export function erlangA(queue: Queue, patience: number, target: number): AbandonmentPerformance {
  requireQueue(queue);
  requireNonNegative(target, 'The target time');
  requireValid(Number.isFinite(patience) && patience > 0, `The patience is ${patience}. It must be above zero.`);
  const { arrivals, handleTime, agents } = queue;
  const load = arrivals * handleTime;
  if (arrivals === 0) {
    return { load, occupancy: 0, waitProbability: 0, averageWait: 0, serviceLevel: 1, abandonment: 0 };
  }
  const capacity = agents / handleTime;
  const { weight, waiting, shift } = busyStates(arrivals, capacity, 1 / patience);
  const someFree = (1 / erlangB(load, agents) - 1) * Math.exp(-shift);
  const perWeight = 1 / (someFree + weight);
  const waitProbability = perWeight * weight;
  const queueLength = perWeight * waiting;
  const abandonment = queueLength / patience / arrivals;
  const inTime = perWeight * capacity * answeredAfterWait(arrivals, capacity, 1 / patience, target, shift);
  return {
    load,
    occupancy: (load * (1 - abandonment)) / agents,
    waitProbability,
    averageWait: queueLength / arrivals,
    serviceLevel: 1 - waitProbability + inTime,
    abandonment,
  };
}

/** Weights of the states in which all agents are busy, the one without a queue weighing e^−shift. */
function busyStates(
  arrivals: number,
  capacity: number,
  leaving: number,
): { weight: number; waiting: number; shift: number } {
  // The highest weight is taken as one, so that long queues of patient customers do not overflow.
  const longest = Math.max(0, Math.floor((arrivals - capacity) / leaving));
  let shift = 0;
  for (let waiting = 1; waiting <= longest; waiting += 1) shift += Math.log(arrivals / (capacity + waiting * leaving));
  const sums = new CompensatedSums(2);
  for (let waiting = 0, logWeight = -shift; ; waiting += 1) {
    const weight = Math.exp(logWeight);
    if (waiting > longest && weight < negligible * sums.get(0)) break;
    sums.add(0, weight);
    sums.add(1, weight * waiting);
    logWeight += Math.log(arrivals / (capacity + (waiting + 1) * leaving));
  }
  return { weight: sums.get(0), waiting: sums.get(1), shift };
}

/**
 * Integral from 0 to the target of the density of the wait that the queue offers, times the chance to be patient
 * enough. The density is exp(λ(1−e^(−θt))/θ − nμt) per unit of the chance to find all agents just busy.
 */
function answeredAfterWait(arrivals: number, capacity: number, leaving: number, target: number, shift: number): number {
  const steps = 2 * Math.ceil(Math.max(1, (capacity + leaving + arrivals) * target * (stepsPerDecay / 2)));
  const width = target / steps;
  const density = (time: number): number => {
    return Math.exp((arrivals / leaving) * -Math.expm1(-leaving * time) - (capacity + leaving) * time - shift);
  };
  const total = new CompensatedSums(1);
  for (let step = 0; step <= steps; step += 1) {
    const end = step === 0 || step === steps;
    total.add(0, density(step * width) * (end ? 1 : 2 + 2 * (step % 2)));
  }
  return (total.get(0) * width) / 3;
}
