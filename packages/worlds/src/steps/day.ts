import { isActive } from '../agents/customers.js';
import { channelPlan, isOpen } from '../company/channels.js';
import { type Attempt, byArrival } from '../contacts/attempt.js';
import { type Simulation, taken } from '../simulation.js';
import { weekday } from '../time/civil-date.js';
import { receive } from './access.js';
import { answerQueue } from './queue.js';
import { rosterOf, shiftRows } from './roster.js';

/** Share of live contacts on each day of the week, Monday first. */
const usualLive = [0.2, 0.17, 0.16, 0.16, 0.16, 0.12, 0.03];
/** How many attempts the usual number counts for against those of the day itself. */
const usualWeight = 20;

/** One day of contacts: live ones as they come, then what is written, with the minutes that are left. */
export function serveDay(sim: Simulation, day: number): void {
  const roster = rosterOf(sim, day);
  const attempts = [...taken(sim.agenda, day)].sort(byArrival);
  const live = attempts.filter((attempt) => isLiveAndOpen(attempt, day)).length;
  const usual = (usualLive[weekday(day) - 1] ?? 0) * sim.liveContactsPerWeek;
  const expected = (live * live + usualWeight * usual) / (live + usualWeight);
  const { access } = sim.parameters;
  const standing = roster.capacityMinutes * access.liveShare;
  const lived = standing > 0 ? (expected * sim.minutesPerContact * access.talkShare) / standing : 1;
  const load = sim.held?.load ?? lived;
  sim.liveThisWeek += live;

  let minutes = 0;
  for (const attempt of attempts) {
    if (!isActive(sim.customers.at(attempt.customer), day)) continue;
    minutes += receive(sim, attempt, roster, load);
  }
  const unreached = answerQueue(sim, day, roster, roster.capacityMinutes - minutes);
  sim.observer?.served?.(sim, { load, unreached });
  shiftRows(sim, day, roster);
}

function isLiveAndOpen(attempt: Attempt, day: number): boolean {
  const plan = channelPlan(attempt.channel);
  return plan.live && isOpen(plan, weekday(day), Math.floor(attempt.second / 60));
}
