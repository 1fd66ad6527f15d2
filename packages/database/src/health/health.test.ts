import { eachEngine } from '@catena/vitest-config/engines';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { setCompany } from '../company/company.js';
import { openTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { parseDay } from '../time/day.js';
import { LocalClock } from '../time/local-clock.js';
import { BulkWriter } from '../write/bulk-writer.js';
import { readHealth } from './health.js';
import { unusualVolume } from './volume.js';

const on = (text: string): number => parseDay(text) ?? Number.NaN;

eachEngine('health', (engine) => {
  let database: TestDatabase;
  const writer = () => new BulkWriter(new LocalClock('Europe/Rome'));
  beforeEach(async () => {
    database = await openTestDatabase(engine);
    await database.dataSource.write(async (transaction) => {
      const settings = { name: 'A', currency: 'EUR', timeZone: 'Europe/Rome', locale: 'it-IT' };
      await setCompany(transaction, { ...settings, dataFrom: on('2026-01-01'), dataUntil: on('2026-07-01') });
      await writer().write(transaction, 'person', [
        { externalId: 'P1', kind: 'PERSON', name: 'Ada' },
        { externalId: 'P2', kind: 'PERSON' },
      ]);
      await writer().write(transaction, 'customer', [
        { externalId: 'C1', person: 'P1', name: 'Ada', startedOn: on('2026-01-10') },
      ]);
    });
  });
  afterEach(() => database.drop());

  const talk = (externalId: string, day: string, reach = 3) => ({
    customer: 'C1',
    externalId,
    toldAt: Date.parse(`${day}T12:00:00Z`),
    audience: 'FRIEND' as const,
    valence: 'NEGATIVE' as const,
    reach,
  });

  test('counts what is known, and finds orphans, duplicates and facts before their customer', async () => {
    await database.dataSource.write((transaction) =>
      writer().write(transaction, 'word_of_mouth', [
        talk('W1', '2026-02-01'),
        talk('W2', '2026-02-01'),
        // Another reach: another telling.
        talk('W3', '2026-02-01', 4),
        talk('W4', '2026-01-05'),
      ]),
    );
    const { completeness, freshness, findings } = await readHealth(database.dataSource);
    expect(completeness.find(({ table }) => table === 'person')).toEqual({
      table: 'person',
      rows: 2,
      filled: { name: 1, language: 0 },
    });
    expect(freshness).toEqual([{ table: 'word_of_mouth', first: on('2026-01-05'), last: on('2026-02-01') }]);
    const found = findings.map(({ rule, severity, count, of, examples }) => [rule, severity, count, of, examples]);
    expect(found).toEqual(
      expect.arrayContaining([
        ['person_without_customer', 'WARNING', 1, 2, ['P2']],
        ['customer_without_attributes', 'WARNING', 1, 1, ['C1']],
        ['same_fact_under_another_id', 'WARNING', 1, 4, ['W2']],
        ['before_customer_started', 'WARNING', 1, 4, ['W4']],
      ]),
    );
    expect(found).toHaveLength(4);
  });

  test('finds remedies before their failure and staff at work before they were hired', async () => {
    const instant = (text: string): number => Date.parse(text);
    await database.dataSource.write(async (transaction) => {
      const write = writer();
      await write.write(transaction, 'department', [
        { externalId: 'D', name: 'Care', site: 'IN_HOUSE', serviceFacing: true },
      ]);
      await write.write(transaction, 'team', [{ externalId: 'T', department: 'D', name: 'Phones' }]);
      await write.write(transaction, 'employee', [
        { externalId: 'E', team: 'T', role: 'AGENT', hiredOn: on('2026-02-01'), leftOn: on('2026-03-01') },
      ]);
      const shift = { employee: 'E', minutesWorked: 480, minutesTraining: 0, minutesOvertime: 0, contactsHandled: 9 };
      await write.write(transaction, 'shift_day', [
        { ...shift, day: on('2026-01-31') },
        { ...shift, day: on('2026-02-01') },
        { ...shift, day: on('2026-03-02') },
      ]);
      await write.write(transaction, 'service_failure', [
        {
          customer: 'C1',
          externalId: 'F',
          detectedAt: instant('2026-02-10T10:00:00Z'),
          cause: 'OTHER',
          severity: 0.5,
          firstExperience: false,
          complained: true,
        },
      ]);
      await write.write(transaction, 'recovery', [
        {
          customer: 'C1',
          externalId: 'R',
          failure: 'F',
          startedAt: instant('2026-02-10T09:00:00Z'),
          followUpPlanned: false,
        },
      ]);
    });
    const { findings } = await readHealth(database.dataSource);
    expect(findings.find(({ rule }) => rule === 'recovery_before_failure')).toMatchObject({
      severity: 'PROBLEM',
      count: 1,
      examples: ['R'],
    });
    expect(findings.find(({ rule }) => rule === 'worked_while_not_employed')).toMatchObject({ count: 2, of: 3 });
    expect(findings[0]?.severity).toBe('PROBLEM');
  });

  test('a table that stops, and a month with too few rows, are seen', async () => {
    const day = (month: number, index: number) => `2026-0${month}-${String((index % 28) + 1).padStart(2, '0')}`;
    await database.dataSource.write(async (transaction) => {
      const rows = [1, 2, 3, 4, 5, 6].flatMap((month) =>
        Array.from({ length: month === 6 ? 10 : 40 }, (_, index) =>
          talk(`${month}-${index}`, day(month, index), index),
        ),
      );
      await writer().write(transaction, 'word_of_mouth', rows);
      await writer().write(transaction, 'loyalty_response', [
        { customer: 'C1', externalId: 'L', answeredAt: Date.parse('2026-02-01T10:00:00Z'), recommend: 9 },
      ]);
    });
    const { findings } = await readHealth(database.dataSource);
    expect(findings.find(({ check }) => check === 'VOLUME')).toMatchObject({
      table: 'word_of_mouth',
      rule: 'fewer_than_usual',
      count: 10,
      of: 40,
      examples: ['2026-06: 10, usual 40'],
    });
    expect(findings.find(({ check }) => check === 'FRESHNESS')).toMatchObject({
      table: 'loyalty_response',
      rule: 'nothing_new',
    });
  });
});

const months = (...rows: number[]) => rows.map((count, month) => ({ month, rows: count }));

test.each([
  [months(40, 50, 60, 24), 50],
  [months(40, 50, 60, 101), 50],
  [months(40, 50, 60, 70, 20), 55],
  [months(40, 50, 60, 25), undefined],
  [months(40, 50, 60, 100), undefined],
  // Too few rows, and too few months, to say what is usual.
  [months(10, 20, 20, 1), undefined],
  [months(100, 100, 1), undefined],
])('of %j the usual is %s where the last is not', (rows, usual) => {
  expect(unusualVolume(rows)?.usual).toBe(usual);
});
