import { createWorld, type WorldOptions, type WorldRow, type WorldRows } from '@catena/worlds';

/** Days since 1970 of the data, half-open. */
interface DataWindow {
  readonly from: number;
  readonly until: number;
}

type Known<T extends keyof WorldRows> = ReadonlyMap<string, WorldRows[T]>;

/** What a database would hold of a world, as far as the company side of the spread is estimated from it. */
export interface CompanyRows {
  readonly window: DataWindow;
  readonly rows: {
    readonly interaction: Known<'interaction'>;
    readonly service_failure: Known<'service_failure'>;
    readonly opportunity: Known<'opportunity'>;
    readonly pulse_response: Known<'pulse_response'>;
    readonly employee: Known<'employee'>;
    readonly team: Known<'team'>;
    readonly department: Known<'department'>;
    readonly word_of_mouth: Known<'word_of_mouth'>;
    readonly customer: Known<'customer'>;
    readonly emotion: Known<'emotion'>;
  };
  /** Hours at work outside training by employee, each a list of days and hours. */
  readonly shifts: ReadonlyMap<string, readonly (readonly [day: number, hours: number])[]>;
  /** The region in which a customer was last. */
  readonly regionOf: ReadonlyMap<string, string>;
}

/** Of rows with the same key the last one holds, as in a database. */
export function companyRows(options: WorldOptions): CompanyRows {
  const world = createWorld(options);
  const of = <T extends keyof WorldRows>(_: T) => new Map<string, WorldRows[T]>();
  const rows = {
    interaction: of('interaction'),
    service_failure: of('service_failure'),
    opportunity: of('opportunity'),
    pulse_response: of('pulse_response'),
    employee: of('employee'),
    team: of('team'),
    department: of('department'),
    word_of_mouth: of('word_of_mouth'),
    customer: of('customer'),
    emotion: of('emotion'),
  };
  const shifts = new Map<string, [number, number][]>();
  const regionOf = new Map<string, string>();
  const keep = ({ table, row }: WorldRow): void => {
    if (table === 'interaction') rows.interaction.set(`${row.customer} ${row.externalId}`, row);
    else if (table === 'service_failure') rows.service_failure.set(`${row.customer} ${row.externalId}`, row);
    else if (table === 'word_of_mouth') rows.word_of_mouth.set(`${row.customer} ${row.externalId}`, row);
    else if (table === 'emotion') rows.emotion.set(`${row.customer} ${row.externalId}`, row);
    else if (table === 'opportunity') rows.opportunity.set(row.externalId, row);
    else if (table === 'pulse_response') rows.pulse_response.set(row.externalId, row);
    else if (table === 'employee') rows.employee.set(row.externalId, row);
    else if (table === 'team') rows.team.set(row.externalId, row);
    else if (table === 'department') rows.department.set(row.externalId, row);
    else if (table === 'customer') rows.customer.set(row.externalId, row);
    else if (table === 'customer_attribute') regionOf.set(row.customer, row.region);
    else if (table === 'shift_day') {
      const days = shifts.get(row.employee) ?? [];
      shifts.set(row.employee, days);
      days.push([row.day, (row.minutesWorked - row.minutesTraining) / 60]);
    }
  };
  for (const batch of world.batches()) batch.rows.forEach(keep);
  const { dataFrom, dataUntil } = world.company;
  return { window: { from: dataFrom, until: dataUntil }, rows, shifts, regionOf };
}

/** Items by a key; a group has at least one. */
export function grouped<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, [Item, ...Item[]]> {
  const groups = new Map<Key, [Item, ...Item[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
