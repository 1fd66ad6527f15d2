import { CompensatedSums } from '../numerics/sum.js';
import type { CoxData } from './cox-data.js';

export type Ties = 'EFRON' | 'BRESLOW';

/** One term of the partial likelihood. Efron splits an event time with several events into as many steps. */
export interface RiskStep {
  readonly time: number;
  /** Weight of the events that the step stands for. */
  readonly weight: number;
  /** Share of the tied events taken out of the risk set in this step: 0 for Breslow. */
  readonly removed: number;
  /** Sum of weighted relative hazards of those at risk. */
  readonly denominator: number;
  /** Mean and covariance (row by row) of the covariates of those at risk; both are overwritten by the next step. */
  readonly mean: Float64Array;
  readonly covariance: Float64Array;
}

export interface RiskVisitor {
  /** Called once per event time, from the last to the first, before its steps. */
  readonly onEvents?: (time: number, rows: readonly number[]) => void;
  readonly onStep: (step: RiskStep) => void;
}

/** Visits every step of the partial likelihood at the given coefficients. Sources: Breslow 1974; Efron 1977. */
export function visitRiskSets(data: CoxData, predictor: Float64Array, ties: Ties, visitor: RiskVisitor): void {
  const { design, stop, start, event, weight, byStop, byStart } = data;
  const count = design.names.length;
  const everybody = new CompensatedSums(momentCount(count));
  const mean = new Float64Array(count);
  const covariance = new Float64Array(count * count);
  let coming = 0;
  let leaving = 0;
  const add = (sums: CompensatedSums, row: number, sign: 1 | -1): void => {
    const hazard = sign * (weight[row] ?? 0) * Math.exp(predictor[row] ?? 0);
    addMoments(sums, design.values, row * count, count, hazard);
  };
  while (coming < byStop.length) {
    const time = stop[byStop[coming] ?? 0] ?? 0;
    const events: number[] = [];
    for (let row = byStop[coming]; row !== undefined && stop[row] === time; row = byStop[coming]) {
      add(everybody, row, 1);
      if (event[row] === 1) events.push(row);
      coming += 1;
    }
    if (events.length === 0) continue;
    for (let row = byStart[leaving]; row !== undefined && (start[row] ?? 0) >= time; row = byStart[leaving]) {
      add(everybody, row, -1);
      leaving += 1;
    }
    const tied = new CompensatedSums(momentCount(count));
    for (const row of events) add(tied, row, 1);
    visitor.onEvents?.(time, events);
    const steps = ties === 'EFRON' ? events.length : 1;
    const total = events.reduce((sum, row) => sum + (weight[row] ?? 0), 0);
    for (let index = 0; index < steps; index += 1) {
      const removed = index / steps;
      const denominator = fillMoments(everybody, tied, removed, count, mean, covariance);
      visitor.onStep({ time, weight: total / steps, removed, denominator, mean, covariance });
    }
  }
}

/** The weight, the sum of each covariate, and the sum of each product of two. */
const momentCount = (count: number): number => 1 + count + (count * (count + 1)) / 2;

function addMoments(sums: CompensatedSums, values: Float64Array, offset: number, count: number, hazard: number): void {
  sums.add(0, hazard);
  let position = 1 + count;
  for (let row = 0; row < count; row += 1) {
    const scaled = hazard * (values[offset + row] ?? 0);
    sums.add(1 + row, scaled);
    for (let column = 0; column <= row; column += 1) {
      sums.add(position, scaled * (values[offset + column] ?? 0));
      position += 1;
    }
  }
}

function fillMoments(
  everybody: CompensatedSums,
  tied: CompensatedSums,
  removed: number,
  count: number,
  mean: Float64Array,
  covariance: Float64Array,
): number {
  const at = (index: number): number => everybody.get(index) - removed * tied.get(index);
  const denominator = at(0);
  for (let row = 0; row < count; row += 1) mean[row] = at(1 + row) / denominator;
  let position = 1 + count;
  for (let row = 0; row < count; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      const value = at(position) / denominator - (mean[row] ?? 0) * (mean[column] ?? 0);
      covariance[row * count + column] = value;
      covariance[column * count + row] = value;
      position += 1;
    }
  }
  return denominator;
}

/** The linear predictor of every row. */
export function linearPredictor(data: CoxData, coefficients: Float64Array): Float64Array {
  const count = data.design.names.length;
  return Float64Array.from({ length: data.stop.length }, (_, row) => {
    let total = 0;
    for (let column = 0; column < count; column += 1) {
      total += (data.design.values[row * count + column] ?? 0) * (coefficients[column] ?? 0);
    }
    return total;
  });
}
