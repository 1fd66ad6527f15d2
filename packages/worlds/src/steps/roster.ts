import { type Employee, employeeId, handlesContacts, isEmployed, isNovice, weeksInJob } from '../agents/employee.js';
import { productivity } from '../models/work.js';
import type { Simulation } from '../simulation.js';
import { weekday } from '../time/civil-date.js';

/** Minutes of an agreed day at work: part-time in service, full-time elsewhere. */
export const agentMinutes = 300;
const officeMinutes = 456;

/** Who works on a day, and the minutes of contact work that they can do. */
export interface Roster {
  readonly present: readonly Employee[];
  /** Of these, who handles contacts. */
  readonly agents: readonly Employee[];
  readonly capacityMinutes: number;
}

export function rosterOf(sim: Simulation, day: number): Roster {
  const present = sim.staff.filter((employee) => isEmployed(employee, day) && isPresent(sim, employee, day));
  const agents = present.filter(handlesContacts);
  const { work } = sim.parameters;
  let capacityMinutes = 0;
  for (const agent of agents) {
    const output = productivity(weeksInJob(agent, day), work.noviceOutput, work.masteryWeeks);
    // Colleagues who show a newcomer the ropes lose a little of their own time.
    const mentoring = isNovice(agent, day) ? work.mentorLoss : 0;
    const training = Math.min(120, agent.trainingMinutes);
    capacityMinutes += (agentMinutes - training) * sim.contactShare * Math.max(0, output - mentoring);
  }
  return { present, agents, capacityMinutes: capacityMinutes * sim.overtime };
}

/** Six-day rota for service with a rest day that moves on each week, and a Sunday now and then; five days elsewhere. */
function isPresent(sim: Simulation, employee: Employee, day: number): boolean {
  const iso = weekday(day);
  if (sim.draws.chance(sim.parameters.work.absence, 'shiftOff', employee.index, iso)) return false;
  if (!employee.team.department.serviceFacing) return iso <= 5;
  const rest = ((employee.index + sim.week) % 6) + 1;
  const onSunday = (employee.index + sim.week) % 8 === 0;
  if (iso === 7) return onSunday;
  return iso !== rest && !(onSunday && iso === (rest % 6) + 1);
}

/** One row for each who worked. */
export function shiftRows(sim: Simulation, day: number, roster: Roster): void {
  for (const employee of roster.present) {
    const agreed = employee.team.department.serviceFacing ? agentMinutes : officeMinutes;
    const overtime = handlesContacts(employee) ? Math.round(agreed * (sim.overtime - 1)) : 0;
    const training = Math.min(120, employee.trainingMinutes);
    employee.trainingMinutes -= training;
    employee.minutesThisWeek += agreed + overtime - training;
    sim.ledger.serviceMinutes += employee.team.department.serviceFacing ? agreed + overtime : 0;
    sim.emit({
      table: 'shift_day',
      row: {
        employee: employeeId(employee.index),
        day,
        minutesWorked: agreed + overtime,
        minutesTraining: training,
        minutesOvertime: overtime,
        contactsHandled: employee.contactsToday,
      },
    });
    employee.contactsToday = 0;
  }
}
