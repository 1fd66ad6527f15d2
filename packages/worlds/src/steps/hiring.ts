import { employeeId, employeeRow, isEmployed } from '../agents/employee.js';
import type { Team } from '../company/departments.js';
import { regionShares } from '../company/regions.js';
import { clamp, power } from '../deterministic/software-math.js';
import type { VacancyRow } from '../rows/company-rows.js';
import type { Simulation } from '../simulation.js';
import { addEmployee } from './founding.js';

/** A place that the company looks to fill. */
export interface Vacancy {
  readonly number: number;
  readonly team: Team;
  readonly row: VacancyRow;
}

/** Opens places where people are missing, and lets candidates decide about those that are open. */
export function hire(sim: Simulation): void {
  for (const team of sim.teams) openPlaces(sim, team);
  sim.vacancies = sim.vacancies.filter((vacancy) => !interview(sim, vacancy));
}

/**
 * Places wanted: the plan scaled by the smoothed load at today's standard of time per contact, and by the budget. A
 * lower standard lowers the plan as well, which locks it in (R5).
 */
export function wantedPlaces(sim: Simulation, team: Team): number {
  if (!team.department.serviceFacing) return team.planned;
  const { work, demand } = sim.parameters;
  const load = sim.contactsPerWeek / (sim.customersAtStart * demand.contactsHandled);
  const standard = 1 - work.lockIn * (1 - sim.standardMinutes / work.standardMinutes);
  return Math.max(
    sim.parameters.money.leastPlaces,
    Math.round(team.planned * load * standard * sim.budget * (sim.lever('places') ?? 1)),
  );
}

function openPlaces(sim: Simulation, team: Team): void {
  const people = sim.staff.filter((employee) => employee.team === team && employee.leftOn === null).length;
  const open = sim.vacancies.filter((vacancy) => vacancy.team === team).length;
  for (let missing = wantedPlaces(sim, team) - people - open; missing > 0; missing--) {
    const openedOn = sim.weekStart + 1;
    if (openedOn >= sim.window.until) return;
    const number = ++sim.vacanciesOpened;
    const row = { externalId: `V-${number}`, team: team.id, openedOn };
    sim.emit({ table: 'vacancy', row });
    sim.vacancies.push({ number, team, row });
  }
}

/** Reputation as the country's candidates see it: the regions' mean over its start. */
export function standing(sim: Simulation): number {
  let now = 0;
  let before = 0;
  regionShares.forEach((share, region) => {
    now += share * (sim.reputation[region] ?? 0);
    before += share * (sim.reputationAtStart[region] ?? 0);
  });
  return now / before;
}

/** Candidates of a week for one place at a standing. */
export const expectedCandidates = ({ parameters }: Simulation, standing: number): number =>
  parameters.staff.applicants * power(standing, parameters.reputation.candidates);

/** R3: candidates of the week for one place, fewer and harder to win for a company with a poor name. True once filled. */
function interview(sim: Simulation, vacancy: Vacancy): boolean {
  const { draws, parameters } = sim;
  const { staff, reputation } = parameters;
  const { number } = vacancy;
  const pull = power(standing(sim), reputation.candidates);
  const expected = expectedCandidates(sim, standing(sim)) * (sim.lever('applicants') ?? 1);
  const candidates = draws.poisson(expected, 'candidates', number);
  for (let k = 0; k < candidates; k++) {
    const openedOn = sim.weekStart + 1 + draws.below(5, 'candidates', number, 10 + k);
    if (openedOn >= sim.window.until) continue;
    const suitable = draws.chance(staff.suitable, 'candidateFit', number, k);
    const accepts = draws.chance(clamp(staff.acceptance * pull, 0, 0.95), 'candidateDecision', number, k);
    const won = suitable && accepts;
    const employee = won ? recruit(sim, vacancy, openedOn) : null;
    const asked = draws.chance(0.4, 'candidateAsked', number, k);
    const negative = draws.poisson(Math.max(0, 0.6 - 0.5 * pull), 'candidateHeard', number, k);
    const care = 3.2 + 4 * (pull - 1) - 0.5 * negative + 0.7 * draws.normal('candidateAsked', number, 10 + k);
    sim.emit({
      table: 'opportunity',
      row: {
        externalId: `J-${number}-${sim.week}-${k}`,
        kind: 'CANDIDATE',
        openedOn,
        decidedOn: openedOn,
        outcome: won ? 'WON' : 'LOST',
        reason: won || !asked ? null : candidateReason(sim, suitable, negative, number, k),
        heardNegative: asked ? negative : null,
        careSignal: asked ? clamp(Math.round(care), 1, 5) : null,
        value: Math.round(parameters.money.wage * 25 * 46),
        vacancy: vacancy.row.externalId,
      },
    });
    if (employee) {
      sim.amend({
        table: 'vacancy',
        row: { ...vacancy.row, filledOn: openedOn, employee: employeeId(employee.index) },
      });
      return true;
    }
  }
  return false;
}

function candidateReason(sim: Simulation, suitable: boolean, negative: number, number: number, k: number) {
  if (!suitable) return 'FIT';
  if (negative > 0 && sim.draws.chance(0.6, 'candidateReason', number, k)) return 'REPUTATION';
  return sim.draws.chance(0.7, 'candidateReason', number, 10 + k) ? 'PRICE' : 'OTHER';
}

/** Learning the job, spread over the first days. */
const onboardingMinutes = 480;

function recruit(sim: Simulation, vacancy: Vacancy, acceptedOn: number) {
  const { team } = vacancy;
  const notice = 7 + sim.draws.below(2 * sim.parameters.staff.hireDays - 14, 'hireDelay', vacancy.number);
  const leads = sim.staff.some(
    (employee) => employee.team === team && employee.role === 'SUPERVISOR' && isEmployed(employee, acceptedOn),
  );
  const employee = addEmployee(sim, team, leads ? team.department.role : 'SUPERVISOR', acceptedOn + notice);
  employee.trainingMinutes = onboardingMinutes;
  sim.emitOn(employee.hiredOn, {
    table: 'training_session',
    row: {
      externalId: `Z-${employeeId(employee.index)}`,
      heldOn: employee.hiredOn,
      team: team.id,
      topic: 'ONBOARDING',
      reactive: false,
      attendees: 1,
      minutes: onboardingMinutes,
      cost: 15_000,
    },
  });
  sim.ledger.hires++;
  sim.emit({ table: 'employee', row: employeeRow(employee) });
  return employee;
}
