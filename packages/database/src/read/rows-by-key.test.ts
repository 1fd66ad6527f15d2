import { eachEngine } from '@catena/vitest-config/engines';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LocalClock, setCompany } from '../index.js';
import { openTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { BulkWriter } from '../write/bulk-writer.js';
import { rowsByKey } from './rows-by-key.js';

eachEngine('rows by key', (engine) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase(engine);
    await database.dataSource.write(async (transaction) => {
      await setCompany(transaction, { name: 'A', currency: 'EUR', timeZone: 'UTC', locale: 'en-GB' });
      const writer = new BulkWriter(new LocalClock('UTC'));
      await writer.write(transaction, 'person', [{ externalId: 'P', kind: 'PERSON' }]);
      const customer = { person: 'P', name: 'A', startedOn: 0 };
      await writer.write(transaction, 'customer', [
        { ...customer, externalId: "C'1" },
        { ...customer, externalId: 'C2' },
      ]);
      const opened = { openedAt: 1_700_000_000_123, reason: 'DELIVERY' as const };
      await writer.write(transaction, 'support_case', [
        { ...opened, customer: "C'1", externalId: 'x' },
        { ...opened, customer: 'C2', externalId: 'x', subject: 'second' },
      ]);
      await writer.write(transaction, 'emotion', [
        { customer: 'C2', externalId: 'e', assessedAt: 5, case: 'x', type: 'ANGER', intensity: 0.25, source: 'TEXT' },
      ]);
      await writer.write(transaction, 'opening_hours', [
        { channel: 'PHONE', weekday: 1, validFrom: 3, opensMinute: 540, closesMinute: 600 },
      ]);
      await writer.write(transaction, 'department', [
        { externalId: 'D', name: 'D', site: 'IN_HOUSE', serviceFacing: true },
      ]);
    });
  });
  afterAll(() => database.drop());

  const read = (name: Parameters<typeof rowsByKey>[1], ...keys: Record<string, unknown>[]) =>
    database.dataSource.read((manager) => rowsByKey(manager, name, keys));

  test('a fact is found within its customer, with references as external ids', async () => {
    const found = await read('support_case', { customer: 'C2', externalId: 'x' }, { customer: 'C2', externalId: 'y' });
    expect([...found.keys()]).toEqual(['C2\u0000x']);
    const [known] = found.values();
    expect(known).toMatchObject({
      customerId: 2,
      row: { customer: 'C2', openedAt: 1_700_000_000_123, closedAt: null, subject: 'second' },
    });
    const [emotion] = (await read('emotion', { customer: 'C2', externalId: 'e' })).values();
    expect(emotion?.row).toMatchObject({ case: 'x', intensity: 0.25, interaction: null });
    expect((await read('support_case', { customer: "C'1", externalId: 'x' })).size).toBe(1);
  });

  test('rows known by columns of their own are found by them; flags are flags', async () => {
    const key = { channel: 'PHONE', weekday: 1, validFrom: 3, opensMinute: 540 };
    const found = await read('opening_hours', { ...key, opensMinute: 541 }, key);
    expect([...found.values()].map(({ row }) => row)).toEqual([{ ...key, closesMinute: 600 }]);
    const [department] = (await read('department', { externalId: 'D' })).values();
    expect(department?.row).toMatchObject({ serviceFacing: true });
  });
});
