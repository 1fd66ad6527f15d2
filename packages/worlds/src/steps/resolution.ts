import { type Attempt, followUpKey, type Issue } from '../contacts/attempt.js';
import type { Simulation } from '../simulation.js';
import { instantAt, localDayOf } from '../time/rome-time.js';
import { forget, updateIssue } from './issues.js';

interface Outcome {
  readonly endedAt: number;
  readonly solved: boolean;
  /** The agent took a wrong answer for the right one. */
  readonly mistaken: boolean;
  readonly passed: boolean;
}

/** Closes the case, or leaves it open for the customer to come back (R4: failure demand) or another department. */
export function afterContact(sim: Simulation, attempt: Attempt, issue: Issue, outcome: Outcome): void {
  const { draws, parameters } = sim;
  const { stream } = sim.customers.at(attempt.customer);
  const { endedAt, solved, mistaken, passed } = outcome;
  const informed = sim.known(endedAt);
  const closes = (solved || mistaken) && !passed;
  updateIssue(sim, issue, {
    closedAt: closes ? informed : null,
    lastInformedAt: mistaken ? issue.row.lastInformedAt : informed,
  });
  if (solved && !passed) return;
  const day = localDayOf(endedAt);
  const comesBack =
    !solved && attempt.generation < 5 && draws.chance(parameters.failure.repeat, 'repeats', stream, attempt.key);
  if (comesBack) {
    const wait =
      1 + Math.floor(draws.exponential(parameters.failure.repeatDays - 1, 'repeatDelay', stream, attempt.key));
    sim.schedule({
      ...attempt,
      day: day + wait,
      second: 32_400 + draws.below(30_000, 'repeatDelay', stream, attempt.key + 8192),
      reason: attempt.generation > 0 ? 'COMPLAINT' : attempt.reason,
      key: followUpKey(attempt.origin, attempt.generation + 1),
      generation: attempt.generation + 1,
      issue,
      waiting: null,
    });
    return;
  }
  if (closes) return;
  if (!passed) {
    forget(sim, issue, day);
    return;
  }
  const closedOn = day + 1 + draws.below(5, 'handoffTo', stream, attempt.key);
  sim.amendOn(closedOn, { table: 'support_case', row: { ...issue.row, closedAt: instantAt(closedOn, 15 * 3600) } });
}
