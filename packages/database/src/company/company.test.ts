import { eachEngine } from '@catena/vitest-config/engines';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask } from '../read/ask.js';
import { openTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { LocalClock } from '../time/local-clock.js';
import { BulkWriter } from '../write/bulk-writer.js';
import { type CompanySettings, readCompany, requireCompany, setCompany } from './company.js';

const settings: CompanySettings = { name: 'Bottega', currency: 'EUR', timeZone: 'Europe/Rome', locale: 'it-IT' };

eachEngine('the company', (engine) => {
  let database: TestDatabase;
  const set = (change: Partial<CompanySettings> = {}) =>
    database.dataSource.write((transaction) => setCompany(transaction, { ...settings, ...change }));

  beforeEach(async () => {
    database = await openTestDatabase(engine);
  });
  afterEach(() => database.drop());

  test('is missing at first, then kept; what is not set again stays', async () => {
    await expect(requireCompany(database.dataSource)).rejects.toMatchObject({ code: 'COMPANY_MISSING' });
    await set({ dataFrom: 20_000, dataUntil: 20_365 });
    await set({ name: 'Bottega Lontana' });
    expect(await database.dataSource.read(readCompany)).toEqual({
      ...settings,
      name: 'Bottega Lontana',
      dataFrom: 20_000,
      dataUntil: 20_365,
      world: null,
      worldSeed: null,
    });
  });

  test('may change currency and zone while there are no facts, and not after', async () => {
    await set();
    await set({ currency: 'CHF', timeZone: 'Europe/Zurich' });
    await database.dataSource.write((transaction) =>
      new BulkWriter(new LocalClock('Europe/Zurich')).write(transaction, 'spending_entry', [
        {
          externalId: 's',
          bookedOn: 20_000,
          category: 'PR',
          costClass: 'EXTERNAL_FAILURE',
          reactive: true,
          amount: 100,
        },
      ]),
    );
    await expect(set({ currency: 'EUR', timeZone: 'Europe/Zurich' })).rejects.toMatchObject({ code: 'COMPANY_LOCKED' });
    await expect(set({ currency: 'CHF', timeZone: 'Europe/Rome' })).rejects.toThrow(/CHF and Europe\/Zurich/);
    await set({ currency: 'CHF', timeZone: 'Europe/Zurich', name: 'A new name' });
  });

  test.each([
    [{ timeZone: 'Europe/Atlantis' }, 'Europe/Atlantis'],
    [{ currency: 'EURO' }, 'EURO'],
    [{ currency: 'ZZZ' }, 'ZZZ'],
    [{ currency: 'eur' }, 'eur'],
    [{ timeZone: 'europe/rome' }, 'europe/rome'],
    [{ locale: 'not a locale' }, 'not a locale'],
  ])('refuses %j and says what it was', async (change, named) => {
    await expect(set(change)).rejects.toThrow(`"${named}" is not a`);
  });

  test('is locked by any fact, not by money alone', async () => {
    await set();
    await database.dataSource.write((transaction) =>
      new BulkWriter(new LocalClock('Europe/Rome')).write(transaction, 'incident', [
        { externalId: 'n', name: 'Outage', kind: 'OUTAGE', cause: 'TOOL_FAILURE', startedAt: 1_770_000_000_000 },
      ]),
    );
    await expect(set({ timeZone: 'Asia/Tokyo' })).rejects.toMatchObject({ code: 'COMPANY_LOCKED' });
  });

  test('refuses a name that cannot be stored, in words', async () => {
    await expect(set({ name: 'x'.repeat(201) })).rejects.toMatchObject({
      code: 'BAD_SETTING',
      message: expect.stringContaining('200'),
    });
  });

  test('its holidays stand in the calendar', async () => {
    const holidays = async () =>
      (
        await database.dataSource.read((manager) =>
          ask<{ day: number }>(manager, 'SELECT day FROM calendar WHERE holiday ORDER BY day'),
        )
      ).map((row) => row.day);
    await set({ holidays: [20_453, 20_447] });
    expect(await holidays()).toEqual([20_447, 20_453]);
    await set({ holidays: [20_460] });
    expect(await holidays()).toEqual([20_460]);
  });
});
