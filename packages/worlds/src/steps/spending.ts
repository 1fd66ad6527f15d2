import type { CostClass, FailureCause, SpendingCategory } from '@catena/metrics';
import { causes } from '../company/causes.js';
import { departments } from '../company/departments.js';
import type { SpendingEntryRow } from '../rows/company-rows.js';
import type { Simulation } from '../simulation.js';
import { standing } from './hiring.js';

type Booking = Pick<SpendingEntryRow, 'amount' | 'minutes' | 'department' | 'incident' | 'cause'>;

/**
 * Books the month by category and class of cost of quality (Feigenbaum 1956). What had to be spent because service was poor is
 * reactive. Answers the money spent beyond wages, in minor units.
 */
export function monthlySpending(sim: Simulation, serviceCost: number, serviceMinutes: number): number {
  const { ledger, parameters, draws } = sim;
  const { money, demand } = parameters;
  const bookedOn = Math.min(ledger.monthEnd, sim.window.until) - 1;
  let spent = 0;
  let number = 0;
  const book = (category: SpendingCategory, costClass: CostClass, reactive: boolean, booking: Booking) => {
    if (booking.amount <= 0) return;
    const externalId = `S-${ledger.month}-${++number}`;
    spent += booking.amount;
    sim.emit({
      table: 'spending_entry',
      row: { externalId, bookedOn, category, costClass, reactive, ...booking, amount: Math.round(booking.amount) },
    });
  };
  const noise = (k: number) => 0.85 + 0.3 * draws.uniform('spendingNoise', ledger.month & 0xffff, k);
  const wages = (minutes: number) => (minutes * money.wage) / 60;

  const failureShare = ledger.contactMinutes > 0 ? ledger.failureMinutes / ledger.contactMinutes : 0;
  const service = departments.service.id;
  // Wages of service, split by what the contacts were about, are in the accounts already: booked, not spent again.
  const before = spent;
  book('CONTACTS', 'NOT_QUALITY', false, {
    amount: serviceCost * (1 - contactShareOfWork * failureShare),
    minutes: Math.round(serviceMinutes * (1 - contactShareOfWork * failureShare)),
    department: service,
  });
  book('CONTACTS', 'EXTERNAL_FAILURE', true, {
    amount: serviceCost * contactShareOfWork * failureShare,
    minutes: Math.round(serviceMinutes * contactShareOfWork * failureShare),
    department: service,
  });
  spent = before;
  book('ESCALATION', 'EXTERNAL_FAILURE', true, {
    amount: wages(ledger.escalations * 40),
    minutes: ledger.escalations * 40,
    department: service,
  });
  for (const [cause, amount] of ledger.compensation) {
    book('COMPENSATION', 'EXTERNAL_FAILURE', true, { amount, cause, department: causes[cause].department.id });
  }
  for (const [incident, amount] of ledger.incidentCompensation) {
    book('COMPENSATION', 'EXTERNAL_FAILURE', true, { amount, incident, cause: causeOf(sim, incident) });
  }
  book('HIRING', 'EXTERNAL_FAILURE', true, { amount: ledger.hires * money.hire * noise(1), department: service });
  book('TRAINING', 'PREVENTION', false, { amount: ledger.trainingCost, department: service });
  const retraining = ledger.retrainingCost + wages(ledger.retrainingMinutes);
  book('RETRAINING', 'EXTERNAL_FAILURE', true, {
    amount: retraining,
    minutes: ledger.retrainingMinutes,
    department: service,
  });
  const planned = sim.customersAtStart * demand.monthlyValue;
  book('MARKETING', 'NOT_QUALITY', false, { amount: ledger.newCustomers * money.acquisition * noise(2) });
  const name = nameSpending(sim, standing(sim));
  book('MARKETING', 'EXTERNAL_FAILURE', true, { amount: planned * name.marketing * noise(3) });
  book('PR', 'EXTERNAL_FAILURE', true, { amount: planned * name.pr * noise(4) });
  book('CONSULTING', 'EXTERNAL_FAILURE', true, { amount: planned * name.consulting * noise(5) });
  book('WAGE_PREMIUM', 'EXTERNAL_FAILURE', true, { amount: serviceCost * name.wages });
  book('QUALITY_CHECK', 'APPRAISAL', false, { amount: planned * 0.004 * noise(6), department: service });
  book('IMPROVEMENT', 'PREVENTION', false, { amount: sim.improving.size * planned * 0.0025 * noise(7) });
  return spent;
}

/**
 * What a name that has suffered costs in a month: shares of the planned revenue, and of the wages of service. It calls
 * for campaigns, once it shows for public relations and dearer staff, and when it is bad for consultants.
 */
export function nameSpending({ parameters }: Simulation, standing: number) {
  const { reactiveMarketing, reactiveName } = parameters.money;
  const lost = Math.max(0, 1 - standing);
  return {
    marketing: lost * reactiveMarketing * 0.1,
    pr: lost > 0.04 ? lost * 0.04 * reactiveName : 0,
    consulting: lost > 0.08 ? lost * 0.05 * reactiveName : 0,
    wages: lost > 0.05 ? lost * 0.3 * reactiveName : 0,
  };
}

/** Share of the time of service that contacts take up, talk and writing together. */
const contactShareOfWork = 0.75;

const causeOf = (sim: Simulation, incident: string): FailureCause | null =>
  sim.incidents.find(({ row }) => row.externalId === incident)?.cause ?? null;
