import type { EmployeeExitDestination, EmployeeExitReason } from '@catena/metrics';
import { type Employee, employeeRow, handlesContacts, isEmployed, isNovice } from '../agents/employee.js';
import { clamp, exp } from '../deterministic/software-math.js';
import type { Simulation } from '../simulation.js';
import { hire, wantedPlaces } from './hiring.js';

/** R2 and R1: who leaves the company this week, and what places are opened for those who are missing. */
export function staffing(sim: Simulation): void {
  for (const employee of sim.staff) {
    if (!isEmployed(employee, sim.weekStart) || employee.leftOn !== null) continue;
    if (sim.draws.chance(employeeExitChance(sim, employee, employee.burnout), 'employeeExit', employee.index))
      leave(sim, employee);
  }
  if (sim.parameters.money.layoffs > 0) layOff(sim);
  sim.staff = sim.staff.filter((employee) => employee.leftOn === null || employee.leftOn > sim.weekStart);
  hire(sim);
}

/** Chance that an employee as exhausted as this leaves within the week. */
export function employeeExitChance(sim: Simulation, employee: Employee, burnout: number): number {
  const { staff } = sim.parameters;
  const log =
    staff.exitBurnout * (burnout - staff.burnout) +
    (isNovice(employee, sim.weekStart) ? staff.exitNovice : 0) +
    (employee.copingTrainedOn === null ? 0 : staff.exitCoping);
  const place = employee.team.department.serviceFacing ? 1 : staff.exitOffice;
  const lead = employee.role === 'SUPERVISOR' ? 0.5 : 1;
  return clamp(staff.exit * place * lead * exp(log), 0, 0.5);
}

const reasons: readonly EmployeeExitReason[] = [
  'BETTER_STRUCTURES',
  'WORKLOAD',
  'PAY',
  'CAREER',
  'PERSONAL',
  'DISMISSED',
  'RETIREMENT',
  'TRANSFER',
  'OTHER',
];
const destinations: readonly EmployeeExitDestination[] = ['COMPETITOR', 'OTHER_INDUSTRY', 'NO_JOB', 'OTHER'];

/** Dismisses people beyond the places wanted, the newest of those at work first; whoever leads the team stays. */
function layOff(sim: Simulation): void {
  for (const team of sim.teams) {
    if (!team.department.serviceFacing) continue;
    const people = sim.staff.filter((employee) => employee.team === team && employee.leftOn === null);
    const dismissed = Math.ceil((people.length - wantedPlaces(sim, team)) * sim.parameters.money.layoffs);
    const newest = people
      .filter((employee) => handlesContacts(employee) && employee.hiredOn < sim.weekStart)
      .sort((a, b) => b.hiredOn - a.hiredOn || b.index - a.index);
    for (const employee of newest.slice(0, Math.max(0, dismissed))) end(sim, employee, sim.weekStart, 'DISMISSED');
  }
}

function leave(sim: Simulation, employee: Employee): void {
  const { draws } = sim;
  const day = sim.weekStart + draws.below(5, 'employeeExitDay', employee.index);
  if (day >= sim.window.until) return;
  // Exhaustion makes the workload, and the thought of better structures elsewhere, the likelier reasons.
  const tired = clamp(4 * (employee.burnout - sim.parameters.staff.burnout), 0, 2);
  const weights = [14 + 16 * tired, 10 + 22 * tired, 20, 16, 14, 7, 4, 5, 10];
  const reason = reasons[draws.weighted(weights, 'employeeExitReason', employee.index)] ?? 'OTHER';
  end(sim, employee, day, reason);
}

function end(sim: Simulation, employee: Employee, day: number, reason: EmployeeExitReason): void {
  const { draws } = sim;
  const known = draws.chance(0.8, 'employeeExitReason', employee.index, 1);
  const away = destinations[draws.weighted([42, 30, 14, 14], 'employeeExitReason', employee.index, 2)] ?? 'OTHER';
  employee.leftOn = day;
  employee.exitReason = known ? reason : null;
  employee.exitDestination = known ? (reason === 'TRANSFER' ? 'INTERNAL' : away) : null;
  sim.amendOn(day, { table: 'employee', row: employeeRow(employee) });
}
