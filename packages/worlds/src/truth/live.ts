import type { Observer } from '../observer.js';
import { simulate } from '../simulate.js';
import type { Simulation } from '../simulation.js';
import { simulationOf, type WorldPlan } from '../world-plan.js';
import type { CompanyEdges } from './company-edges.js';
import { Recording } from './recording.js';

/** A world that has been lived to its end, and what its company was to its customers all along. */
export interface Lived {
  readonly plan: WorldPlan;
  readonly recording: Recording;
  readonly end: Simulation;
}

/** Lives a world week by week; decisions are looked at on the way. */
export function* live(plan: WorldPlan, company: CompanyEdges): Generator<void, Lived> {
  const end = simulationOf(plan);
  const recording = new Recording();
  end.observer = together(recording, company);
  let week = -1;
  for (const batch of simulate(end)) {
    // The first week comes in several batches.
    if (batch.week > week) yield;
    week = batch.week;
  }
  return { plan, recording, end };
}

const together = (recording: Recording, company: CompanyEdges): Observer => ({
  arrived(sim) {
    recording.arrived(sim);
    company.arrived(sim);
  },
  planned(sim) {
    recording.planned(sim);
    company.planned(sim);
  },
  served: (sim, day) => recording.served(sim, day),
  exposed: (sim, customer, exposure) => recording.exposed(sim, customer, exposure),
  failed: (sim, customer, failure) => recording.failed(sim, customer, failure),
  recovered: (sim, customer, recovery) => recording.recovered(sim, customer, recovery),
  missed: (sim, breach) => company.missed(sim, breach),
  handles: (sim, conditions) => company.handles(sim, conditions),
  heard: (sim, tellings) => company.heard(sim, tellings),
  accounted: (sim, profit) => company.accounted(sim, profit),
});
