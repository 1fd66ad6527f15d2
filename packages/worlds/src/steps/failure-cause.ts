import type { FailureCause } from '@catena/metrics';
import { type Employee, isNovice } from '../agents/employee.js';
import type { Attempt } from '../contacts/attempt.js';
import type { Simulation } from '../simulation.js';

const madeInContact: readonly FailureCause[] = [
  'WRONG_INFORMATION',
  'WRONG_SOLUTION',
  'LOW_EMPATHY',
  'MISUNDERSTANDING',
  'SILO_HANDOFF',
  'TOOL_FAILURE',
  'UNFAIR_TREATMENT',
  'NEGLIGENCE',
  'SLOW',
];

/** What goes wrong in a contact: novices misinform, the burnt out are cold, haste is slow to solve, tools fail. */
export function failureCause(
  sim: Simulation,
  employee: Employee | null,
  attempt: Attempt,
  stream: number,
  outage: boolean,
): FailureCause {
  const novice = employee !== null && isNovice(employee, attempt.day);
  const tired = Math.max(0, (employee?.burnout ?? 0) - sim.parameters.staff.burnout);
  const elsewhere = attempt.reason === 'BILLING' || attempt.reason === 'TECHNICAL' || attempt.reason === 'DELIVERY';
  const weights = [
    novice ? 34 : 22,
    18,
    10 + 60 * tired,
    11,
    elsewhere ? 20 : 6,
    outage ? 60 : 7,
    7,
    5 + 20 * tired,
    4 + 10 * Math.max(0, sim.pressure - 0.9),
  ];
  return madeInContact[sim.draws.weighted(weights, 'failureCause', stream, attempt.key)] ?? 'OTHER';
}
