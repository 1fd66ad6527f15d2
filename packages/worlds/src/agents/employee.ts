import type { EmployeeExitDestination, EmployeeExitReason, EmployeeRole } from '@catena/metrics';
import type { Team } from '../company/departments.js';
import type { EmployeeRow } from '../rows/company-rows.js';

/** One spell of employment; kept for all who ever worked here, as there are few. */
export interface Employee {
  readonly index: number;
  readonly name: string;
  readonly team: Team;
  readonly role: EmployeeRole;
  readonly hiredOn: number;
  leftOn: number | null;
  exitReason: EmployeeExitReason | null;
  exitDestination: EmployeeExitDestination | null;
  copingTrainedOn: number | null;
  /** Latent exhaustion, 0 to 1. */
  burnout: number;
  /** Angry contacts per hour of contact, fading. */
  anger: number;
  /** Bent of the person towards better or worse answers; standard normal. */
  readonly temper: number;
  contactsThisWeek: number;
  angryThisWeek: number;
  contactsToday: number;
  minutesThisWeek: number;
  /** Minutes of training planned for this week, spread over the days at work. */
  trainingMinutes: number;
}

export const employeeId = (index: number): string => `E${String(index + 1).padStart(5, '0')}`;

export const employeeRow = (employee: Employee): EmployeeRow => ({
  externalId: employeeId(employee.index),
  name: employee.name,
  team: employee.team.id,
  role: employee.role,
  hiredOn: employee.hiredOn,
  leftOn: employee.leftOn,
  exitReason: employee.exitReason,
  exitDestination: employee.exitDestination,
  copingTrainedOn: employee.copingTrainedOn,
});

/** Whether the employee is employed on a day. */
export const isEmployed = (employee: Employee, day: number): boolean =>
  employee.hiredOn <= day && (employee.leftOn === null || day < employee.leftOn);

export const handlesContacts = (employee: Employee): boolean => employee.role === 'AGENT';

export const weeksInJob = (employee: Employee, day: number): number => (day - employee.hiredOn) / 7;

/** The first half year: whoever is in it still learns the job. */
export const isNovice = (employee: Employee, day: number): boolean => weeksInJob(employee, day) < 26;
