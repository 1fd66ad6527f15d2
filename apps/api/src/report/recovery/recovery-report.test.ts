import { at, eachEngine, on } from '@catena/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApi, type TestApi } from '../../testing/api.js';

eachEngine('the report on recovery', (engine) => {
  let api: TestApi;
  const ask = async (fields: string) => {
    const { report } = await api.data<{ report: { recovery: object } }>(
      `{ report(period: { from: "2024-03-01", until: "2024-04-01" }) { recovery { ${fields} } } }`,
    );
    return report.recovery;
  };

  // Without contacts and answers, new customers are weakly tied and those of ten years strongly: 1 − e^−2.5 = 0.92.
  beforeAll(async () => {
    api = await openTestApi(engine);
    const { make } = api;
    await make.company({ dataFrom: on('2024-01-01'), dataUntil: on('2024-06-15') });
    for (const [externalId, startedOn, endedOn] of [
      ['new', '2024-02-01', '2024-04-01'],
      ['newer', '2024-03-01', null],
      ['old', '2014-03-01', null],
      ['older', '2014-01-01', null],
    ] as const) {
      await make.customer({ externalId, startedOn: on(startedOn), endedOn: endedOn === null ? null : on(endedOn) });
    }
    // 90 days after 20 March are not over on 15 June.
    for (const [externalId, customer, detectedAt, severity] of [
      ['F1', 'new', '2024-03-05T10:00:00Z', 0.8],
      ['F2', 'old', '2024-03-05T10:00:00Z', 0.2],
      ['F3', 'older', '2024-03-06T10:00:00Z', 0.2],
      ['F4', 'older', '2024-03-20T10:00:00Z', 0.2],
      ['F5', 'newer', '2024-03-20T10:00:00Z', 0.8],
    ] as const) {
      await make.failure({ externalId, customer, detectedAt: at(detectedAt), severity });
    }
    for (const [customer, failure, hours, judged, remedies] of [
      ['new', 'F1', 5, { expected: 6, perceived: 3, satisfactionBefore: 5, satisfactionAfter: 3 }, ['APOLOGY']],
      [
        'old',
        'F2',
        10,
        { expected: 4, perceived: 6, satisfactionBefore: 5, satisfactionAfter: 6 },
        ['REFUND', 'APOLOGY'],
      ],
      [
        'older',
        'F3',
        30,
        { expected: 5, perceived: 5, satisfactionBefore: 5, satisfactionAfter: 7 },
        ['APOLOGY', 'REFUND', 'REFUND'],
      ],
      ['older', 'F4', null, {}, []],
    ] as const) {
      const startedAt = at(failure === 'F4' ? '2024-03-21T10:00:00Z' : '2024-03-06T11:00:00Z');
      const detected = at(failure === 'F3' ? '2024-03-06T10:00:00Z' : '2024-03-05T10:00:00Z');
      await make.write('recovery', {
        customer,
        externalId: `R-${failure}`,
        failure,
        startedAt: hours === null ? startedAt : detected + 3_600_000,
        completedAt: hours === null ? null : detected + hours * 3_600_000,
        followUpPlanned: false,
        ...judged,
      });
      for (const remedy of remedies) {
        await make.write('recovery_action', {
          customer,
          externalId: make.id('RA'),
          recovery: `R-${failure}`,
          remedy,
          actorRole: 'AGENT',
        });
      }
    }
    await make.write('word_of_mouth', {
      customer: 'new',
      externalId: 'W',
      toldAt: at('2024-03-07T10:00:00Z'),
      audience: 'FRIEND',
      valence: 'NEGATIVE',
      reach: 3,
      failure: 'F1',
    });
  });
  afterAll(() => api.drop());

  test('what was given to whom; the same remedies in another order, or twice, are the same', async () => {
    const fields = 'severity relationship remedies recoveries success { value n } satisfactionChange { value n }';
    const { combinations } = (await ask(`combinations { ${fields} }`)) as { combinations: object[] };
    expect(combinations).toHaveLength(3);
    expect(combinations[0]).toEqual({
      severity: 'MINOR',
      relationship: 'STRONG',
      remedies: ['APOLOGY', 'REFUND'],
      recoveries: 2,
      success: { value: 1, n: 2 },
      satisfactionChange: { value: 1.5, n: 2 },
    });
    expect(combinations).toContainEqual({
      severity: 'SEVERE',
      relationship: 'WEAK',
      remedies: ['APOLOGY'],
      recoveries: 1,
      success: { value: 0, n: 1 },
      satisfactionChange: { value: -2, n: 1 },
    });
    expect(combinations).toContainEqual({
      severity: 'MINOR',
      relationship: 'STRONG',
      remedies: [],
      recoveries: 1,
      success: { value: null, n: 0 },
      satisfactionChange: { value: null, n: 0 },
    });
  });

  test('the same, by severity and relationship alone, and by remedies alone', async () => {
    expect(await ask('matrix { severity relationship recoveries success { value n } }')).toEqual({
      matrix: [
        { severity: 'MINOR', relationship: 'STRONG', recoveries: 3, success: { value: 1, n: 2 } },
        { severity: 'SEVERE', relationship: 'WEAK', recoveries: 1, success: { value: 0, n: 1 } },
      ],
    });
    expect(await ask('byRemedies { remedies recoveries satisfactionChange { value n } }')).toEqual({
      byRemedies: [
        { remedies: ['APOLOGY', 'REFUND'], recoveries: 2, satisfactionChange: { value: 1.5, n: 2 } },
        ...[
          { remedies: [], recoveries: 1, satisfactionChange: { value: null, n: 0 } },
          { remedies: ['APOLOGY'], recoveries: 1, satisfactionChange: { value: -2, n: 1 } },
        ],
      ],
    });
  });

  test('satisfaction and behaviour stand apart; who has not been followed for 90 days is not counted as staying', async () => {
    const fields =
      'handling failures satisfactionChange { value n } satisfactionParadox left { value n } toldBadly { value }';
    expect(await ask(`aftermath { ${fields} }`)).toEqual({
      aftermath: [
        {
          handling: 'NONE',
          failures: 1,
          satisfactionChange: { value: null, n: 0 },
          satisfactionParadox: null,
          left: { value: null, n: 0 },
          toldBadly: { value: null },
        },
        {
          handling: 'UNJUDGED',
          failures: 1,
          satisfactionChange: { value: null, n: 0 },
          satisfactionParadox: null,
          left: { value: null, n: 0 },
          toldBadly: { value: 0 },
        },
        // 1 and 2: with two answers the interval of the mean holds zero.
        {
          handling: 'MET',
          failures: 2,
          satisfactionChange: { value: 1.5, n: 2 },
          satisfactionParadox: false,
          left: { value: 0, n: 2 },
          toldBadly: { value: 0 },
        },
        {
          handling: 'FAILED',
          failures: 1,
          satisfactionChange: { value: -2, n: 1 },
          satisfactionParadox: null,
          left: { value: 1, n: 1 },
          toldBadly: { value: 1 },
        },
      ],
    });
  });

  test('new customers and regulars', async () => {
    const pair = '{ newcomers { value n } regulars { value n } difference { value } }';
    expect(await ask(`expectations { expected ${pair} gap ${pair} }`)).toEqual({
      expectations: {
        expected: { newcomers: { value: 6, n: 1 }, regulars: { value: 4.5, n: 2 }, difference: { value: 1.5 } },
        gap: { newcomers: { value: -3, n: 1 }, regulars: { value: 1, n: 2 }, difference: { value: -4 } },
      },
    });
  });

  test('how long failures stay open', async () => {
    const { recoveryCurves } = (await ask(
      'recoveryCurves { severity failures recovered points { hours open { value } atRisk } }',
    )) as { recoveryCurves: { points: object[] }[] };
    expect(recoveryCurves).toMatchObject([
      { severity: 'MINOR', failures: 3, recovered: 2 },
      { severity: 'SEVERE', failures: 2, recovered: 1 },
    ]);
    // Minor ones after 10 and 30 hours, one still open on 15 June, after 86 days and 14 hours.
    expect(recoveryCurves[0]?.points.slice(2, 5)).toEqual([
      { hours: 8, open: { value: 1 }, atRisk: 3 },
      { hours: 24, open: { value: expect.closeTo(2 / 3, 12) }, atRisk: 2 },
      { hours: 48, open: { value: expect.closeTo(1 / 3, 12) }, atRisk: 1 },
    ]);
    expect(recoveryCurves[0]?.points.at(-1)).toEqual({ hours: 2160, open: { value: null }, atRisk: 0 });
  });
});
