import type { Employee } from '../agents/employee.js';
import type { Issue } from '../contacts/attempt.js';
import type { Simulation } from '../simulation.js';
import type { Roster } from './roster.js';

/** Who takes the contact: the one who knows the case, if at hand; an angry one goes to the newer of two colleagues. */
export function chooseEmployee(
  sim: Simulation,
  roster: Roster,
  issue: Issue,
  angry: boolean,
  stream: number,
  key: number,
): Employee | null {
  const { draws, parameters } = sim;
  const { agents } = roster;
  const known = issue.lastEmployee;
  if (known && agents.includes(known) && draws.chance(parameters.work.sameAgent, 'continuityOfAgent', stream, key)) {
    return known;
  }
  const one = agents[draws.below(agents.length, 'handledBy', stream, key)] ?? null;
  if (!angry || !one || !draws.chance(parameters.work.angryToNovices, 'handledByTwo', stream, key + 8192)) return one;
  const two = agents[draws.below(agents.length, 'handledByTwo', stream, key)] ?? one;
  return two.hiredOn > one.hiredOn ? two : one;
}
