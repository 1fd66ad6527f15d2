import { channelPlan } from '../company/channels.js';
import { type Attempt, byArrival } from '../contacts/attempt.js';
import type { Simulation } from '../simulation.js';
import { weekday } from '../time/civil-date.js';
import { instantAt } from '../time/rome-time.js';
import { missed, unansweredRow } from './access.js';
import { handle } from './handling.js';
import type { Roster } from './roster.js';

/** Days after which a message that nobody answered is taken as left without reply. */
const forgottenAfter = 21;

/**
 * Answers what is written, oldest first, as far as the minutes of the day go. Some messages get lost on the way.
 * Answers the first that the minutes did not reach.
 */
export function answerQueue(sim: Simulation, day: number, roster: Roster, minutes: number): Attempt | null {
  if (weekday(day) === 7 || roster.agents.length === 0) return null;
  let left = minutes;
  let unreached: Attempt | null = null;
  const still: Attempt[] = [];
  for (const attempt of sim.queue) {
    const customer = sim.customers.at(attempt.customer);
    const age = day - attempt.day;
    const lost = sim.draws.chance(sim.parameters.access.lost, 'lost', customer.stream, attempt.key * 8 + (day & 7));
    if (lost || age > forgottenAfter) missed(sim, attempt, 'NO_REPLY', instantAt(day, 64_800));
    else if (sim.held ? isBeyond(attempt, sim.held.unreached) : left <= 0) {
      unreached ??= attempt;
      still.push(attempt);
    } else if (cameTooLate(sim, attempt, day)) still.push(attempt);
    else {
      const earliest = age === 0 ? attempt.second + 900 : 9 * 3600;
      const spread = Math.max(600, 18 * 3600 - earliest);
      const second = earliest + sim.draws.below(spread, 'queueDelay', customer.stream, attempt.key);
      left -= handle(sim, attempt, roster, instantAt(day, second), 0);
    }
  }
  sim.queue = still;
  return unreached;
}

const isBeyond = (attempt: Attempt, unreached: Attempt | null): boolean =>
  unreached !== null && byArrival(attempt, unreached) >= 0;

/** What comes in the afternoon mostly waits for the next day. */
const cameTooLate = (sim: Simulation, attempt: Attempt, day: number): boolean =>
  attempt.day === day &&
  (attempt.second > 16 * 3600 ||
    sim.draws.chance(0.35, 'queueDelay', sim.customers.at(attempt.customer).stream, attempt.key + 8192));

/** Messages that still wait when the week ends stand as unanswered until they are. */
export function showWaiting(sim: Simulation): void {
  for (const attempt of sim.queue) {
    if (attempt.waiting) continue;
    attempt.waiting = unansweredRow(sim, attempt, 'NO_REPLY');
    sim.emit({ table: 'interaction', row: attempt.waiting });
  }
}

/** Minutes of work that wait. */
export const queuedMinutes = (sim: Simulation): number =>
  sim.queue.reduce((sum, attempt) => sum + channelPlan(attempt.channel).effort * sim.minutesPerContact, 0);
