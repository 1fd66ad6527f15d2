import { eachEngine, on } from '@catena/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApi, type TestApi } from '../testing/api.js';

const keys = ['REACTIVE_SPEND', 'CUSTOMER_CHURN_RATE', 'TURNOVER_RATE'] as const;

const query = `query ($period: PeriodInput!) {
  report(period: $period) {
    period { from until }
    previous { from until }
    metrics(keys: [${keys.join(', ')}]) {
      figure { value n } previous { value } change { value }
      series(grain: MONTH) { start whole figure { value } }
    }
  }
}`;

interface Metric {
  readonly figure: { readonly value: number | null; readonly n: number };
  readonly previous: { readonly value: number | null } | null;
  readonly change: object | null;
  readonly series: readonly { readonly start: string; readonly whole: boolean; readonly figure: { value: number } }[];
}

interface Answer {
  readonly report: { readonly period: unknown; readonly previous: unknown; readonly metrics: readonly Metric[] };
}

eachEngine('a report at the ends of the data', (engine) => {
  let api: TestApi;
  const ask = async (from: string, until: string) => {
    const { report } = await api.data<Answer>(query, { period: { from, until } });
    const metric = (key: (typeof keys)[number]) => report.metrics[keys.indexOf(key)];
    return {
      ...report,
      tile: (key: (typeof keys)[number]) => {
        const { figure, previous, change } = metric(key) ?? {};
        return { ...figure, previous: previous?.value ?? null, change };
      },
      months: (key: (typeof keys)[number]) => (metric(key)?.series ?? []).filter(({ whole }) => whole),
    };
  };

  // The data begins on 1 January 2023 and ends with 17 March 2025.
  beforeAll(async () => {
    api = await openTestApi(engine);
    const { make } = api;
    await make.company({ dataFrom: on('2023-01-01'), dataUntil: on('2025-03-18') });
    const employee = (externalId: string) =>
      ({ externalId, team: 'T', role: 'AGENT', hiredOn: on('2022-01-01') }) as const;
    await make.write('department', { externalId: 'D', name: 'D', site: 'IN_HOUSE', serviceFacing: true });
    await make.write('team', { externalId: 'T', name: 'T', department: 'D' });
    await make.write('employee', ...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map(employee), {
      ...employee('gone'),
      leftOn: on('2025-02-10'),
      exitReason: 'PAY',
    });
    const startedOn = on('2022-01-01');
    await make.customer({ startedOn });
    await make.customer({ startedOn });
    await make.customer({ startedOn, endedOn: on('2022-08-01') });
    await make.customer({ startedOn, endedOn: on('2024-06-15') });
    await make.customer({ startedOn, endedOn: on('2025-03-05') });
    const booking = (bookedOn: string, amount: number) => ({
      externalId: make.id('S'),
      bookedOn: on(bookedOn),
      category: 'PR' as const,
      costClass: 'EXTERNAL_FAILURE' as const,
      amount,
      reactive: true,
    });
    await make.write(
      'spending_entry',
      booking('2022-12-31', 7),
      booking('2023-02-28', 3),
      booking('2023-03-01', 50),
      booking('2024-02-29', 30),
      booking('2024-03-01', 100),
      booking('2025-02-11', 5),
      booking('2025-02-12', 400),
      booking('2025-03-01', 900),
      booking('2025-03-17', 700),
      booking('2025-03-18', 5000),
    );
  });
  afterAll(() => api.drop());

  test('a period inside the data is compared with as many months, over 29 February', async () => {
    const { period, previous, tile } = await ask('2024-03-01', '2025-03-01');
    expect([period, previous]).toEqual([
      { from: '2024-03-01', until: '2025-03-01' },
      { from: '2023-03-01', until: '2024-03-01' },
    ]);
    // 100 + 5 + 400 after 50 + 30: the first of March 2023 is the 366th day before.
    expect(tile('REACTIVE_SPEND')).toMatchObject({ value: 505, previous: 80, n: 3 });
  });

  test('a period that reaches beyond the end speaks of the days up to it, and is compared with as many', async () => {
    const { period, previous, tile } = await ask('2025-03-01', '2025-04-01');
    expect([period, previous]).toEqual([
      { from: '2025-03-01', until: '2025-03-18' },
      { from: '2025-02-12', until: '2025-03-01' },
    ]);
    // 17 days: 900 + 700, after the 400 of 12 February. (1600 − 400) / 400
    expect(tile('REACTIVE_SPEND')).toMatchObject({ value: 1600, previous: 400, n: 2, change: { value: 3 } });
    expect(tile('CUSTOMER_CHURN_RATE')).toMatchObject({ value: 1 / 3, n: 3 });
  });

  test('a period that begins before the data speaks of the days since, and is compared with nothing', async () => {
    const { period, previous, tile } = await ask('2022-01-01', '2024-07-01');
    expect([period, previous]).toEqual([{ from: '2023-01-01', until: '2024-07-01' }, null]);
    // Four customers on 1 January 2023, of whom one left.
    expect(tile('CUSTOMER_CHURN_RATE')).toMatchObject({ value: 1 / 4, n: 4, previous: null, change: null });
    expect(tile('REACTIVE_SPEND')).toMatchObject({ value: 183, n: 4, previous: null });
  });

  test('a period around the data is the whole of it; turnover takes its whole months', async () => {
    const { period, tile } = await ask('2021-01-01', '2026-01-01');
    expect(period).toEqual({ from: '2023-01-01', until: '2025-03-18' });
    // 365 + 366 + 31 + 28 = 790 days of nine people, and 771 of the one who left on 10 February 2025.
    expect(tile('TURNOVER_RATE')).toMatchObject({
      value: expect.closeTo((1 / (9 * 790 + 771)) * 365, 12),
      n: 10,
      previous: null,
    });
  });

  test('turnover is that of the whole months inside, and unknown without one', async () => {
    // February 2025, 9 × 28 + 9 days of work, after December 2024, in which nobody left.
    const { tile } = await ask('2025-01-15', '2025-03-15');
    expect(tile('TURNOVER_RATE')).toMatchObject({ value: expect.closeTo((1 / 261) * 365, 12), previous: 0, n: 9 });
    const { tile: short } = await ask('2025-02-02', '2025-03-18');
    expect(short('TURNOVER_RATE')).toMatchObject({ value: null, n: 0, change: null });
  });

  test('a series has the months of the period that the data covers, and says which are whole', async () => {
    const { months } = await ask('2024-12-15', '2025-06-01');
    for (const key of keys) expect(months(key).map(({ start }) => start)).toEqual(['2025-01-01', '2025-02-01']);
    expect(months('REACTIVE_SPEND').map(({ figure }) => figure.value)).toEqual([0, 405]);
    expect(months('TURNOVER_RATE').map(({ figure }) => figure.value)).toEqual([0, expect.closeTo((1 / 261) * 365, 12)]);
    const short = await ask('2025-03-01', '2025-04-01');
    for (const key of keys) expect(short.months(key)).toEqual([]);
  });

  test.each([
    ['2022-12-01', '2023-01-01'],
    ['2025-03-18', '2025-03-28'],
  ])('of the days from %s until %s, outside the data, nothing is known', async (from, until) => {
    const { period, previous, metrics } = await ask(from, until);
    expect([period, previous]).toEqual([{ from, until }, null]);
    for (const metric of metrics) expect(metric).toMatchObject({ figure: { value: null }, previous: null, series: [] });
  });
});
