import type { Intervention } from './interventions/intervention.js';
import type { Parameters } from './profiles/profile.js';
import { Simulation } from './simulation.js';
import type { Window } from './window.js';

/** What makes a world: enough to live it, and to live it again otherwise. */
export interface WorldPlan {
  readonly parameters: Parameters;
  readonly window: Window;
  readonly seed: number;
  readonly customers: number;
  readonly interventions: readonly Intervention[];
}

/** A world before its first week. */
export const simulationOf = ({ parameters, window, seed, customers, interventions }: WorldPlan): Simulation =>
  new Simulation(parameters, window, seed, customers, interventions);
