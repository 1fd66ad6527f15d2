import { at, on } from '@catena/testing';
import type { SeedableWorld } from '../seed/seed-world.js';
import type { TableRow } from '../seed/table-rows.js';

const firstWeek: TableRow[] = [
  // Out of order on purpose: a seed sorts rows by table.
  { table: 'customer', row: { externalId: 'C1', person: 'P1', name: 'Ada', startedOn: on('2024-07-01') } },
  { table: 'person', row: { externalId: 'P1', kind: 'PERSON', name: 'Ada' } },
  {
    table: 'customer_attribute',
    row: { customer: 'C1', validFrom: on('2024-07-01'), segment: 'Home', region: 'Liguria' },
  },
];

const call = (week: number): TableRow => ({
  table: 'interaction',
  row: {
    customer: 'C1',
    externalId: `I${week}`,
    startedAt: at('2024-07-01T09:00:00Z') + week * 7 * 86_400_000,
    initiator: 'CUSTOMER',
    channel: 'PHONE',
    reason: 'ORDER_STATUS',
    outcome: 'ANSWERED',
    escalated: false,
  },
});

const leaves: TableRow = {
  table: 'customer',
  row: { externalId: 'C1', person: 'P1', name: 'Ada', startedOn: on('2024-07-01'), endedOn: on('2024-07-20') },
  amends: true,
};

/** A company of one customer who calls every week and leaves in the last. */
export const tinyWorld = (weeks = 3): SeedableWorld => ({
  profile: 'tiny',
  seed: 7,
  company: {
    name: 'Tiny',
    currency: 'EUR',
    timeZone: 'Europe/Rome',
    locale: 'it-IT',
    dataFrom: on('2024-07-01'),
    dataUntil: on('2024-07-22'),
  },
  weeks,
  *batches() {
    for (let week = 0; week < weeks; week += 1) {
      yield { week, rows: [call(week), ...(week === 0 ? firstWeek : []), ...(week === weeks - 1 ? [leaves] : [])] };
    }
  },
});
