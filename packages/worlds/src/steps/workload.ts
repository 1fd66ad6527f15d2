import { handlesContacts, isEmployed, weeksInJob } from '../agents/employee.js';
import { clamp, power } from '../deterministic/software-math.js';
import { erodedStandard, productivity, timePerContact } from '../models/work.js';
import type { Simulation } from '../simulation.js';
import { queuedMinutes } from './queue.js';
import { agentMinutes } from './roster.js';

/** Weeks over which the usual load is smoothed. */
const smoothing = 12;

/** Work over capacity for the week ahead, what it does to the time per contact, and how much overtime it takes. */
export function planWork(sim: Simulation): void {
  const { work } = sim.parameters;
  const part = Math.min(7, sim.window.until - sim.weekStart) / 7;
  let attempts = 0;
  for (let day = sim.weekStart; day < sim.weekStart + 7; day++) attempts += sim.agenda.get(day)?.length ?? 0;
  const minutes = answerable * attempts * sim.standardMinutes + (part * queuedMinutes(sim)) / 2;
  let capacity = 0;
  for (const employee of sim.staff) {
    if (!handlesContacts(employee) || !isEmployed(employee, sim.weekStart + 3)) continue;
    const output = productivity(weeksInJob(employee, sim.weekStart), work.noviceOutput, work.masteryWeeks);
    capacity += (5 * part * agentMinutes * (1 - work.absence) - employee.trainingMinutes) * output;
  }
  sim.pressure = clamp(minutes / Math.max(1, capacity * sim.contactShare), 0.3, 3);
  sim.minutesPerContact = timePerContact(sim.standardMinutes, sim.pressure, work.elasticity);
  sim.overtime = sim.pressure > 1 ? Math.min(work.overtimeMax, power(sim.pressure, work.overtimeElasticity)) : 1;
}

/** Attempts that end in a handled contact, for the week's own and those that repeats will add: they about cancel out. */
const answerable = 0.98;

/** Share of the service budget whose loss ends the quality programme. */
const programmeEnds = 0.25;

/** R5: the standard follows practice down and not up; only a quality programme, while it is paid for, lifts it to the plan. */
export function moveStandard(sim: Simulation): void {
  const { work } = sim.parameters;
  const full = 7 / Math.min(7, sim.window.until - sim.weekStart);
  const practised = erodedStandard(
    sim.standardMinutes,
    sim.minutesPerContact,
    work.erosionWeeks,
    work.restorationWeeks,
  );
  const programme = clamp(1 - (1 - sim.budget) / programmeEnds, 0, 1) / work.programmeWeeks;
  sim.standardMinutes = Math.max(work.standardMinutes / 4, practised + programme * (work.standardMinutes - practised));
  sim.contactsPerWeek += (full * sim.handledThisWeek - sim.contactsPerWeek) / smoothing;
  sim.liveContactsPerWeek += (full * sim.liveThisWeek - sim.liveContactsPerWeek) / smoothing;
  sim.handledThisWeek = 0;
  sim.liveThisWeek = 0;
}
