import type { AgentDifficulty, FailureCause } from '@catena/metrics';
import type { InteractionRow } from '../rows/customer-rows.js';
import type { Simulation } from '../simulation.js';

type Noted = Pick<InteractionRow, 'chilled' | 'chillCause' | 'difficulty' | 'toolSwitches'>;

const difficulties: readonly AgentDifficulty[] = [
  'SLOW_TOOL',
  'MISSING_INFORMATION',
  'NO_AUTHORITY',
  'OTHER_DEPARTMENT',
  'LANGUAGE',
  'OTHER',
];

/** What the employee noted, and, for the few contacts that are reviewed, whether the conversation turned cold. */
export function review(
  sim: Simulation,
  stream: number,
  key: number,
  cause: FailureCause | null,
  angry: boolean,
): Noted {
  const { draws, parameters } = sim;
  const reviewed = draws.chance(parameters.surveys.review * (cause ? 2 : 1), 'reviewed', stream, key);
  const chilled = reviewed ? draws.chance(cause ? 0.45 : angry ? 0.2 : 0.02, 'chilled', stream, key) : null;
  const behaviour = cause === 'LOW_EMPATHY' || cause === 'UNFAIR_TREATMENT' || cause === 'NEGLIGENCE';
  const hard = draws.chance(angry ? 0.6 : cause ? 0.4 : 0.05, 'difficulty', stream, key);
  const noted = difficulties[draws.weighted([24, 28, 14, 20, 6, 8], 'difficulty', stream, key + 8192)] ?? 'OTHER';
  return {
    chilled,
    chillCause: chilled ? (behaviour ? 'BEHAVIOUR' : cause ? 'MISUNDERSTANDING' : 'OTHER') : null,
    difficulty: hard ? (angry ? 'ANGRY_CUSTOMER' : noted) : null,
    toolSwitches: draws.poisson(sim.outageDay >= 0 ? 3 : 2, 'toolSwitches', stream, key),
  };
}
