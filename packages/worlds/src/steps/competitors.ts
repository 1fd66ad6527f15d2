import { clamp } from '../deterministic/software-math.js';
import type { Simulation } from '../simulation.js';
import { round2 } from './severity.js';

const rivals = [
  { competitor: 'Casa Miraluna', score: 0.68 },
  { competitor: 'Filo & Legno', score: 0.62 },
  { competitor: 'Northlight Home', score: 0.71 },
] as const;

/** S1-13: service scores of three invented rivals, published every quarter. */
export function competitors(sim: Simulation): void {
  if (sim.week % 13 !== 0) return;
  rivals.forEach(({ competitor, score }, k) => {
    const moved = clamp(score + 0.025 * sim.draws.normal('competitor', k), 0, 1);
    sim.emit({ table: 'competitor_score', row: { competitor, validFrom: sim.weekStart, score: round2(moved) } });
  });
}
