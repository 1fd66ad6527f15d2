import type { Customer } from '../agents/customers.js';
import { clamp } from '../deterministic/software-math.js';
import { type Justice, justiceIndex } from '../models/justice.js';
import type { RecoveryRow } from '../rows/customer-rows.js';
import type { Simulation } from '../simulation.js';
import { localDayOf } from '../time/rome-time.js';

/** S2-27: some customers say how the recovery was against what they had expected of it. Anger answers more often. */
export function evaluation(
  sim: Simulation,
  customer: Customer,
  key: number,
  row: RecoveryRow,
  justice: Justice,
  severity: number,
): void {
  const { draws, parameters } = sim;
  const { stream } = customer;
  const chance = Math.min(0.9, parameters.surveys.recovery + parameters.surveys.angry * customer.anger);
  if (!row.completedAt || !draws.chance(chance, 'recoveryEvaluated', stream, key)) return;
  const hours = 20 + draws.below(100, 'recoveryEvaluated', stream, key + 8192);
  const evaluatedAt = sim.known(row.completedAt + hours * 3_600_000);
  if (evaluatedAt === null) return;
  const scale = (x: number, k: number) =>
    clamp(Math.round(x + 0.6 * draws.normal('recoveryAnswers', stream, key * 8 + k)), 1, 7);
  const index = justiceIndex(justice);
  // Hess et al. 2003: who expects the relation to last expects less of a recovery.
  const expected = 5.2 - 1.2 * customer.continuity;
  const before = 1 + 6 * clamp(customer.satisfaction + 0.1, 0, 1);
  const after = before + 3.2 * (index - 0.55) - 1.1 * severity;
  sim.amendOn(localDayOf(evaluatedAt), {
    table: 'recovery',
    row: {
      ...row,
      evaluatedAt,
      expected: scale(expected, 0),
      perceived: scale(1 + 6.2 * index, 1),
      distributiveJustice: scale(1 + 6 * justice.distributive, 2),
      proceduralJustice: scale(1 + 6 * justice.procedural, 3),
      interactionalJustice: scale(1 + 6 * justice.interactional, 4),
      satisfactionBefore: scale(before, 5),
      satisfactionAfter: scale(after, 6),
      stillUpset: draws.chance(
        clamp(0.15 + 0.7 * severity - 0.5 * (index - 0.5), 0, 1),
        'recoveryAnswers',
        stream,
        key * 8 + 7,
      ),
    },
  });
}
