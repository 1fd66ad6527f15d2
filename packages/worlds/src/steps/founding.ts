import type { EmployeeRole } from '@catena/metrics';
import { type Employee, employeeRow, handlesContacts, weeksInJob } from '../agents/employee.js';
import { channelPlans } from '../company/channels.js';
import { departments, type Team } from '../company/departments.js';
import { personName } from '../company/names.js';
import { regions } from '../company/regions.js';
import { clamp, exp } from '../deterministic/software-math.js';
import { productivity } from '../models/work.js';
import type { Simulation } from '../simulation.js';
import { agentMinutes } from './roster.js';

/** The company as it stands when the world begins: departments, hours, rates, staff, and the standing of each region. */
export function found(sim: Simulation): void {
  const { lasting, parameters, window } = sim;
  regions.forEach((_, region) => {
    const start =
      parameters.reputation.start + parameters.reputation.regionSpread * lasting.normal('regionQuality', region);
    sim.reputation[region] = clamp(start, 0.4, 0.85);
    sim.reputationAtStart[region] = clamp(start, 0.4, 0.85);
    sim.carrierRisk[region] = exp(parameters.failure.regionSpread * lasting.normal('regionQuality', region, 1));
  });
  openingHours(sim);
  rates(sim);
  for (const department of Object.values(departments)) {
    const { id, site, serviceFacing } = department;
    sim.emit({
      table: 'department',
      row: { externalId: id, name: sim.voice.department(department), site, serviceFacing },
    });
  }
  for (const team of sim.teams) {
    sim.emit({ table: 'team', row: { externalId: team.id, department: team.department.id, name: team.name } });
    for (let place = 0; place < team.planned; place++) {
      const index = sim.employees.length;
      const office = !team.department.serviceFacing;
      const days = Math.min(5000, Math.floor(lasting.exponential(office ? 1600 : 800, 'employeeTenure', index)));
      const trained = lasting.chance(parameters.staff.copingAtStart, 'employeeCoping', index);
      const employee = addEmployee(
        sim,
        team,
        place === 0 ? 'SUPERVISOR' : team.department.role,
        window.from - 1 - days,
      );
      if (trained && team.department.serviceFacing) employee.copingTrainedOn = window.from - 1 - Math.floor(days / 2);
      sim.emit({ table: 'employee', row: employeeRow(employee) });
    }
  }
  sim.contactShare = plannedShare(sim);
}

export function addEmployee(sim: Simulation, team: Team, role: EmployeeRole, hiredOn: number): Employee {
  const index = sim.employees.length;
  const employee: Employee = {
    index,
    name: personName(sim.lasting, 'employeeName', index, 'it'),
    team,
    role,
    hiredOn,
    leftOn: null,
    exitReason: null,
    exitDestination: null,
    copingTrainedOn: null,
    burnout: sim.parameters.staff.burnout,
    anger: sim.parameters.staff.usualAnger,
    temper: sim.lasting.normal('employeeName', index, 9),
    contactsThisWeek: 0,
    angryThisWeek: 0,
    contactsToday: 0,
    minutesThisWeek: 0,
    trainingMinutes: 0,
  };
  sim.employees.push(employee);
  sim.staff.push(employee);
  return employee;
}

/**
 * Contact minutes out of each minute at work, such that the first staff meets the usual load at the planned pressure.
 * What is left goes into other duties; a small shop has the more of them.
 */
function plannedShare(sim: Simulation): number {
  const { demand, work } = sim.parameters;
  const needed = (sim.customersAtStart * demand.contactsHandled * work.standardMinutes) / work.targetPressure;
  let offered = 0;
  for (const employee of sim.staff.filter(handlesContacts)) {
    const output = productivity(weeksInJob(employee, sim.window.from), work.noviceOutput, work.masteryWeeks);
    offered += 5 * agentMinutes * (1 - work.absence) * output;
  }
  return needed / offered;
}

function openingHours(sim: Simulation): void {
  for (const plan of channelPlans) {
    plan.hours.forEach((hours, weekday) => {
      if (!hours) return;
      const [opensMinute, closesMinute] = hours;
      const validFrom = sim.window.from - 365;
      sim.emit({
        table: 'opening_hours',
        row: { channel: plan.channel, weekday, validFrom, opensMinute, closesMinute },
      });
    });
  }
}

function rates(sim: Simulation): void {
  const { money, work } = sim.parameters;
  const validFrom = sim.window.from - 365;
  const perContact = Math.round((work.standardMinutes * money.wage) / 60);
  const values = [
    ['CONTRIBUTION_MARGIN', money.margin],
    ['DISCOUNT_RATE', 0.08],
    ['COST_PER_CONTACT', perContact],
    ['LOADED_WAGE', money.wage],
    ['ACQUISITION_COST', money.acquisition],
    ['REPLACEMENT_COST', money.hire],
  ] as const;
  for (const [kind, value] of values) sim.emit({ table: 'rate', row: { kind, validFrom, value } });
}
