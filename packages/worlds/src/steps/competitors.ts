import { clamp } from '../deterministic/software-math.js';
import type { Simulation } from '../simulation.js';
import { round2 } from './severity.js';

const scores = [0.68, 0.62, 0.71];

/** S1-13: service scores of three invented rivals, published every quarter. */
export function competitors(sim: Simulation): void {
  if (sim.week % 13 !== 0) return;
  sim.voice.competitors.forEach((competitor, k) => {
    const moved = clamp((scores[k] ?? 0.65) + 0.025 * sim.draws.normal('competitor', k), 0, 1);
    sim.emit({ table: 'competitor_score', row: { competitor, validFrom: sim.weekStart, score: round2(moved) } });
  });
}
