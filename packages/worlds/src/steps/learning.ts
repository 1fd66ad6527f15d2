import type { FailureCause, ImprovementStrategy } from '@catena/metrics';
import { causes } from '../company/causes.js';
import type { Simulation } from '../simulation.js';

const strategies: Readonly<Partial<Record<FailureCause, ImprovementStrategy>>> = {
  PRODUCT_MISMATCH: 'LISTING_CORRECTION',
  DELIVERY_LATE: 'EXPECTATION_MESSAGE',
  MISSED_CHECK: 'SUPPLIER_CHECK',
  TOOL_FAILURE: 'TOOL_INTEGRATION',
  SILO_HANDOFF: 'PROCESS_CHANGE',
  UNEXPLAINED_CANCELLATION: 'PROCESS_CHANGE',
  WRONG_INFORMATION: 'TRAINING',
  LOW_EMPATHY: 'TRAINING',
};

/** B3: a cause that many complained of in the month leads to a change, which prevents a share of it, for a time. */
export function learning(sim: Simulation, monthStart: number): void {
  const { learning: p } = sim.parameters;
  for (const [cause, left] of sim.causeLeft) {
    sim.causeLeft.set(cause, left + (1 - left) * Math.min(1, 4.35 / p.fadeWeeks));
  }
  const enough = (p.complaints * sim.customersAtStart) / 1000;
  for (const [cause, complaints] of sim.ledger.complaints) {
    if (complaints >= enough && !sim.improving.has(cause)) improve(sim, cause, monthStart);
  }
}

function improve(sim: Simulation, cause: FailureCause, openedOn: number): void {
  const { learning: p } = sim.parameters;
  const number = ++sim.improvementsOpened;
  const weeks = 2 + sim.draws.poisson(p.weeks - 2, 'improvementTime', number);
  const strategy = strategies[cause] ?? 'OTHER';
  const row = {
    externalId: `N-${number}`,
    title: sim.voice.improvements[strategy],
    strategy,
    cause,
    openedOn,
    department: causes[cause].department.id,
  };
  sim.improving.add(cause);
  sim.emitOn(openedOn, { table: 'improvement_action', row });
  for (const complaint of sim.ledger.complaintRows.get(cause) ?? []) {
    sim.amendOn(openedOn, { table: 'service_failure', row: { ...complaint, improvement: row.externalId } });
  }
  const closedOn = openedOn + 7 * weeks;
  sim.onDay(closedOn, () => {
    const effect = sim.lever('learning') ?? 1;
    sim.improving.delete(cause);
    sim.causeLeft.set(cause, (sim.causeLeft.get(cause) ?? 1) * (1 - Math.min(1, p.effect * effect)));
    if (closedOn < sim.window.until) sim.amend({ table: 'improvement_action', row: { ...row, closedOn } });
  });
}
