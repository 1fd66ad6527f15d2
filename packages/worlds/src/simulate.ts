import type { WorldRow } from './rows/world-row.js';
import type { Simulation } from './simulation.js';
import { addFoundingCustomer } from './steps/arrivals.js';
import { monthlyPlan } from './steps/budget.js';
import { found } from './steps/founding.js';
import { runWeek } from './steps/week.js';
import { scripts } from './stories/index.js';

/** The rows of one week. The first week comes in several batches, the company's own rows first. */
export interface WorldBatch {
  readonly week: number;
  readonly rows: readonly WorldRow[];
}

/** Customers that begin in one batch of the first week. */
const foundingBatch = 4000;

/** Founds the company and runs it week by week; the state can be looked at between batches. */
export function* simulate(sim: Simulation): Iterable<WorldBatch> {
  found(sim);
  for (const script of scripts) script.plan(sim);
  while (sim.customers.count < sim.customersAtStart) {
    addFoundingCustomer(sim);
    if (sim.customers.count % foundingBatch === 0) yield { week: 0, rows: sim.takeRows() };
  }
  sim.observer?.arrived?.(sim);
  sim.plan = monthlyPlan(sim);
  for (let week = 0; week < sim.window.weeks; week++) {
    runWeek(sim, week);
    yield { week, rows: sim.takeRows() };
  }
}
