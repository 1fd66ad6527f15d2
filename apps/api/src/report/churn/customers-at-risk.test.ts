import { at, eachEngine, on } from '@catena/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApi, type TestApi } from '../../testing/api.js';

eachEngine('customers at risk', (engine) => {
  let api: TestApi;

  // Judged on 1 July by the 90 days before, from 2 April; and on 2 April, to see who left by 1 July.
  beforeAll(async () => {
    api = await openTestApi(engine);
    const { make } = api;
    await make.company({ dataFrom: on('2024-01-01'), dataUntil: on('2024-07-01') });
    for (const [externalId, endedOn] of [
      ['P', '2024-05-01'],
      ['Q', null],
      ['R', '2024-06-30'],
      ['S', null],
      ['T', null],
      ['U', null],
    ] as const) {
      const end = endedOn === null ? null : on(endedOn);
      await make.customer(
        { externalId, name: externalId, endedOn: end },
        { monthlyValue: externalId === 'T' ? 5000 : null },
      );
    }
    const answer = (customer: string, answeredAt: string, recommend: number) =>
      make.write('loyalty_response', { customer, externalId: make.id('L'), answeredAt: at(answeredAt), recommend });
    await answer('P', '2024-03-01T10:00:00Z', 6);
    await answer('Q', '2024-03-02T10:00:00Z', 3);
    await answer('S', '2024-03-02T10:00:00Z', 7);
    await make.interaction({ customer: 'Q', startedAt: at('2024-03-03T10:00:00Z'), csat: 2 });
    await make.interaction({ customer: 'U', startedAt: at('2024-04-01T10:00:00Z'), csat: 1 });
    await make.interaction({ customer: 'T', startedAt: at('2024-06-01T10:00:00Z'), escalated: true });
    await make.failure({ externalId: 'S1', customer: 'S', detectedAt: at('2024-04-02T10:00:00Z') });
    await make.failure({ externalId: 'S2', customer: 'S', detectedAt: at('2024-05-02T10:00:00Z') });
    await make.failure({ externalId: 'T1', customer: 'T', detectedAt: at('2024-03-01T10:00:00Z'), complained: false });
    await make.write(
      'recovery',
      {
        customer: 'S',
        externalId: 'RS',
        failure: 'S1',
        startedAt: at('2024-04-03T10:00:00Z'),
        completedAt: at('2024-04-04T10:00:00Z'),
        followUpPlanned: false,
      },
      {
        customer: 'T',
        externalId: 'RT',
        failure: 'T1',
        startedAt: at('2024-04-10T10:00:00Z'),
        followUpPlanned: false,
        evaluatedAt: at('2024-04-20T10:00:00Z'),
        expected: 5,
        perceived: 4,
      },
    );
    await make.write('word_of_mouth', {
      customer: 'T',
      externalId: 'W',
      toldAt: at('2024-06-02T10:00:00Z'),
      audience: 'FAMILY',
      valence: 'NEGATIVE',
      reach: 3,
    });
  });
  afterAll(() => api.drop());

  test('each with its reasons, judged by what became of those with as many before', async () => {
    const { report } = await api.data<{ report: { churn: { customersAtRisk: { reasons: object[] } } } }>(`{
      report(period: { from: "2024-04-01", until: "2024-07-01" }) { churn { customersAtRisk(first: 5) {
        withoutReason { value n }
        reasons { reason customers left { value n } excess { value } }
        customers { customer { name } reasons monthlyValue risk { value n } }
      } } }
    }`);
    const { reasons, ...rest } = report.churn.customersAtRisk;
    expect(rest).toEqual({
      // Of R, S and T, R left.
      withoutReason: { value: expect.closeTo(1 / 3, 12), n: 3 },
      customers: [
        {
          customer: { name: 'T' },
          reasons: ['FAILED_RECOVERY', 'ESCALATED', 'SPOKE_BADLY'],
          monthlyValue: 5000,
          risk: { value: null, n: 0 },
        },
        // Of those with two reasons in April, Q alone, nobody left.
        {
          customer: { name: 'S' },
          reasons: ['REPEATED_FAILURES', 'OPEN_FAILURE'],
          monthlyValue: null,
          risk: { value: 0, n: 1 },
        },
      ],
    });
    // In April P and Q were detractors, of whom P left; Q and U were dissatisfied.
    expect(reasons).toContainEqual({
      reason: 'DETRACTOR',
      customers: 0,
      left: { value: 0.5, n: 2 },
      excess: { value: expect.closeTo(1 / 6, 12) },
    });
    expect(reasons).toContainEqual({
      reason: 'DISSATISFIED',
      customers: 0,
      left: { value: 0, n: 2 },
      excess: { value: expect.closeTo(-1 / 3, 12) },
    });
    expect(reasons).toContainEqual(expect.objectContaining({ reason: 'ESCALATED', customers: 1 }));
  });

  test('more customers than fit a page are refused', async () => {
    const query = `{ report(period: { from: "2024-04-01", until: "2024-07-01" }) {
      churn { customersAtRisk(first: 201) { withoutReason { value } } } } }`;
    expect(await api.error(query)).toMatchObject({ code: 'PAGE_TOO_LARGE' });
  });
});
