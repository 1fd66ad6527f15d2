import { eachEngine, on } from '@catena/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApi, type TestApi } from '../../testing/api.js';
import { bridgeSteps } from './profit-bridge.js';

const query = `query ($filter: ReportFilter) {
  report(period: { from: "2024-03-01", until: "2024-04-01" }, filter: $filter) { spending {
    mix { category costClass bookings amount reactiveAmount }
    retrainingLoss { trainings hours wages fees contactsNotHandled { value n withheld } outputLost }
    profitBridge { months contributionMargin steps { step amount } }
  } } }`;

interface Answer {
  readonly report: { readonly spending: Record<'mix' | 'retrainingLoss' | 'profitBridge', unknown> };
}

test('the steps of a bridge add up, with and without a margin', () => {
  const before = { months: 1, profit: 100, revenue: 1_000, failureCosts: 50, otherQualityCosts: 20 };
  const now = { months: 1, profit: 60, revenue: 900, failureCosts: 70, otherQualityCosts: 15 };
  // 100 less revenue at 0.3, 20 more for failures, 5 less for prevention: −30 − 20 + 5 leave +5 of −40.
  expect(bridgeSteps(before, now, 0.3).map(({ amount }) => amount)).toEqual([100, -30, -20, 5, 5, 60]);
  expect(bridgeSteps(before, now, null).map(({ amount }) => amount)).toEqual([100, -20, 5, -25, 60]);
});

eachEngine('spending in depth', (engine) => {
  let api: TestApi;
  const ask = async (filter: object = {}) => (await api.data<Answer>(query, { filter })).report.spending;

  beforeAll(async () => {
    api = await openTestApi(engine);
    const { make } = api;
    await make.company({ dataFrom: on('2024-01-01'), dataUntil: on('2024-05-01') });
    const employees = await make.staff(6);
    await make.write(
      'rate',
      { kind: 'LOADED_WAGE', validFrom: on('2024-01-01'), value: 2_000 },
      { kind: 'LOADED_WAGE', validFrom: on('2024-03-20'), value: 3_000 },
      { kind: 'LOADED_WAGE', validFrom: on('2024-04-01'), value: 9_000 },
      { kind: 'COST_PER_CONTACT', validFrom: on('2024-01-01'), value: 500 },
      { kind: 'CONTRIBUTION_MARGIN', validFrom: on('2024-01-01'), value: 0.4 },
    );
    const entries = [
      ['2024-02-10', 'PR', 'EXTERNAL_FAILURE', true, 100],
      ['2024-03-01', 'PR', 'EXTERNAL_FAILURE', true, 300],
      ['2024-03-31', 'PR', 'EXTERNAL_FAILURE', false, 50],
      ['2024-03-31', 'MARKETING', 'NOT_QUALITY', false, 200],
      ['2024-03-31', 'TRAINING', 'PREVENTION', false, 80],
      ['2024-04-01', 'PR', 'EXTERNAL_FAILURE', true, 9_999],
    ] as const;
    await make.write(
      'spending_entry',
      ...entries.map(([day, category, costClass, reactive, amount], index) => ({
        externalId: `S${index}`,
        bookedOn: on(day),
        category,
        costClass,
        reactive,
        amount,
        region: index === 1 ? 'north' : null,
      })),
    );
    const trainings = [
      ['2024-03-01', true, 120, 700],
      ['2024-03-20', true, 60, null],
      ['2024-03-21', false, 600, 100],
      ['2024-04-01', true, 600, 100],
    ] as const;
    await make.write(
      'training_session',
      ...trainings.map(([day, reactive, minutes, cost], index) => ({
        externalId: `T${index}`,
        heldOn: on(day),
        team: 'T',
        topic: 'PRODUCT' as const,
        reactive,
        attendees: 2,
        minutes,
        cost,
      })),
    );
    // Five people, two contacts in each of their hours.
    await make.write(
      'shift_day',
      ...employees.slice(0, 5).map((employee) => ({
        employee,
        day: on('2024-03-15'),
        minutesWorked: 480,
        minutesTraining: 0,
        minutesOvertime: 0,
        contactsHandled: 16,
      })),
    );
    await make.write(
      'financial_month',
      { month: on('2024-02-01'), revenue: 10_000, profit: 2_000 },
      { month: on('2024-03-01'), revenue: 9_000, profit: 1_500 },
      { month: on('2024-04-01'), revenue: 1, profit: 1 },
    );
  });
  afterAll(() => api.drop());

  test('bookings by category and class', async () => {
    expect((await ask()).mix).toEqual([
      { category: 'PR', costClass: 'EXTERNAL_FAILURE', bookings: 2, amount: 350, reactiveAmount: 300 },
      { category: 'MARKETING', costClass: 'NOT_QUALITY', bookings: 1, amount: 200, reactiveAmount: 0 },
      { category: 'TRAINING', costClass: 'PREVENTION', bookings: 1, amount: 80, reactiveAmount: 0 },
    ]);
    expect((await ask({ region: ['north'] })).mix).toEqual([
      { category: 'PR', costClass: 'EXTERNAL_FAILURE', bookings: 1, amount: 300, reactiveAmount: 300 },
    ]);
    expect((await ask({ site: ['OUTSOURCED'] })).mix).toBe(null);
  });

  test('retraining takes hours at the wage of their day, fees, and contacts', async () => {
    // Two hours at 2,000 and one at 3,000; three hours of two contacts each at 500.
    expect((await ask()).retrainingLoss).toEqual({
      trainings: 2,
      hours: 3,
      wages: 7_000,
      fees: 700,
      contactsNotHandled: { value: 6, n: 5, withheld: false },
      outputLost: 3_000,
    });
  });

  test('profit goes from month to month in steps that add up', async () => {
    // Revenue −1,000 at 0.4; failures 350 after 100; prevention 80 after 0; the rest of −500.
    expect((await ask()).profitBridge).toEqual({
      months: 1,
      contributionMargin: 0.4,
      steps: [
        { step: 'PROFIT_BEFORE', amount: 2_000 },
        { step: 'REVENUE', amount: -400 },
        { step: 'FAILURE_COSTS', amount: -250 },
        { step: 'PREVENTION_AND_APPRAISAL', amount: -80 },
        { step: 'OTHER', amount: 230 },
        { step: 'PROFIT', amount: 1_500 },
      ],
    });
  });
});
