import { at, eachEngine, on } from '@catena/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApi, type TestApi } from '../../testing/api.js';

const query = `query ($keys: [MetricKey!]!, $filter: ReportFilter) {
  report(period: { from: "2024-03-01", until: "2024-04-01" }, filter: $filter) {
    metrics(keys: $keys) { figure { value n } } } }`;

interface Answer {
  readonly report: { readonly metrics: { readonly figure: { readonly value: number | null; readonly n: number } }[] };
}

eachEngine('spending metrics', (engine) => {
  let api: TestApi;
  const ask = async (filter: object, ...keys: string[]) =>
    (await api.data<Answer>(query, { keys, filter })).report.metrics.map(({ figure: { value, n } }) => [value, n]);

  beforeAll(async () => {
    api = await openTestApi(engine);
    const { make } = api;
    await make.company({ dataFrom: on('2024-01-01'), dataUntil: on('2024-05-01') });
    await make.staff(6);
    const entries = [
      ['2024-02-29', 'PR', 'EXTERNAL_FAILURE', true, 9_000, 'north'],
      ['2024-03-01', 'PR', 'EXTERNAL_FAILURE', true, 1_000, 'north'],
      ['2024-03-10', 'OTHER', 'INTERNAL_FAILURE', false, 400, 'north'],
      ['2024-03-11', 'TRAINING', 'PREVENTION', false, 500, 'south'],
      ['2024-03-12', 'QUALITY_CHECK', 'APPRAISAL', false, 100, 'south'],
      ['2024-03-31', 'CONTACTS', 'NOT_QUALITY', false, 2_000, null],
      ['2024-04-01', 'PR', 'EXTERNAL_FAILURE', true, 9_000, 'north'],
    ] as const;
    await make.write(
      'spending_entry',
      ...entries.map(([day, category, costClass, reactive, amount, region], index) => ({
        externalId: `S${index}`,
        bookedOn: on(day),
        category,
        costClass,
        reactive,
        amount,
        region,
      })),
    );
    await make.customer({ externalId: 'A' }, { region: 'north' });
    await make.customer({ externalId: 'B' }, { region: 'south' });
    for (const [customer, day] of [
      ['A', '2024-03-05'],
      ['A', '2024-03-06'],
      ['B', '2024-03-07'],
      ['B', '2024-03-08'],
    ] as const) {
      await make.failure({ customer, detectedAt: at(`${day}T10:00:00Z`) });
    }
    const trainings = [
      ['2024-02-29', true, 600],
      ['2024-03-01', true, 90],
      ['2024-03-31', true, 30],
      ['2024-03-15', false, 300],
      ['2024-04-01', false, 600],
    ] as const;
    await make.write(
      'training_session',
      ...trainings.map(([day, reactive, minutes], index) => ({
        externalId: `T${index}`,
        heldOn: on(day),
        team: 'T',
        topic: 'PRODUCT' as const,
        reactive,
        attendees: 3,
        minutes,
      })),
    );
    await make.write(
      'financial_month',
      { month: on('2024-02-01'), revenue: 50_000, profit: 9_000, serviceBudget: 9_000 },
      { month: on('2024-03-01'), revenue: 20_000, profit: 3_000, serviceBudget: null },
      { month: on('2024-04-01'), revenue: 50_000, profit: 9_000, serviceBudget: 9_000 },
    );
  });
  afterAll(() => api.drop());

  test('every metric, worked by hand', async () => {
    expect(await ask({}, 'REACTIVE_SPEND', 'COST_OF_POOR_QUALITY', 'PREVENTION_SPEND')).toEqual([
      [1_000, 1],
      [1_400, 2],
      [500, 1],
    ]);
    // 1,000 of 4,000 booked in five entries; 1,400 of 2,000 of quality in four; 1,400 for each of four failures.
    expect(await ask({}, 'REACTIVE_SHARE', 'FAILURE_COST_RATIO', 'COST_PER_FAILURE')).toEqual([
      [0.25, 5],
      [0.7, 4],
      [350, 4],
    ]);
    // 90 and 30 minutes; 300 minutes. Profit 3,000 of 20,000; the budget of the month is not known.
    expect(await ask({}, 'RETRAINING_HOURS', 'TRAINING_HOURS', 'PROFIT_MARGIN', 'SERVICE_BUDGET_SHARE')).toEqual([
      [2, 2],
      [5, 1],
      [0.15, 1],
      [null, 0],
    ]);
  });

  test('a region holds its bookings and failures; what nobody booked to one is in none', async () => {
    // 1,000 of 1,400 in the north, where two failures were; in the south 600 for prevention and appraisal.
    expect(await ask({ region: ['north'] }, 'REACTIVE_SHARE', 'COST_PER_FAILURE')).toEqual([
      [1_000 / 1_400, 2],
      [700, 2],
    ]);
    expect(await ask({ region: ['south'] }, 'COST_OF_POOR_QUALITY', 'FAILURE_COST_RATIO')).toEqual([
      [0, 0],
      [0, 2],
    ]);
  });
});
