import type { FailureCause } from '@catena/metrics';
import { nextSerial } from '../agents/customers.js';
import { departments } from '../company/departments.js';
import type { Attempt } from '../contacts/attempt.js';
import type { InteractionRow } from '../rows/customer-rows.js';
import type { Simulation } from '../simulation.js';

/** Department that an issue is passed to when service cannot end it alone. */
function owner(attempt: Attempt) {
  if (attempt.reason === 'BILLING' || attempt.reason === 'CANCELLATION') return departments.accounts;
  if (attempt.reason === 'TECHNICAL') return departments.systems;
  if (attempt.reason === 'PRODUCT_QUESTION' || attempt.reason === 'WARRANTY') return departments.catalogue;
  return departments.logistics;
}

/** Passes some issues on; answers whether it did. */
export function handOff(sim: Simulation, attempt: Attempt, row: InteractionRow, cause: FailureCause | null): boolean {
  const { draws, parameters } = sim;
  const customer = sim.customers.at(attempt.customer);
  const { stream } = customer;
  const chance =
    cause === 'SILO_HANDOFF' ? 1 : row.resolved ? parameters.failure.handoff / 2 : 3 * parameters.failure.handoff;
  if (!draws.chance(chance, 'handoff', stream, attempt.key)) return false;
  const requestedAt = row.endedAt ?? row.startedAt;
  const hours = draws.exponential(cause === 'SILO_HANDOFF' ? 60 : 11, 'handoffWait', stream, attempt.key);
  if (sim.known(requestedAt) === null) return false;
  sim.emit({
    table: 'handoff',
    row: {
      customer: row.customer,
      externalId: `${row.customer}-H${nextSerial(customer)}`,
      requestedAt,
      acceptedAt: sim.known(requestedAt + 900_000 + Math.floor(hours * 3_600_000)),
      case: row.case,
      interaction: row.externalId,
      fromDepartment: row.department ?? departments.service.id,
      toDepartment: owner(attempt).id,
    },
  });
  return true;
}
