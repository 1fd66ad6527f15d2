import { at, eachEngine, on } from '@catena/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApi, type TestApi } from '../../testing/api.js';

const near = (value: number) => expect.closeTo(value, 9);

eachEngine('the report on churn', (engine) => {
  let api: TestApi;
  const ask = async (fields: string) => {
    const { report } = await api.data<{ report: { churn: object } }>(
      `{ report(period: { from: "2023-01-01", until: "2024-07-01" }) { churn { ${fields} } } }`,
    );
    return report.churn;
  };

  // Five customers from 1 January 2023 on, watched for 546 days: A without a failure; B leaves on day 100; C fails on
  // day 50 and leaves on day 70; D fails on the days 40 and 60; E's first experience fails on day 10. F stays 5 days.
  beforeAll(async () => {
    api = await openTestApi(engine);
    const { make } = api;
    await make.company({ dataFrom: on('2023-01-01'), dataUntil: on('2024-07-01') });
    const start = on('2023-01-01');
    for (const [externalId, left, endDestination] of [
      ['A', null, null],
      ['B', 100, 'COMPETITOR'],
      ['C', 70, 'ABANDONED'],
      ['D', null, null],
      ['E', null, null],
    ] as const) {
      await make.customer({
        externalId,
        startedOn: start,
        endedOn: left === null ? null : start + left,
        endDestination,
      });
    }
    await make.customer({ externalId: 'F', startedOn: on('2023-05-15'), endedOn: on('2023-05-20') });
    for (const [customer, days, firstExperience] of [
      ['C', 50, false],
      ['D', 40, false],
      ['D', 60, false],
      ['E', 10, true],
    ] as const) {
      const detectedAt = at('2023-01-01T10:00:00Z') + days * 86_400_000;
      await make.failure({ customer, detectedAt, firstExperience });
    }
  });
  afterAll(() => api.drop());

  test('customers change curve on the day of a failure, so no time before it counts as after it', async () => {
    const { survivalByExposure: found } = (await ask(`survivalByExposure { chiSquare degreesOfFreedom pValue
      curves { exposure spells left points { day atRisk share { value } } } }`)) as {
      survivalByExposure: { curves: { exposure: string; points: object[] }[] };
    };
    // Log-rank: observed 2, 1, 0; expected 1.9, 0.65, 0.45; u'V⁻u = 0.08425 / 0.12825 with two degrees of freedom.
    expect(found).toMatchObject({
      chiSquare: near(0.08425 / 0.12825),
      degreesOfFreedom: 2,
      pValue: near(Math.exp(-0.08425 / 0.12825 / 2)),
      curves: [
        { exposure: 'NONE', spells: 6, left: 2 },
        { exposure: 'ONE', spells: 3, left: 1 },
        { exposure: 'REPEATED', spells: 1, left: 0 },
      ],
    });
    const at = (index: number, day: number) => found.curves[index]?.points[day / 30];
    // Without: F of six, then B of two. After one: C of two. After two: D alone, from day 60.
    expect([at(0, 0), at(0, 30), at(0, 90), at(0, 120)]).toEqual([
      { day: 0, atRisk: 6, share: { value: 1 } },
      { day: 30, atRisk: 4, share: { value: near(5 / 6) } },
      { day: 90, atRisk: 2, share: { value: near(5 / 6) } },
      { day: 120, atRisk: 1, share: { value: near(5 / 12) } },
    ]);
    expect([at(1, 0), at(1, 30), at(1, 60), at(1, 90)]).toEqual([
      { day: 0, atRisk: 0, share: { value: 1 } },
      { day: 30, atRisk: 1, share: { value: 1 } },
      { day: 60, atRisk: 2, share: { value: 1 } },
      { day: 90, atRisk: 1, share: { value: 0.5 } },
    ]);
    expect(at(2, 540)).toEqual({ day: 540, atRisk: 1, share: { value: 1 } });
    expect(at(2, 570)).toEqual({ day: 570, atRisk: 0, share: { value: null } });
  });

  test('where customers go adds up with those still there', async () => {
    // F 1/6; then C 5/6 · 1/5; then B 5/6 · 4/5 · 1/4: a sixth each, and A, D and E are half.
    const sixth = { value: near(1 / 6), n: 6 };
    expect(await ask('destinations { destination left afterYear { value n } }')).toEqual({
      destinations: [
        { destination: 'COMPETITOR', left: 1, afterYear: sixth },
        { destination: 'ABANDONED', left: 1, afterYear: sixth },
        { destination: 'UNKNOWN', left: 1, afterYear: sixth },
      ],
    });
  });

  test('cohorts by month', async () => {
    const rest = (value: number, length: number) => Array.from({ length }, () => ({ value }));
    expect(await ask('cohorts { month customers stillThere { value } }')).toEqual({
      cohorts: [
        // C left in March, B in April; 18 months until June 2024.
        { month: '2023-01-01', customers: 5, stillThere: [...rest(1, 2), ...rest(0.8, 1), ...rest(0.6, 15)] },
        { month: '2023-05-01', customers: 1, stillThere: rest(0, 14) },
      ],
    });
  });

  test('the penalty of one failure, and of a failed first experience', async () => {
    // C leaves 20 days after the first failure; D, who fails again after 20 days, and E do not: 1 of 3. Without a
    // failure 2 leave in 546 + 100 + 50 + 40 + 10 + 5 = 751 days.
    const without = 1 - Math.exp(-180 / 751);
    // From day 30 on: E of one; of A, B, C and D two.
    const penalty = '{ failed { value n } sound { value n } difference { value } }';
    expect(await ask(`oneStrike ${penalty} firstExperience ${penalty}`)).toEqual({
      oneStrike: {
        failed: { value: near(1 / 3), n: 3 },
        sound: { value: near(without), n: 6 },
        difference: { value: near(1 / 3 - without) },
      },
      firstExperience: {
        failed: { value: 1, n: 1 },
        sound: { value: 0.5, n: 4 },
        difference: { value: 0.5 },
      },
    });
  });
});
