import type { CustomerRow, EmployeeRow, World, WorldRow } from '@catena/worlds';

/** One figure a month; null where there is nothing to divide by. */
export type Series = readonly (number | null)[];

export interface Measure {
  readonly label: string;
  readonly series: Series;
}

const dayLength = 86_400_000;
const noviceDays = 182;
const monthOfDay = (day: number): number => {
  const date = new Date(day * dayLength);
  return 12 * date.getUTCFullYear() + date.getUTCMonth();
};
const monthOfInstant = (instant: number): number => monthOfDay(Math.floor(instant / dayLength));
const firstDay = (month: number): number => Date.UTC(Math.floor(month / 12), month % 12, 1) / dayLength;

/** Sums by month. */
class Tally {
  readonly #sums = new Map<number, number>();

  add(month: number, amount = 1): void {
    this.#sums.set(month, this.of(month) + amount);
  }

  of(month: number): number {
    return this.#sums.get(month) ?? 0;
  }
}

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** What a world looks like from month to month, from its rows alone; months are told apart in UTC. */
export function monthly(world: World): readonly Measure[] {
  const customers = new Map<string, CustomerRow>();
  const employees = new Map<string, EmployeeRow>();
  const [attempts, answered, failures, recovered] = [new Tally(), new Tally(), new Tally(), new Tally()];
  const [blame, praise, asked, won, profit] = [new Tally(), new Tally(), new Tally(), new Tally(), new Tally()];
  const target = new Tally();
  const count = ({ table, row, amends }: WorldRow): void => {
    if (table === 'customer') customers.set(row.externalId, row);
    else if (table === 'employee') employees.set(row.externalId, row);
    else if (table === 'interaction' && row.initiator === 'CUSTOMER') {
      // A message that waits comes first as not answered.
      if (!amends) attempts.add(monthOfInstant(row.startedAt));
      if (row.outcome === 'ANSWERED') answered.add(monthOfInstant(row.startedAt));
    } else if (table === 'service_failure' && !amends) failures.add(monthOfInstant(row.detectedAt));
    else if (table === 'recovery' && !amends) recovered.add(monthOfInstant(row.startedAt));
    else if (table === 'word_of_mouth' && row.valence === 'NEGATIVE') blame.add(monthOfInstant(row.toldAt), row.reach);
    else if (table === 'word_of_mouth' && row.valence === 'POSITIVE') praise.add(monthOfInstant(row.toldAt), row.reach);
    else if (table === 'opportunity' && row.kind === 'PROSPECT') {
      asked.add(monthOfDay(row.openedOn));
      if (row.outcome === 'WON') won.add(monthOfDay(row.openedOn));
    } else if (table === 'financial_month') {
      profit.add(monthOfDay(row.month), row.profit);
      target.add(monthOfDay(row.month), row.profitTarget);
    }
  };
  for (const { rows } of world.batches()) for (const entry of rows) count(entry);

  const first = monthOfDay(world.company.dataFrom);
  const months = Array.from(
    { length: monthOfDay(world.company.dataUntil - 1) - first + 1 },
    (_, index) => first + index,
  );
  const spells = [...customers.values()];
  const staff = [...employees.values()];
  const present = (day: number): number =>
    spells.filter(({ startedOn, endedOn }) => startedOn <= day && (endedOn ?? Number.POSITIVE_INFINITY) > day).length;
  const ended = new Tally();
  for (const { endedOn } of spells) if (endedOn) ended.add(monthOfDay(endedOn));
  const employed = (day: number): readonly EmployeeRow[] =>
    staff.filter(({ hiredOn, leftOn }) => hiredOn <= day && (leftOn ?? Number.POSITIVE_INFINITY) > day);
  const each = (label: string, value: (month: number) => number | null): Measure => ({
    label,
    series: months.map(value),
  });
  return [
    each('customers', (month) => present(firstDay(month))),
    each('attempts per customer', (month) => ratio(attempts.of(month), present(firstDay(month)))),
    each('not answered, share', (month) => ratio(attempts.of(month) - answered.of(month), attempts.of(month))),
    each('failures per attempt', (month) => ratio(failures.of(month), attempts.of(month))),
    each('recoveries per failure', (month) => ratio(recovered.of(month), failures.of(month))),
    each('churn in the month', (month) => ratio(ended.of(month), present(firstDay(month)))),
    each('bad talk, share of reach', (month) => ratio(blame.of(month), blame.of(month) + praise.of(month))),
    each('prospects per customer at start', (month) => ratio(asked.of(month), present(firstDay(first)))),
    each('staff', (month) => employed(firstDay(month)).length),
    each('novices, share of staff', (month) => {
      const now = employed(firstDay(month));
      return ratio(now.filter(({ hiredOn }) => firstDay(month) - hiredOn < noviceDays).length, now.length);
    }),
    each('profit over target', (month) => ratio(profit.of(month), target.of(month))),
  ];
}
