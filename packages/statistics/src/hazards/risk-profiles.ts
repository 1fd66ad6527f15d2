import type { GroupedFit } from './grouped-fit.js';

/** Time ahead with one baseline hazard and unchanged covariates. */
export interface Stretch {
  /** Names a baseline of the cells. */
  readonly baseline: string;
  /** In the unit of the exposure of the cells. */
  readonly length: number;
  readonly observed: readonly number[];
  /** The same covariates as they would be without the exposure. */
  readonly without: readonly number[];
}

/** What lies ahead of one subject, or of several that share it. */
export interface RiskProfile {
  /** In order of time, up to the horizon. */
  readonly stretches: readonly Stretch[];
  /** How many subjects it stands for; 1 unless told. */
  readonly weight?: number;
}

/** A sum over subjects and how it moves with each coefficient and with the log of each baseline. */
export interface Total {
  readonly value: number;
  readonly byCoefficient: Float64Array;
  readonly byBaseline: Float64Array;
}

/** Sums over subjects of their risks and of their restricted means. */
export interface Totals {
  readonly risk: Total;
  readonly restrictedMean: Total;
}

/** The totals along one of the two paths of the subjects. */
export function totalsOf(fit: GroupedFit, profiles: readonly RiskProfile[], path: 'observed' | 'without'): Totals {
  const { design, kept, baselines, maximum } = fit;
  const place = new Map(baselines.map(({ baseline }, index) => [baseline, index]));
  const hazard = baselines.map(({ events, denominator }) => events / denominator);
  const slopes = maximum?.parameters ?? new Float64Array(kept.length);
  const empty = () => ({
    value: 0,
    byCoefficient: new Float64Array(kept.length),
    byBaseline: new Float64Array(baselines.length),
  });
  const totals = { risk: empty(), restrictedMean: empty() };
  for (const { stretches, weight = 1 } of profiles) {
    const steps = stretches.map((stretch) => {
      const scaled = kept.map((column, position) => {
        return ((stretch[path][column] ?? 0) - (design.origins[position] ?? 0)) / (design.ranges[position] ?? 1);
      });
      const predictor = scaled.reduce((total, value, position) => total + value * (slopes[position] ?? 0), 0);
      const baseline = place.get(stretch.baseline) ?? 0;
      return {
        baseline,
        scaled,
        length: stretch.length,
        hazard: (hazard[baseline] ?? 0) * stretch.length * Math.exp(predictor),
      };
    });
    const { risk, restrictedMean, riskSlope, meanSlopes } = alongPath(steps);
    totals.risk.value += weight * risk;
    totals.restrictedMean.value += weight * restrictedMean;
    steps.forEach((step, index) => {
      addSlope(totals.risk, step, weight * riskSlope * step.hazard);
      addSlope(totals.restrictedMean, step, weight * (meanSlopes[index] ?? 0) * step.hazard);
    });
  }
  return totals;
}

interface Step {
  readonly baseline: number;
  readonly scaled: readonly number[];
  readonly length: number;
  /** Cumulative over the stretch. */
  readonly hazard: number;
}

function addSlope({ byCoefficient, byBaseline }: Total, { baseline, scaled }: Step, slope: number): void {
  byBaseline[baseline] = (byBaseline[baseline] ?? 0) + slope;
  scaled.forEach((value, column) => {
    byCoefficient[column] = (byCoefficient[column] ?? 0) + slope * value;
  });
}

/** Risk and restricted mean of one subject, with their slopes in the cumulative hazard of each stretch. */
function alongPath(steps: readonly Step[]): {
  risk: number;
  riskSlope: number;
  restrictedMean: number;
  meanSlopes: number[];
} {
  let survival = 1;
  const meanSlopes: number[] = [];
  const areas = steps.map(({ hazard, length }) => {
    const start = survival * length;
    survival *= Math.exp(-hazard);
    meanSlopes.push(start * meanSurvivalSlope(hazard));
    return start * meanSurvival(hazard);
  });
  // A higher hazard also shrinks all that comes after its stretch.
  let ahead = 0;
  for (let index = steps.length - 1; index >= 0; index -= 1) {
    meanSlopes[index] = (meanSlopes[index] ?? 0) - ahead;
    ahead += areas[index] ?? 0;
  }
  return { risk: 1 - survival, riskSlope: survival, restrictedMean: ahead, meanSlopes };
}

/** Mean survival over a stretch with this cumulative hazard, and its slope. */
const meanSurvival = (hazard: number): number => (hazard < 1e-8 ? 1 - hazard / 2 : -Math.expm1(-hazard) / hazard);
const meanSurvivalSlope = (hazard: number): number =>
  hazard < 1e-4 ? -1 / 2 + hazard / 3 : (Math.exp(-hazard) * (hazard + 1) - 1) / hazard ** 2;
