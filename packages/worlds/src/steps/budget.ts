import { clamp } from '../deterministic/software-math.js';
import { Ledger } from '../ledger.js';
import type { Simulation } from '../simulation.js';
import { agentMinutes } from './roster.js';
import { monthlySpending } from './spending.js';

/**
 * R1: the month's accounts. Profit below target lets the service budget be cut, and with it places, training and the
 * quality programme.
 */
export function closeMonth(sim: Simulation): void {
  const { ledger, parameters } = sim;
  const { money } = parameters;
  const plan = sim.plan;
  const minutes = serviceMinutes(sim, ledger.serviceMinutes);
  const serviceCost = Math.round((minutes * money.wage) / 60);
  const reactive = monthlySpending(sim, serviceCost, minutes);
  const revenue = Math.round(ledger.revenue);
  const profit = Math.round(money.margin * revenue - serviceCost - plan.fixedCost - reactive);
  sim.observer?.accounted?.(sim, profit);
  sim.budget = sim.lever('budget') ?? budgetAfter(sim, profit);
  const serviceBudget = Math.round(plan.serviceCost * sim.budget);
  sim.emit({
    table: 'financial_month',
    row: { month: ledger.month, revenue, profit, profitTarget: plan.profitTarget, serviceBudget },
  });
  sim.ledger = new Ledger(ledger.monthEnd);
}

/** Service budget, over the planned one, after a month with such a profit. */
export function budgetAfter({ plan, budget, week, parameters }: Simulation, profit: number): number {
  const { money } = parameters;
  const missed = clamp((plan.profitTarget - profit) / plan.profitTarget, 0, 2);
  const decided = week >= money.plannedCutWeek ? 1 - money.plannedCut : 1;
  const wanted = Math.min(1 - Math.min(money.cutMax, money.cut * missed), decided);
  return budget + (wanted - budget) / money.adjustMonths;
}

/** What the company planned for a month when the world began, in minor units. */
export interface Plan {
  readonly serviceCost: number;
  readonly fixedCost: number;
  readonly profitTarget: number;
}

/** Paid minutes that service answers for: contacts with their overhead; in a small shop people have other duties too. */
const serviceMinutes = (sim: Simulation, minutesAtWork: number): number =>
  Math.round(minutesAtWork * sim.contactShare * sim.parameters.money.overhead);

/** Weeks of a mean month. */
const weeksPerMonth = 52 / 12;

export function monthlyPlan(sim: Simulation): Plan {
  const { money, work } = sim.parameters;
  let revenue = 0;
  for (const index of sim.active) revenue += sim.customers.at(index).value;
  const people = sim.staff.filter((employee) => employee.team.department.serviceFacing).length;
  const minutes = serviceMinutes(sim, people * 5 * agentMinutes * (1 - work.absence) * weeksPerMonth);
  const serviceCost = Math.round((minutes * money.wage) / 60);
  const fixedCost = Math.round(money.fixedShare * revenue);
  const profit = money.margin * revenue - serviceCost - fixedCost - money.plannedReactive * revenue;
  return { serviceCost, fixedCost, profitTarget: Math.round(Math.max(0.01 * revenue, money.target * profit)) };
}
