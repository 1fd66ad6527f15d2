import { clamp, exp, ln, logistic, logit, power } from '../deterministic/software-math.js';

/** Time per contact under pressure, Oliva & Sterman 2001: T*·p^α, between a third and 1.25 of the standard. */
export const timePerContact = (standard: number, pressure: number, elasticity: number): number =>
  standard * clamp(power(Math.max(pressure, 0.05), elasticity), 1 / 3, 1.25);

/** The standard drifts towards what is practised, quickly down and slowly or never up. */
export function erodedStandard(standard: number, practised: number, weeksDown: number, weeksUp: number): number {
  const weeks = practised > standard ? weeksUp : weeksDown;
  return standard + (practised - standard) * (1 - exp(-1 / weeks));
}

/** Output of somebody in the job for so many weeks, over that of an experienced colleague. */
export const productivity = (weeks: number, noviceOutput: number, masteryWeeks: number): number =>
  noviceOutput + (1 - noviceOutput) * Math.min(1, Math.max(0, weeks) / masteryWeeks);

export interface BurnoutParameters {
  readonly base: number;
  readonly pressureEffect: number;
  readonly angerEffect: number;
  readonly copingEffect: number;
}

/** Level that burnout moves to: logistic in pressure, in angry contacts per hour beyond the usual, and in coping. */
export const burnoutTarget = (pressure: number, extraAnger: number, coping: boolean, p: BurnoutParameters): number =>
  logistic(
    logit(p.base) +
      p.pressureEffect * ln(clamp(pressure, 0.3, 3)) +
      p.angerEffect * extraAnger -
      (coping ? p.copingEffect : 0),
  );
