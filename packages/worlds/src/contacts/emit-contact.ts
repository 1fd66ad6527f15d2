import type { InteractionRow } from '../rows/customer-rows.js';
import type { Simulation } from '../simulation.js';
import type { Attempt } from './attempt.js';

/** Emits what became of an attempt, in the place of its row as a waiting message if it had one. */
export function emitContact(sim: Simulation, attempt: Attempt, row: InteractionRow): void {
  if (attempt.waiting) sim.amend({ table: 'interaction', row });
  else sim.emit({ table: 'interaction', row });
}
