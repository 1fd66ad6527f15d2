import { askFollowUp, askSpells, bucketsOf, type Filter } from '@catena/database';
import { eachEngine, Factory, on, openTestDatabase, type TestDatabase } from '@catena/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

eachEngine('customers by month', (engine) => {
  let database: TestDatabase;
  const months = async (from: string, until: string, filter: Filter = {}) => {
    const spans = bucketsOf({ from: on(from), until: on(until) }, 'MONTH');
    const totals = await database.dataSource.read((manager) =>
      askSpells(manager, { base: 'customer', where: {}, ends: {}, spans, filter }),
    );
    return spans.map(({ start: month }, position) => {
      const {
        atStart: activeAtStart = 0,
        ended: lost = 0,
        atEnd: activeAtEnd = 0,
      } = totals.find(({ span }) => span === position) ?? {};
      return { month, activeAtStart, lost, activeAtEnd };
    });
  };

  beforeAll(async () => {
    database = await openTestDatabase(engine);
    const make = new Factory(database.dataSource);
    await make.company();
    await make.customer(
      { startedOn: on('2023-12-01'), endedOn: on('2024-02-01') },
      { segment: 'gold', region: 'north' },
    );
    await make.customer({ startedOn: on('2024-01-01') }, { segment: 'gold', region: 'south' });
    await make.customer(
      { startedOn: on('2024-01-15'), endedOn: on('2024-01-31') },
      { segment: 'silver', region: 'north' },
    );
    const mover = await make.customer({ startedOn: on('2023-06-01') }, { segment: 'silver', region: 'north' });
    await make.write('customer_attribute', {
      customer: mover,
      validFrom: on('2024-02-15'),
      segment: 'gold',
      region: 'north',
    });
  });
  afterAll(() => database.drop());

  const january = on('2024-01-01');
  const february = on('2024-02-01');

  test('who starts on the first day was not there at the start; who ends on the first day of a month is lost in it', async () => {
    expect(await months('2024-01-01', '2024-03-01')).toEqual([
      { month: january, activeAtStart: 2, lost: 1, activeAtEnd: 3 },
      { month: february, activeAtStart: 3, lost: 1, activeAtEnd: 2 },
    ]);
  });

  test('a customer counts in the segment that holds on the day; one who moves on is not lost', async () => {
    expect(await months('2024-01-01', '2024-03-01', { segment: ['gold'] })).toEqual([
      { month: january, activeAtStart: 1, lost: 0, activeAtEnd: 2 },
      { month: february, activeAtStart: 2, lost: 1, activeAtEnd: 2 },
    ]);
    expect(await months('2024-01-01', '2024-03-01', { segment: ['silver'] })).toEqual([
      { month: january, activeAtStart: 1, lost: 1, activeAtEnd: 1 },
      { month: february, activeAtStart: 1, lost: 0, activeAtEnd: 0 },
    ]);
  });

  test('segment and region narrow together', async () => {
    expect(await months('2024-02-01', '2024-03-01', { segment: ['gold'], region: ['north'] })).toEqual([
      { month: february, activeAtStart: 1, lost: 1, activeAtEnd: 1 },
    ]);
  });

  test('a period cuts its first and last month', async () => {
    expect(await months('2024-01-31', '2024-02-01')).toEqual([
      { month: january, activeAtStart: 4, lost: 1, activeAtEnd: 3 },
    ]);
  });

  // On the last of January the four of February are 61, 30 and 244 days old; the oldest but one leaves on day 62.
  test('lengths beyond a horizon are not told apart', async () => {
    const spans = bucketsOf({ from: on('2024-01-01'), until: on('2024-03-01') }, 'MONTH');
    const question = { base: 'customer', where: {}, ends: {}, spans, filter: {} } as const;
    const followed = (horizon?: number) =>
      database.dataSource.read((manager) => askFollowUp(manager, { ...question, horizon }));
    const lengths = async (span: number, horizon?: number) =>
      (await followed(horizon))
        .filter((count) => count.span === span)
        .map(({ entry, exit, event, count }) => [entry, exit, event, count])
        .sort(
          (one, other) =>
            Number(one[0]) - Number(other[0]) || Number(one[1]) - Number(other[1]) || Number(one[2]) - Number(other[2]),
        );
    expect(await lengths(1)).toEqual([
      [30, 59, false, 1],
      [61, 62, true, 1],
      [244, 273, false, 1],
    ]);
    expect(await lengths(1, 30)).toEqual([
      [30, 32, false, 1],
      [31, 32, false, 1],
      [31, 32, true, 1],
    ]);
    expect(await lengths(0, 30)).toEqual([
      [0, 16, true, 1],
      [0, 30, false, 1],
      [30, 32, false, 1],
      [31, 32, false, 1],
    ]);
  });

  test('before the first customer there are none', async () => {
    expect(await months('2020-02-01', '2020-03-01')).toEqual([
      { month: on('2020-02-01'), activeAtStart: 0, lost: 0, activeAtEnd: 0 },
    ]);
  });
});
