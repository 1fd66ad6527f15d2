import type { InputRow, TableName, Tables } from '@catena/database';

/** Rows of one table, each made when it is asked for. */
type Rows = {
  [T in TableName]: { readonly table: T; readonly count: number; readonly row: (index: number) => InputRow<Tables[T]> };
}[TableName];

const startDay = 19_905; // 1 July 2024
const startOf = (index: number): number =>
  (startDay + (index % 700)) * 86_400_000 + 28_800_000 + (index % 40_000) * 800;
const minute = 60_000;
const regions = ['Lombardia Ovest', 'Emilia', 'Liguria', 'Roma', 'Puglia', 'Sicilia'] as const;
const segments = ['Home', 'Business', 'Plus'] as const;
const channels = ['PHONE', 'EMAIL', 'CHAT'] as const;
const reasons = ['ORDER_STATUS', 'DELIVERY', 'BILLING', 'RETURN', 'COMPLAINT'] as const;
const one = <T>(list: readonly [T, ...T[]], index: number): T => list[index % list.length] ?? list[0];

/**
 * So many rows, about as a company's are spread over tables. Every column has a value: `.import` cannot write a null
 * into a table that is STRICT.
 */
export function rows(total: number): readonly Rows[] {
  const customers = Math.floor(total / 20);
  const cases = Math.floor(total / 5);
  const contacts = Math.floor((2 * total) / 5);
  const feelings = total - 3 * customers - cases - contacts;
  const customer = (index: number): string => `C${index % customers}`;
  const dimensions = (index: number) => ({ segment: one(segments, index), region: one(regions, index) });
  return [
    {
      table: 'department',
      count: 1,
      row: () => ({ externalId: 'D', name: 'Service', site: 'IN_HOUSE', serviceFacing: true }),
    },
    { table: 'team', count: 1, row: () => ({ externalId: 'T', department: 'D', name: 'Front line' }) },
    {
      table: 'employee',
      count: 50,
      row: (i) => ({
        externalId: `E${i}`,
        name: `Employee ${i}`,
        team: 'T',
        role: 'AGENT',
        hiredOn: startDay,
        leftOn: startDay + 900,
        exitReason: 'OTHER',
        exitDestination: 'OTHER',
        copingTrainedOn: startDay,
      }),
    },
    {
      table: 'person',
      count: customers,
      row: (i) => ({ externalId: `P${i}`, kind: 'PERSON', name: `Person ${i}`, language: 'it' }),
    },
    {
      table: 'customer',
      count: customers,
      row: (i) => ({
        externalId: `C${i}`,
        person: `P${i}`,
        name: `Person ${i}`,
        startedOn: startDay,
        endedOn: startDay + 800,
        endRecognisedOn: startDay + 830,
        endReason: 'SERVICE',
        endDestination: 'COMPETITOR',
        acquisitionSource: 'ORGANIC',
      }),
    },
    {
      table: 'customer_attribute',
      count: customers,
      row: (i) => ({
        customer: `C${i}`,
        validFrom: startDay,
        ...dimensions(i),
        preferredChannel: one(channels, i),
        monthlyValue: 2000 + (i % 9000),
        continuityExpectation: 0.75,
      }),
    },
    {
      table: 'support_case',
      count: cases,
      row: (i) => ({
        customer: customer(i),
        externalId: `${customer(i)}-K${i}`,
        openedAt: startOf(i),
        closedAt: startOf(i) + 90 * minute,
        lastInformedAt: startOf(i) + 80 * minute,
        reopenedAt: startOf(i) + 60 * minute,
        reason: one(reasons, i),
        department: 'D',
        subject: 'Where the order is',
      }),
    },
    {
      table: 'interaction',
      count: contacts,
      row: (i) => ({
        customer: customer(i % cases),
        externalId: `${customer(i % cases)}-I${i}`,
        startedAt: startOf(i),
        initiator: 'CUSTOMER',
        channel: one(channels, i),
        preferredChannel: one(channels, i + 1),
        reason: one(reasons, i),
        outcome: 'ANSWERED',
        answeredAt: startOf(i) + minute,
        endedAt: startOf(i) + 9 * minute,
        handleSeconds: 480,
        case: `${customer(i % cases)}-K${i % cases}`,
        employee: `E${i % 50}`,
        department: 'D',
        escalated: i % 9 === 0,
        resolved: i % 4 !== 0,
        demandType: i % 3 === 0 ? 'FAILURE' : 'VALUE',
        explained: true,
        expected: 5,
        perceived: 1 + (i % 7),
        csat: 1 + (i % 5),
        effort: 1 + (i % 7),
        feltHeard: 1 + (i % 5),
        feltValued: 1 + (i % 5),
        repeatedExplanation: i % 3 === 0,
        chilled: true,
        chillCause: 'BEHAVIOUR',
        difficulty: 'ANGRY_CUSTOMER',
        toolSwitches: i % 6,
        summary: 'Asks where the order is and is told that it has left the warehouse.',
        ...dimensions(i),
      }),
    },
    {
      table: 'loyalty_response',
      count: feelings,
      row: (i) => ({
        customer: customer(i),
        externalId: `${customer(i)}-L${i}`,
        answeredAt: startOf(i),
        recommend: i % 11,
        reliability: 1 + (i % 7),
        integrity: 1 + (i % 7),
        care: 1 + (i % 7),
        ...dimensions(i),
      }),
    },
  ];
}
