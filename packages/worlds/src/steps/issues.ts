import { customerId, nextSerial } from '../agents/customers.js';
import { departments } from '../company/departments.js';
import type { Attempt, Issue } from '../contacts/attempt.js';
import type { Simulation } from '../simulation.js';
import { instantAt } from '../time/rome-time.js';
import { languageOf } from './language.js';

/** The issue that an attempt is about; opened, and its case emitted, when the company first hears of it. */
export function openIssue(sim: Simulation, attempt: Attempt, at: number): Issue {
  if (attempt.issue) return attempt.issue;
  const customer = sim.customers.at(attempt.customer);
  const id = customerId(customer.index);
  const issue: Issue = {
    row: {
      customer: id,
      externalId: `${id}-K${nextSerial(customer)}`,
      openedAt: at,
      reason: attempt.reason,
      department: departments.service.id,
      subject: sim.voice.subjects[attempt.reason][languageOf(customer)],
    },
    shownInWeek: sim.week,
    lastEmployee: null,
  };
  sim.emit({ table: 'support_case', row: issue.row });
  return issue;
}

/** Changes the case; its row of this week is still ours to fill in, a later week yields it anew. */
export function updateIssue(sim: Simulation, issue: Issue, change: Partial<Issue['row']>): void {
  if (issue.shownInWeek === sim.week) {
    Object.assign(issue.row, change);
    return;
  }
  issue.row = { ...issue.row, ...change };
  issue.shownInWeek = sim.week;
  sim.amend({ table: 'support_case', row: issue.row });
}

/** Days after which an issue that nobody comes back to is closed. */
const closedAfter = 28;

/** Nobody comes back to the issue: it is closed after some weeks. */
export function forget(sim: Simulation, issue: Issue, day: number): void {
  const closedOn = day + closedAfter;
  sim.amendOn(closedOn, { table: 'support_case', row: { ...issue.row, closedAt: instantAt(closedOn, 12 * 3600) } });
}
