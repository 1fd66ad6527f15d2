import { employeeRow, handlesContacts, isEmployed } from '../agents/employee.js';
import type { Team } from '../company/departments.js';
import { clamp } from '../deterministic/software-math.js';
import type { Simulation } from '../simulation.js';

/** Minutes that one person spends in one training. */
const length = 120;

/**
 * Trainings of the month: facing complaints as far as the budget goes (coping spreads), and retraining for a team that
 * went wrong much more often than the others, which takes working time now.
 */
export function training(sim: Simulation, monthStart: number): void {
  const heldOn = monthStart + 9;
  if (heldOn >= sim.window.until) return;
  const rates = sim.teams.map((team) => failureRate(sim, team));
  const usual = rates.reduce((sum, rate) => sum + rate, 0) / Math.max(1, rates.filter((rate) => rate > 0).length);
  sim.teams.forEach((team, number) => {
    if (!team.department.serviceFacing) return;
    if (sim.draws.chance(clamp(0.5 * sim.budget, 0, 1), 'training', number)) planned(sim, team, number, heldOn);
    if ((rates[number] ?? 0) > 1.3 * usual) session(sim, team, { number, heldOn: heldOn + 3, reactive: true });
  });
}

function failureRate(sim: Simulation, team: Team): number {
  const contacts = sim.ledger.teamContacts.get(team.id) ?? 0;
  return contacts < 40 ? 0 : (sim.ledger.teamFailures.get(team.id) ?? 0) / contacts;
}

/** An intervention that trains people beyond what the budget plans. */
export function copingLever(sim: Simulation): void {
  const chance = sim.lever('coping');
  if (chance === null) return;
  for (const employee of sim.staff) {
    if (!handlesContacts(employee) || employee.copingTrainedOn !== null) continue;
    if (!isEmployed(employee, sim.weekStart) || !sim.draws.chance(chance, 'copingLever', employee.index)) continue;
    employee.copingTrainedOn = sim.weekStart;
    sim.amend({ table: 'employee', row: employeeRow(employee) });
  }
}

/** Teaches everybody who is there a little, and some of them for good. */
function planned(sim: Simulation, team: Team, number: number, heldOn: number): void {
  session(sim, team, { number, heldOn, reactive: false });
  const share = 2 * sim.parameters.staff.copingTraining * sim.budget;
  for (const employee of sim.staff) {
    if (employee.team !== team || !handlesContacts(employee) || employee.copingTrainedOn !== null) continue;
    if (!isEmployed(employee, heldOn) || !sim.draws.chance(share, 'trainingCoping', employee.index)) continue;
    employee.copingTrainedOn = heldOn;
    sim.amendOn(heldOn, { table: 'employee', row: employeeRow(employee) });
  }
}

interface Session {
  readonly number: number;
  readonly heldOn: number;
  readonly reactive: boolean;
}

function session(sim: Simulation, team: Team, { number, heldOn, reactive }: Session): void {
  const people = sim.staff.filter((employee) => employee.team === team && isEmployed(employee, heldOn));
  if (heldOn >= sim.window.until || people.length === 0) return;
  for (const employee of people) employee.trainingMinutes += length;
  const minutes = length * people.length;
  const cost = people.length * 4000;
  if (reactive) {
    sim.ledger.retrainingCost += cost;
    sim.ledger.retrainingMinutes += minutes;
  } else sim.ledger.trainingCost += cost;
  sim.emitOn(heldOn, {
    table: 'training_session',
    row: {
      externalId: `Z-${sim.week}-${number}${reactive ? 'R' : ''}`,
      heldOn,
      team: team.id,
      topic: reactive ? 'PRODUCT' : 'COMPLAINT_HANDLING',
      reactive,
      attendees: people.length,
      minutes,
      cost,
    },
  });
}
