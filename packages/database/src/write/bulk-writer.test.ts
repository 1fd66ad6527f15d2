import { eachEngine } from '@catena/vitest-config/engines';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { setCompany } from '../company/company.js';
import { ask } from '../read/ask.js';
import { entityOf } from '../schema/entity.js';
import type { InputRow } from '../schema/table.js';
import type { Tables } from '../tables/index.js';
import { openTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { parseDay } from '../time/day.js';
import { LocalClock } from '../time/local-clock.js';
import { BulkWriter } from './bulk-writer.js';

const day = (date: string): number => parseDay(date) ?? Number.NaN;

function attempt(row: Partial<InputRow<Tables['interaction']>>): InputRow<Tables['interaction']> {
  return {
    customer: 'ann',
    externalId: 'i1',
    startedAt: Date.parse('2026-03-29T22:30:00Z'),
    initiator: 'CUSTOMER',
    channel: 'PHONE',
    reason: 'DELIVERY',
    outcome: 'ANSWERED',
    escalated: false,
    ...row,
  };
}

eachEngine('the bulk writer', (engine) => {
  let database: TestDatabase;
  const writer = new BulkWriter(new LocalClock('Europe/Rome'));
  const write = <N extends keyof Tables>(table: N, ...rows: InputRow<Tables[N]>[]) =>
    database.dataSource.write((transaction) => writer.write(transaction, table, rows));
  const find = (externalId: string) =>
    database.dataSource.read((manager) => manager.getRepository(entityOf('interaction')).findOneBy({ externalId }));
  const countOf = async (table: string): Promise<number> => {
    const [row] = await database.dataSource.read((manager) =>
      ask<{ n: number }>(manager, `SELECT count(*) AS n FROM "${table}"`),
    );
    return Number(row?.n);
  };

  beforeAll(async () => {
    database = await openTestDatabase(engine);
    await database.dataSource.write((transaction) =>
      setCompany(transaction, { name: 'Test', currency: 'EUR', timeZone: 'Europe/Rome', locale: 'it-IT' }),
    );
    await write('person', { externalId: 'p', kind: 'PERSON' });
    await write(
      'customer',
      { externalId: 'ann', person: 'p', name: 'Ann', startedOn: day('2025-01-01') },
      { externalId: 'bob', person: 'p', name: 'Bob', startedOn: day('2025-01-01') },
    );
    await write(
      'customer_attribute',
      { customer: 'ann', validFrom: day('2025-01-01'), segment: 'Home', region: 'North', preferredChannel: 'CHAT' },
      { customer: 'ann', validFrom: day('2026-03-30'), segment: 'Business', region: 'South' },
    );
  });
  afterAll(() => database.drop());

  test('a row gets its local day and hour, over the change of the clock', async () => {
    // 22:30 UTC on the day the clock went forward is 00:30 of Monday the 30th in Rome.
    expect(await write('interaction', attempt({}))).toEqual({ written: 1, unchanged: 0, rejected: [] });
    expect(await find('i1')).toMatchObject({ startedDay: day('2026-03-30'), hourOfWeek: 0, escalated: false });
  });

  test('what is missing is taken from the attributes of the day, and is not rewritten later', async () => {
    await write('interaction', attempt({ externalId: 'before', startedAt: Date.parse('2026-03-29T21:30:00Z') }));
    expect(await find('before')).toMatchObject({ segment: 'Home', region: 'North', preferredChannel: 'CHAT' });
    expect(await find('i1')).toMatchObject({ segment: 'Business', region: 'South', preferredChannel: null });
    await write('interaction', attempt({ externalId: 'given', segment: 'Guest' }));
    expect(await find('given')).toMatchObject({ segment: 'Guest', region: 'South' });
    await write('customer_attribute', { customer: 'ann', validFrom: day('2026-05-01'), segment: 'Gold' });
    expect(await find('i1')).toMatchObject({ segment: 'Business' });
  });

  test('the same row again is unchanged; another value is one written row; no row is doubled', async () => {
    const before = await countOf('interaction');
    expect(await write('interaction', attempt({}))).toMatchObject({ written: 0, unchanged: 1 });
    expect(await write('interaction', attempt({ csat: 4 }))).toMatchObject({ written: 1, unchanged: 0 });
    expect(await find('i1')).toMatchObject({ csat: 4 });
    expect(await countOf('interaction')).toBe(before);
  });

  test('a key that stands twice is written in order: the later row wins', async () => {
    const counts = await write(
      'interaction',
      attempt({ externalId: 'twice', csat: 1 }),
      attempt({ externalId: 'twice', csat: 5 }),
    );
    expect(counts).toMatchObject({ written: 2, unchanged: 0 });
    expect(await find('twice')).toMatchObject({ csat: 5 });
  });

  test('the same external id of two customers is two facts', async () => {
    await write('interaction', attempt({ externalId: 'shared' }), attempt({ externalId: 'shared', customer: 'bob' }));
    const rows = await database.dataSource.read((manager) =>
      ask<{ n: number }>(manager, "SELECT count(*) AS n FROM interaction WHERE external_id = 'shared'"),
    );
    expect(Number(rows[0]?.n)).toBe(2);
  });

  test('a reference is found within its customer only', async () => {
    await write('support_case', { customer: 'bob', externalId: 'c1', openedAt: 1_770_000_000_000, reason: 'OTHER' });
    await expect(write('interaction', attempt({ externalId: 'x', case: 'c1' }))).rejects.toThrow(
      'no support_case "c1"',
    );
    await write('interaction', attempt({ externalId: 'y', customer: 'bob', case: 'c1' }));
    expect((await find('y'))?.caseId).toBeGreaterThan(0);
  });

  test('columns that are not given stay as they are', async () => {
    await write('interaction', attempt({ externalId: 'partial', csat: 2, summary: 'kept' }));
    const given = new Set([
      'customer',
      'externalId',
      'startedAt',
      'initiator',
      'channel',
      'reason',
      'outcome',
      'escalated',
      'csat',
    ]);
    await database.dataSource.write((transaction) =>
      writer.writeLoose(transaction, 'interaction', [attempt({ externalId: 'partial', csat: 3 })], {
        given,
        onBadRow: 'throw',
      }),
    );
    expect(await find('partial')).toMatchObject({ csat: 3, summary: 'kept' });
  });

  test('a dated attribute that is not given again is not rewritten', async () => {
    await write(
      'interaction',
      attempt({ externalId: 'guest', segment: 'Guest', region: 'Island', preferredChannel: 'SOCIAL' }),
    );
    const row = attempt({ externalId: 'guest', csat: 3 });
    await database.dataSource.write((transaction) =>
      writer.writeLoose(transaction, 'interaction', [row], { given: new Set(Object.keys(row)), onBadRow: 'throw' }),
    );
    expect(await find('guest')).toMatchObject({
      segment: 'Guest',
      region: 'Island',
      preferredChannel: 'SOCIAL',
      csat: 3,
    });
  });

  test('a number comes back to the last bit', async () => {
    // SQLite 3.52 reads the first two a bit off when they stand in a statement as text.
    const intensities = [0.936678878295438, 0.5078391206218742, 0.1 + 0.2, 1 / 3, 5e-324];
    await write('interaction', attempt({ externalId: 'felt' }));
    await write(
      'emotion',
      ...intensities.map((intensity, index) => ({
        customer: 'ann',
        externalId: `bits${index}`,
        assessedAt: 1_770_000_000_000,
        interaction: 'felt',
        type: 'ANGER' as const,
        intensity,
        source: 'CODER' as const,
      })),
    );
    const rows = await database.dataSource.read((manager) =>
      manager.getRepository(entityOf('emotion')).find({ order: { externalId: 'ASC' } }),
    );
    expect(rows.map((row) => row.intensity)).toEqual(intensities);
  });

  describe('bad rows', () => {
    test('are set aside one by one, with their place and reason; good ones are written', async () => {
      const before = await countOf('interaction');
      const rows = [
        attempt({ externalId: 'good1' }),
        attempt({ externalId: 'bad1', customer: 'nobody' }),
        attempt({ externalId: 'bad2', endedAt: Date.parse('2026-03-29T22:00:00Z') }),
        attempt({ externalId: 'good2' }),
      ];
      const result = await database.dataSource.write((transaction) =>
        writer.writeLoose(transaction, 'interaction', rows, { onBadRow: 'reject' }),
      );
      expect(result).toMatchObject({ written: 2, unchanged: 0 });
      expect([...result.rejected].sort((a, b) => a.index - b.index)).toEqual([
        {
          index: 1,
          column: 'customer',
          code: 'UNKNOWN_REFERENCE',
          reason: expect.stringContaining('no customer "nobody"'),
        },
        { index: 2, column: 'endedAt', code: 'RULE_BROKEN', reason: expect.stringContaining('ends after start') },
      ]);
      expect(await countOf('interaction')).toBe(before + 2);
    });

    test('a fact of a customer without the customer names what is missing', async () => {
      const row = { externalId: 'a1', auditedOn: day('2026-03-01'), kind: 'EMPATHY', passed: true, interaction: 'i1' };
      const result = await database.dataSource.write((transaction) =>
        writer.writeLoose(transaction, 'audit', [row], { onBadRow: 'reject' }),
      );
      expect(result.rejected).toEqual([
        { index: 0, column: 'customer', code: 'MISSING_VALUE', reason: expect.stringContaining('"interaction"') },
      ]);
    });

    test('in a transaction that throws leave nothing behind, and the version as it was', async () => {
      const before = [await countOf('interaction'), await database.dataSource.dataVersion()];
      await expect(
        write('interaction', attempt({ externalId: 'lost' }), attempt({ externalId: 'bad', startedAt: 9e15 })),
      ).rejects.toThrow();
      expect([await countOf('interaction'), await database.dataSource.dataVersion()]).toEqual(before);
    });

    test('an id learned in a transaction that was rolled back is forgotten', async () => {
      await expect(
        database.dataSource.write(async (transaction) => {
          await writer.write(transaction, 'department', [
            { externalId: 'ghost', name: 'Ghost', site: 'IN_HOUSE', serviceFacing: true },
          ]);
          await writer.write(transaction, 'team', [{ externalId: 'ghosts', name: 'Ghosts', department: 'ghost' }]);
          throw new Error('give up');
        }),
      ).rejects.toThrow('give up');
      await expect(write('team', { externalId: 'ghosts', name: 'Ghosts', department: 'ghost' })).rejects.toThrow(
        'no department "ghost"',
      );
    });
  });

  test('more rows than fit one statement arrive whole', async () => {
    const rows = Array.from({ length: 2_345 }, (_, index) =>
      attempt({ externalId: `many${index}`, startedAt: 1_760_000_000_000 + index }),
    );
    expect(await write('interaction', ...rows)).toMatchObject({ written: 2_345 });
    expect(await write('interaction', ...rows)).toMatchObject({ written: 0, unchanged: 2_345 });
  });

  test('each transaction that commits raises the data version by one', async () => {
    const before = await database.dataSource.dataVersion();
    await write('interaction', attempt({ externalId: 'v1' }));
    await Promise.all([
      write('interaction', attempt({ externalId: 'v2' })),
      write('interaction', attempt({ externalId: 'v3' })),
    ]);
    expect(await database.dataSource.dataVersion()).toBe(before + 3);
  });
});
