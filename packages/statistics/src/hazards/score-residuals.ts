import { CompensatedSums } from '../numerics/sum.js';
import type { CoxData } from './cox-data.js';
import { linearPredictor, type RiskStep, type Ties, visitRiskSets } from './risk-sets.js';

/** What every row of the risk set feels at one event time. */
interface HazardJump {
  readonly time: number;
  /** Hazard and hazard times mean covariates, added up over the steps. */
  readonly all: Float64Array;
  /** The part that Efron's ties take off for the tied events themselves. */
  readonly removed: Float64Array;
  /** Mean covariates of the steps of this time. */
  readonly mean: Float64Array;
}

/**
 * How much each row pulls on the score: the derivative of the score by the row's weight. Row by row, not yet weighted.
 * Sources: Therneau, Grambsch & Fleming 1990, Biometrika 77:147–160; Lin & Wei 1989, JASA 84:1074–1078.
 */
export function scoreResiduals(data: CoxData, coefficients: Float64Array, ties: Ties): Float64Array {
  const count = data.design.names.length;
  const predictor = linearPredictor(data, coefficients);
  const jumps = hazardJumps(data, predictor, ties, count);
  const times = jumps.map((jump) => jump.time);
  const cumulative = accumulate(jumps, count);
  const residuals = new Float64Array(data.stop.length * count);
  data.stop.forEach((stop, row) => {
    const upTo = countUpTo(times, stop);
    const from = countUpTo(times, data.start[row] ?? 0);
    const own = data.event[row] === 1 ? jumps[upTo - 1] : undefined;
    const hazard = Math.exp(predictor[row] ?? 0);
    const felt = (index: number): number =>
      (cumulative[upTo]?.[index] ?? 0) - (cumulative[from]?.[index] ?? 0) - (own?.removed[index] ?? 0);
    for (let column = 0; column < count; column += 1) {
      const value = data.design.values[row * count + column] ?? 0;
      const surprise = own ? value - (own.mean[column] ?? 0) : 0;
      residuals[row * count + column] = surprise - hazard * (value * felt(0) - felt(1 + column));
    }
  });
  return residuals;
}

function hazardJumps(data: CoxData, predictor: Float64Array, ties: Ties, count: number): HazardJump[] {
  const jumps: HazardJump[] = [];
  let current = emptyJump(0, count);
  let steps = 0;
  const onEvents = (time: number): void => {
    current = emptyJump(time, count);
    jumps.push(current);
    steps = 0;
  };
  const onStep = ({ weight, removed, denominator, mean }: RiskStep): void => {
    steps += 1;
    const hazard = weight / denominator;
    for (let index = 0; index <= count; index += 1) {
      const amount = index === 0 ? hazard : hazard * (mean[index - 1] ?? 0);
      current.all[index] = (current.all[index] ?? 0) + amount;
      current.removed[index] = (current.removed[index] ?? 0) + removed * amount;
    }
    mean.forEach((value, column) => {
      const before = current.mean[column] ?? 0;
      current.mean[column] = before + (value - before) / steps;
    });
  };
  visitRiskSets(data, predictor, ties, { onEvents, onStep });
  return jumps.reverse();
}

function emptyJump(time: number, count: number): HazardJump {
  const zeros = (length: number): Float64Array => new Float64Array(length);
  return { time, all: zeros(count + 1), removed: zeros(count + 1), mean: zeros(count) };
}

/** The jumps added up: entry k is the sum of the first k. */
function accumulate(jumps: readonly HazardJump[], count: number): Float64Array[] {
  const sums = new CompensatedSums(count + 1);
  const cumulative = [sums.toArray()];
  for (const jump of jumps) {
    jump.all.forEach((amount, index) => {
      sums.add(index, amount);
    });
    cumulative.push(sums.toArray());
  }
  return cumulative;
}

/** How many of the rising times lie at or before a time. */
function countUpTo(times: readonly number[], time: number): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? 0) <= time) low = middle + 1;
    else high = middle;
  }
  return low;
}
