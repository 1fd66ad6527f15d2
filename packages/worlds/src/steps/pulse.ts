import { type Employee, employeeId, isEmployed } from '../agents/employee.js';
import { clamp } from '../deterministic/software-math.js';
import type { Simulation } from '../simulation.js';

/** Monthly staff survey; the exhausted answer less. What is asked is coloured by each person's temper. */
export function pulse(sim: Simulation): void {
  if (sim.week % 4 !== 2) return;
  for (const employee of sim.staff) {
    const answeredOn = sim.weekStart + sim.draws.below(4, 'pulseAnswers', employee.index, 1);
    if (answeredOn >= sim.window.until || !isEmployed(employee, answeredOn)) continue;
    const { staff } = sim.parameters;
    const strain = employee.burnout - staff.burnout;
    if (sim.draws.chance(clamp(staff.pulse - 0.6 * strain, 0.2, 0.95), 'pulseAnswers', employee.index)) {
      answer(sim, employee, answeredOn, strain);
    }
  }
}

const usualConfidence = 5.1;
/** What coping training gives, in points, and what a unit of strain takes of confidence. */
const coped = 0.35;
export const confidencePerStrain = 6;

/** Confidence of somebody as exhausted as this, 1 to 7, before temper and the noise of an answer. */
export const meanConfidence = ({ parameters }: Simulation, burnout: number, trained: boolean): number =>
  usualConfidence + (trained ? coped : 0) - confidencePerStrain * (burnout - parameters.staff.burnout);

function answer(sim: Simulation, employee: Employee, answeredOn: number, strain: number): void {
  const coping = employee.copingTrainedOn === null ? 0 : coped;
  const item = (level: number, slope: number, k: number) =>
    clamp(
      Math.round(
        level - slope * strain + 0.5 * employee.temper + 0.6 * sim.draws.normal('pulseItems', employee.index, k),
      ),
      1,
      7,
    );
  const recommend = 7.2 - 9 * strain + 0.9 * employee.temper + sim.draws.normal('pulseItems', employee.index, 9);
  sim.emit({
    table: 'pulse_response',
    row: {
      externalId: `${employeeId(employee.index)}-${sim.week}`,
      employee: employeeId(employee.index),
      answeredOn,
      confidence: item(usualConfidence + coping, confidencePerStrain, 0),
      security: item(5, 4, 1),
      happiness: item(4.9, 6, 2),
      satisfaction: item(5, 5.5, 3),
      intentToStay: item(5.1, 6.5, 4),
      exhaustion: item(3.1 - coping, -7, 5),
      recommend: clamp(Math.round(recommend), 0, 10),
    },
  });
}
