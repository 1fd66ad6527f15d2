import type { WorldRow } from '../rows/world-row.js';
import { localDayOf } from '../time/rome-time.js';
import { systemDays } from './system-levers.js';

/** What is counted of each customer, and of the company, in the year after a lever. */
export const customerOutcomes = ['leaves', 'contacts', 'failures', 'badReach'] as const;
export const companyOutcomes = ['newCustomers', 'revenue', 'profit'] as const;
export type CustomerOutcome = (typeof customerOutcomes)[number];
export type CompanyOutcome = (typeof companyOutcomes)[number];
export type SystemOutcome = CustomerOutcome | CompanyOutcome;

/** Reads the year from the rows of a world, lived or lived again. */
export class YearAfter {
  readonly perCustomer: Readonly<Record<CustomerOutcome, Map<number, number>>> = {
    leaves: new Map(),
    contacts: new Map(),
    failures: new Map(),
    badReach: new Map(),
  };
  readonly company: Record<CompanyOutcome, number> = { newCustomers: 0, revenue: 0, profit: 0 };
  private readonly seen = new Set<string>();

  constructor(private readonly from: number) {}

  row({ table, row }: WorldRow): void {
    if (table === 'customer') {
      if (row.endedOn != null && this.within(row.endedOn)) this.count('leaves', row.externalId, 1);
      if (row.endedOn == null && this.within(row.startedOn) && this.isNew(table, row.externalId))
        this.company.newCustomers++;
    } else if (table === 'interaction') {
      const counts = row.initiator === 'CUSTOMER' && this.within(localDayOf(row.startedAt));
      if (counts && this.isNew(table, row.externalId)) this.count('contacts', row.customer, 1);
    } else if (table === 'service_failure') {
      const counts = this.within(localDayOf(row.detectedAt));
      if (counts && this.isNew(table, row.externalId)) this.count('failures', row.customer, 1);
    } else if (table === 'word_of_mouth') {
      const counts = row.valence === 'NEGATIVE' && this.within(localDayOf(row.toldAt));
      if (counts) this.count('badReach', row.customer, row.reach ?? 0);
    } else if (table === 'financial_month' && this.within(row.month)) {
      this.company.revenue += row.revenue;
      this.company.profit += row.profit ?? 0;
    }
  }

  private within(day: number): boolean {
    return day >= this.from && day < this.from + systemDays;
  }

  /** A row may come again when more of it is known. */
  private isNew(table: string, id: string): boolean {
    const size = this.seen.size;
    return this.seen.add(`${table}${id}`).size > size;
  }

  private count(outcome: CustomerOutcome, customer: string, amount: number): void {
    const index = Number(customer.slice(1)) - 1;
    const counts = this.perCustomer[outcome];
    counts.set(index, (counts.get(index) ?? 0) + amount);
  }
}
