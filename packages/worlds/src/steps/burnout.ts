import { type Employee, handlesContacts, isEmployed } from '../agents/employee.js';
import { exp, ln } from '../deterministic/software-math.js';
import { burnoutTarget } from '../models/work.js';
import type { Simulation } from '../simulation.js';

/** Anger met and exhaustion of the week: angry contacts per hour of contact, pressure, and what coping training takes off. */
export function burnout(sim: Simulation): void {
  const { staff } = sim.parameters;
  const fading = exp(-ln(2) / staff.angerWeeks);
  for (const employee of sim.staff) {
    if (!handlesContacts(employee)) continue;
    const hours = (employee.minutesThisWeek * sim.contactShare) / 60;
    if (hours > 0) employee.anger = fading * employee.anger + (1 - fading) * (employee.angryThisWeek / hours);
    const { burnout, anger, copingTrainedOn } = employee;
    employee.burnout = burnoutAfter(sim, { burnout, anger, trained: copingTrainedOn !== null });
    employee.contactsThisWeek = 0;
    employee.angryThisWeek = 0;
    employee.minutesThisWeek = 0;
  }
}

interface Strain {
  readonly burnout: number;
  /** Angry contacts per hour of contact, fading. */
  readonly anger: number;
  readonly trained: boolean;
}

/** Exhaustion after a week at the pressure of this one. */
export function burnoutAfter({ pressure, parameters }: Simulation, { burnout, anger, trained }: Strain): number {
  const { staff } = parameters;
  const target = burnoutTarget(pressure, anger - staff.usualAnger, trained, {
    base: staff.burnout,
    pressureEffect: staff.pressureEffect,
    angerEffect: staff.angerEffect,
    copingEffect: staff.copingEffect,
  });
  return burnout + (1 - exp(-1 / staff.burnoutWeeks)) * (target - burnout);
}

/** Mean exhaustion of those who handle contacts. */
export function meanBurnout(sim: Simulation): number {
  const agents = sim.staff.filter(
    (employee: Employee) => handlesContacts(employee) && isEmployed(employee, sim.weekStart),
  );
  return agents.reduce((sum, agent) => sum + agent.burnout, 0) / Math.max(1, agents.length);
}
