import { solveSymmetric } from './symmetric-matrix.js';

/** A log-likelihood at one point, with its slope and curvature. */
export interface Evaluation {
  readonly logLikelihood: number;
  readonly score: Float64Array;
  /** Minus the second derivatives, row by row. */
  readonly information: Float64Array;
}

export interface Maximum {
  readonly parameters: Float64Array;
  /** At zero, where the iterations start. */
  readonly start: Evaluation;
  readonly end: Evaluation;
  readonly iterations: number;
  readonly converged: boolean;
  /** For each parameter: +1 or −1 when it runs off to infinity because the data separate; 0 when it is finite. */
  readonly drift: readonly number[];
}

const maxIterations = 60;
const maxHalvings = 30;
const settled = 1e-10;
/** A step this long that gains less than `flat` means that the likelihood has no top in its direction. */
const longStep = 0.01;
const flat = 1e-6;

/**
 * Newton–Raphson from zero with step halving. Columns should have a range near one, so that a step has a size
 * that means the same for all. Separation shows as steps that never shorten on a likelihood that no longer rises.
 */
export function maximise(evaluate: (parameters: Float64Array) => Evaluation, count: number): Maximum {
  const start = evaluate(new Float64Array(count));
  let parameters: Float64Array = new Float64Array(count);
  let end = start;
  let flatSteps = 0;
  for (let iteration = 1; iteration <= maxIterations; iteration += 1) {
    const step = solveSymmetric(end.information, end.score);
    if (!step) return { parameters, start, end, iterations: iteration, converged: false, drift: noDrift(count) };
    const next = climb(evaluate, parameters, step, end);
    const gain = next.evaluation.logLikelihood - end.logLikelihood;
    parameters = next.parameters;
    end = next.evaluation;
    if (step.every((size, index) => Math.abs(size) <= settled * Math.max(1, Math.abs(parameters[index] ?? 0)))) {
      return { parameters, start, end, iterations: iteration, converged: true, drift: noDrift(count) };
    }
    const drift = Array.from(step, (size) => (Math.abs(size) > longStep ? Math.sign(size) : 0));
    flatSteps = gain < flat && drift.some((direction) => direction !== 0) ? flatSteps + 1 : 0;
    if (flatSteps === 2) return { parameters, start, end, iterations: iteration, converged: true, drift };
  }
  return { parameters, start, end, iterations: maxIterations, converged: false, drift: noDrift(count) };
}

const noDrift = (count: number): number[] => Array.from({ length: count }, () => 0);

/** Goes along the step, halving it until the likelihood does not fall. */
function climb(
  evaluate: (parameters: Float64Array) => Evaluation,
  from: Float64Array,
  step: Float64Array,
  at: Evaluation,
): { parameters: Float64Array; evaluation: Evaluation } {
  for (let halving = 0, scale = 1; halving < maxHalvings; halving += 1, scale /= 2) {
    const parameters = from.map((value, index) => value + scale * (step[index] ?? 0));
    const evaluation = evaluate(parameters);
    if (evaluation.logLikelihood >= at.logLikelihood - settled * Math.abs(at.logLikelihood)) {
      return { parameters, evaluation };
    }
  }
  return { parameters: from, evaluation: at };
}
