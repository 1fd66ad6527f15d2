import type { RequestData } from '../data/request-data.js';
import { groupsInMonth, isNovice } from '../staffing/groups-in-month.js';
import type { InteractionHandler } from './handler.type.js';

/** Describes an employee in the month of a day by the groups of five or more that they belonged to. */
export async function handlerOf(data: RequestData, employeeId: number, day: number): Promise<InteractionHandler> {
  const employee = await data.one('employee', employeeId);
  const team = await data.one('team', employee?.teamId);
  if (!employee || !team) return { departmentId: null, teamId: null, tenureBand: null };
  const { departments, teams, tenureTeams } = await groupsInMonth(data, day);
  return {
    departmentId: departments.has(team.departmentId) ? team.departmentId : null,
    teamId: teams.has(team.id) ? team.id : null,
    tenureBand: tenureTeams.has(team.id) ? (isNovice(employee.hiredOn, day) ? 'NOVICE' : 'EXPERIENCED') : null,
  };
}
