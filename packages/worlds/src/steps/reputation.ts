import { clamp } from '../deterministic/software-math.js';
import type { Simulation } from '../simulation.js';

/** Share of the talk of earlier weeks that still makes the rounds. */
const lingering = 0.75;

/** Standing of each region after the week's talk, per customer there: drawn back to its start, moved by talk beyond the usual. */
export function reputation(sim: Simulation): void {
  const { reputation: p } = sim.parameters;
  const customers = new Float64Array(sim.talk.length);
  for (const index of sim.active) {
    const { region } = sim.customers.at(index);
    customers[region] = (customers[region] ?? 0) + 1;
  }
  sim.talk.forEach((talk, region) => {
    // A handful of customers more in the count keeps a nearly empty region from swinging wildly.
    const base = (customers[region] ?? 0) + 20;
    const negative = talk.negative / base;
    const positive = talk.positive / base;
    const now = sim.reputation[region] ?? 0;
    const start = sim.reputationAtStart[region] ?? 0;
    const moved = -p.negative * (negative - p.usualNegative) + p.positive * (positive - p.usualPositive);
    sim.reputation[region] = clamp(now + (start - now) / p.returnWeeks + moved, 0.05, 1);
    talk.lingeringNegative = lingering * talk.lingeringNegative + (1 - lingering) * negative;
    talk.lingeringPositive = lingering * talk.lingeringPositive + (1 - lingering) * positive;
    talk.negative = 0;
    talk.positive = 0;
  });
}
