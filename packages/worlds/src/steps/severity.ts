import type { Customer } from '../agents/customers.js';
import type { Severity } from '../contacts/attempt.js';
import { clamp } from '../deterministic/software-math.js';
import type { Simulation } from '../simulation.js';

/** How grave a failure of some kind tends to be. */
export interface Gravity {
  /** Mean distance below expectation, 0 to 1. */
  readonly magnitude: number;
  readonly irreversibility: number;
  readonly meanHours: number;
}

/**
 * Severity of a failure: 0.40 magnitude, 0.20 stake (what is at stake over the customer's usual value, s/(1 + s)),
 * 0.25 irreversibility and 0.15 duration (h/(h + 48)).
 */
export function drawSeverity(sim: Simulation, customer: Customer, key: number, gravity: Gravity): Severity {
  const { draws } = sim;
  const { stream } = customer;
  const magnitude = clamp(gravity.magnitude + 0.26 * draws.normal('severityMagnitude', stream, key), 0.05, 1);
  const stakeRatio = round2(0.3 + draws.exponential(0.9, 'severityStake', stream, key));
  const irreversibility = clamp(
    gravity.irreversibility + 0.36 * draws.normal('severityIrreversible', stream, key),
    0,
    1,
  );
  const durationHours = round2(draws.exponential(gravity.meanHours, 'severityDuration', stream, key));
  return severityOf(magnitude, stakeRatio, irreversibility, durationHours);
}

export function severityOf(
  magnitude: number,
  stakeRatio: number,
  irreversibility: number,
  durationHours: number,
): Severity {
  const stake = stakeRatio / (1 + stakeRatio);
  const duration = durationHours / (durationHours + 48);
  const severity = 0.4 * magnitude + 0.2 * stake + 0.25 * irreversibility + 0.15 * duration;
  return {
    severity: round2(severity),
    magnitude: round2(magnitude),
    stakeRatio,
    irreversibility: round2(irreversibility),
    durationHours,
  };
}

export const round2 = (x: number): number => Math.round(x * 100) / 100;
