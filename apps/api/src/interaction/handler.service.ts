import type { RequestData } from '../data/request-data.js';
import { mayShowDepartment, mayShowTenure, shownTeams } from '../staffing/lattice.js';
import { noviceDays, staffOn } from '../staffing/staff-on.js';
import type { InteractionHandler } from './handler.type.js';

/** Describes an employee on a day by the groups of five or more that they belonged to. */
export async function handlerOf(data: RequestData, employeeId: number, day: number): Promise<InteractionHandler> {
  const employee = await data.one('employee', employeeId);
  const team = await data.one('team', employee?.teamId);
  if (!employee || !team) return { departmentId: null, teamId: null, tenureBand: null };
  const staff = await staffOn(data, team.departmentId, day);
  const own = staff.find((candidate) => candidate.team === team.id);
  const teamShown = shownTeams(staff).has(team.id);
  const band = employee.hiredOn > day - noviceDays ? 'NOVICE' : 'EXPERIENCED';
  return {
    departmentId: mayShowDepartment(staff) ? team.departmentId : null,
    teamId: teamShown ? team.id : null,
    tenureBand: teamShown && own && mayShowTenure(own) ? band : null,
  };
}
