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

/** The sum of the subjects' risks, or of their restricted means, along one of their two paths. */
export function totalOf(
  fit: GroupedFit,
  profiles: readonly RiskProfile[],
  path: 'observed' | 'without',
  measure: 'RISK' | 'RMST',
): Total {
  const { design, kept, baselines, maximum } = fit;
  const place = new Map(baselines.map(({ baseline }, index) => [baseline, index]));
  const hazard = baselines.map(({ events, denominator }) => events / denominator);
  const byCoefficient = new Float64Array(kept.length);
  const byBaseline = new Float64Array(baselines.length);
  const scaled = new Float64Array(kept.length);
  const scale = (covariates: readonly number[]): number => {
    let predictor = 0;
    kept.forEach((column, position) => {
      const value = ((covariates[column] ?? 0) - (design.origins[position] ?? 0)) / (design.ranges[position] ?? 1);
      scaled[position] = value;
      predictor += value * (maximum?.parameters[position] ?? 0);
    });
    return predictor;
  };
  let value = 0;
  for (const { stretches, weight = 1 } of profiles) {
    const hazards = stretches.map((stretch) => {
      return (hazard[place.get(stretch.baseline) ?? -1] ?? 0) * stretch.length * Math.exp(scale(stretch[path]));
    });
    const { total, slopes } = measure === 'RISK' ? risk(hazards) : restrictedMean(hazards, stretches);
    value += weight * total;
    stretches.forEach((stretch, index) => {
      const slope = weight * (slopes[index] ?? 0) * (hazards[index] ?? 0);
      const baseline = place.get(stretch.baseline) ?? 0;
      byBaseline[baseline] = (byBaseline[baseline] ?? 0) + slope;
      scale(stretch[path]);
      for (let column = 0; column < scaled.length; column += 1) {
        byCoefficient[column] = (byCoefficient[column] ?? 0) + slope * (scaled[column] ?? 0);
      }
    });
  }
  return { value, byCoefficient, byBaseline };
}

/** Slopes are with respect to the cumulative hazard of each stretch. */
interface Measured {
  readonly total: number;
  readonly slopes: readonly number[];
}

function risk(hazards: readonly number[]): Measured {
  const survival = Math.exp(-hazards.reduce((total, hazard) => total + hazard, 0));
  return { total: 1 - survival, slopes: hazards.map(() => survival) };
}

function restrictedMean(hazards: readonly number[], stretches: readonly { readonly length: number }[]): Measured {
  let survival = 1;
  const parts = hazards.map((hazard, index) => {
    const start = survival;
    survival *= Math.exp(-hazard);
    const length = stretches[index]?.length ?? 0;
    return { area: start * length * meanSurvival(hazard), own: start * length * meanSurvivalSlope(hazard) };
  });
  let ahead = 0;
  const slopes = parts
    .toReversed()
    .map(({ area, own }) => {
      const slope = own - ahead;
      ahead += area;
      return slope;
    })
    .reverse();
  return { total: ahead, slopes };
}

/** Mean survival over a stretch with this cumulative hazard, and its slope. */
const meanSurvival = (hazard: number): number => (hazard < 1e-8 ? 1 - hazard / 2 : -Math.expm1(-hazard) / hazard);
const meanSurvivalSlope = (hazard: number): number =>
  hazard < 1e-4 ? -1 / 2 + hazard / 3 : (Math.exp(-hazard) * (hazard + 1) - 1) / hazard ** 2;
