import type { Simulation } from '../simulation.js';
import { arrivals } from './arrivals.js';
import { attributeChanges } from './attributes.js';
import { audits } from './audits.js';
import { closeMonth } from './budget.js';
import { burnout } from './burnout.js';
import { competitors } from './competitors.js';
import { contacts } from './contacts.js';
import { serveDay } from './day.js';
import { exits } from './exits.js';
import { incidents, strikes } from './incidents.js';
import { learning } from './learning.js';
import { loyalty } from './loyalty.js';
import { orders } from './orders.js';
import { outages } from './outages.js';
import { partners } from './partners.js';
import { pulse } from './pulse.js';
import { showWaiting } from './queue.js';
import { reputation } from './reputation.js';
import { staffing } from './staffing.js';
import { copingLever, training } from './training.js';
import { moveStandard, planWork } from './workload.js';

/**
 * One week of the company. The order matters: people decide by what they knew when the week began, the week's work meets
 * the week's staff, and what came of it moves standing, standard and strain for the next.
 */
export function runWeek(sim: Simulation, week: number): void {
  sim.beginWeek(week);
  sim.budget = sim.lever('budget') ?? sim.budget;
  competitors(sim);
  exits(sim);
  staffing(sim);
  copingLever(sim);
  attributeChanges(sim);
  incidents(sim);
  strikes(sim);
  arrivals(sim);
  sim.observer?.arrived?.(sim);
  orders(sim);
  contacts(sim);
  loyalty(sim);
  outages(sim);
  planWork(sim);
  sim.observer?.planned?.(sim);
  const end = Math.min(sim.weekStart + 7, sim.window.until);
  for (let day = sim.weekStart; day < end; day++) {
    if (day === sim.ledger.monthEnd) beginMonth(sim, day);
    sim.ledger.revenue += sim.dailyRevenue;
    serveDay(sim, day);
  }
  showWaiting(sim);
  audits(sim);
  pulse(sim);
  reputation(sim);
  burnout(sim);
  moveStandard(sim);
  if (week === sim.window.weeks - 1) closeMonth(sim);
}

/** On the first of a month the one before is judged: what to teach, what to change, and what it came to. */
function beginMonth(sim: Simulation, day: number): void {
  training(sim, day);
  partners(sim, day);
  learning(sim, day);
  closeMonth(sim);
}
