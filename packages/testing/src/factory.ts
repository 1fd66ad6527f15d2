import {
  BulkWriter,
  type CatenaDataSource,
  type CompanySettings,
  type InputRow,
  LocalClock,
  parseDay,
  setCompany,
  type Tables,
} from '@catena/database';

type Row<N extends keyof Tables> = InputRow<Tables[N]>;

/** An instant written as ISO 8601 with a zone, in milliseconds. */
export function at(iso: string): number {
  const instant = Date.parse(iso);
  if (Number.isNaN(instant) || !/(Z|[+-]\d{2}:\d{2})$/.test(iso))
    throw new Error(`"${iso}" is not an instant with a zone.`);
  return instant;
}

/** A day written YYYY-MM-DD, in days since 1970-01-01. */
export function on(date: string): number {
  const day = parseDay(date);
  if (day === undefined) throw new Error(`"${date}" is not a day.`);
  return day;
}

/**
 * Writes rows for tests: a caller names what matters, the rest gets a plain default. Rows that a row refers
 * to must exist; `company`, `staff` and `customer` make the usual ones.
 */
export class Factory {
  readonly #writer: BulkWriter;
  #count = 0;

  constructor(
    readonly dataSource: CatenaDataSource,
    timeZone = 'Europe/Rome',
  ) {
    this.#writer = new BulkWriter(new LocalClock(timeZone));
  }

  /** A fresh external id. */
  id(prefix: string): string {
    this.#count += 1;
    return `${prefix}${this.#count}`;
  }

  async write<N extends keyof Tables>(table: N, ...rows: Row<N>[]): Promise<void> {
    await this.dataSource.write((transaction) => this.#writer.write(transaction, table, rows));
  }

  async company(settings: Partial<CompanySettings> = {}): Promise<void> {
    await this.dataSource.write((transaction) =>
      setCompany(transaction, {
        name: 'Test Company',
        currency: 'EUR',
        timeZone: this.#writer.clock.timeZone,
        locale: 'en-GB',
        ...settings,
      }),
    );
  }

  /** A department with one team and so many employees, all agents; answers the employees' external ids. */
  async staff(
    size: number,
    names: { department: string; team: string } = { department: 'D', team: 'T' },
  ): Promise<string[]> {
    await this.write('department', {
      externalId: names.department,
      name: names.department,
      site: 'IN_HOUSE',
      serviceFacing: true,
    });
    await this.write('team', { externalId: names.team, name: names.team, department: names.department });
    const employees = Array.from({ length: size }, (_, index) => `${names.team}-E${index + 1}`);
    await this.write(
      'employee',
      ...employees.map((externalId) => ({
        externalId,
        team: names.team,
        role: 'AGENT' as const,
        hiredOn: on('2024-01-01'),
      })),
    );
    return employees;
  }

  async customer(
    row: Partial<Row<'customer'>> = {},
    attribute: Partial<Row<'customer_attribute'>> = {},
  ): Promise<string> {
    const externalId = row.externalId ?? this.id('C');
    const person = row.person ?? `P-${externalId}`;
    const startedOn = row.startedOn ?? on('2024-01-01');
    await this.write('person', { externalId: person, kind: 'PERSON', name: row.name ?? `Name ${externalId}` });
    await this.write('customer', { name: `Name ${externalId}`, ...row, externalId, person, startedOn });
    await this.write('customer_attribute', { customer: externalId, validFrom: startedOn, ...attribute });
    return externalId;
  }

  async interaction(
    row: Partial<Row<'interaction'>> & Pick<Row<'interaction'>, 'customer' | 'startedAt'>,
  ): Promise<string> {
    const externalId = row.externalId ?? this.id('I');
    await this.write('interaction', {
      initiator: 'CUSTOMER',
      channel: 'PHONE',
      reason: 'ORDER_STATUS',
      outcome: 'ANSWERED',
      escalated: false,
      ...row,
      externalId,
    });
    return externalId;
  }

  async failure(
    row: Partial<Row<'service_failure'>> & Pick<Row<'service_failure'>, 'customer' | 'detectedAt'>,
  ): Promise<string> {
    const externalId = row.externalId ?? this.id('F');
    await this.write('service_failure', {
      cause: 'SLOW',
      severity: 0.5,
      firstExperience: false,
      complained: true,
      ...row,
      externalId,
    });
    return externalId;
  }
}
