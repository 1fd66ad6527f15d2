import { at, eachEngine, on } from '@catena/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApi, type TestApi } from '../../testing/api.js';
import { askMetrics } from '../../testing/ask-metrics.js';

const march = { from: '2024-03-01', until: '2024-04-01' };

eachEngine('metrics of churn', (engine) => {
  let api: TestApi;

  beforeAll(async () => {
    api = await openTestApi(engine);
    const { make } = api;
    await make.company({ dataFrom: on('2023-01-01'), dataUntil: on('2024-04-05') });
    const left = (
      day: string,
      endReason: 'SERVICE' | 'PRICE' | null,
      endDestination: 'COMPETITOR' | 'ABANDONED' | null,
    ) => ({
      endedOn: on(day),
      endReason,
      endDestination,
    });
    for (const [externalId, startedOn, monthlyValue, end] of [
      ['A', '2023-01-10', 1000, {}],
      ['B', '2023-02-01', 2000, left('2024-03-15', 'SERVICE', 'COMPETITOR')],
      ['C', '2023-03-01', 1000, left('2024-03-31', 'PRICE', 'ABANDONED')],
      ['D', '2023-03-01', null, { endedOn: on('2024-03-01'), endDestination: 'INVOLUNTARY' as const }],
      ['E', '2023-03-01', 1000, left('2024-04-01', 'PRICE', 'COMPETITOR')],
      ['F', '2024-03-05', 9999, {}],
      ['G', '2024-03-05', 9999, left('2024-03-15', 'SERVICE', null)],
    ] as const) {
      const segment = externalId === 'A' ? 'gold' : 'silver';
      await make.customer({ externalId, startedOn: on(startedOn), ...end }, { monthlyValue, segment });
    }
    const change = (customer: string, validFrom: string, monthlyValue: number, segment: string) =>
      make.write('customer_attribute', { customer, validFrom: on(validFrom), monthlyValue, segment });
    await change('A', '2024-03-10', 1500, 'gold');
    await change('E', '2024-03-20', 400, 'silver');
    // B was bronze on the last day; what comes after the end does not count.
    await change('B', '2024-03-12', 2000, 'bronze');
    await change('B', '2024-03-16', 2000, 'never');
    for (const [customer, detectedAt] of [
      ['A', '2023-12-10T10:00:00Z'],
      ['B', '2024-03-05T10:00:00Z'],
      ['C', '2024-03-05T10:00:00Z'],
      ['C', '2024-03-10T10:00:00Z'],
      ['D', '2024-03-20T10:00:00Z'],
      ['E', '2024-02-20T10:00:00Z'],
    ] as const) {
      await make.failure({ customer, detectedAt: at(detectedAt) });
    }
    const issue = (externalId: string, openedAt: string) =>
      make.write('support_case', { customer: 'A', externalId, openedAt: at(openedAt), reason: 'DELIVERY' });
    await issue('K0', '2024-02-29T22:59:00Z');
    await issue('K1', '2024-03-05T10:00:00Z');
    await issue('K2', '2024-03-05T12:00:00Z');
    await issue('K3', '2024-03-10T10:00:00Z');
    await issue('K4', '2024-03-30T10:00:00Z');
    for (const [issueOf, startedAt, more] of [
      ['K1', '2024-03-05T10:00:00Z', { escalated: true }],
      ['K1', '2024-03-06T10:00:00Z', { escalated: true, outcome: 'ABANDONED' as const }],
      ['K2', '2024-03-05T12:00:00Z', {}],
      // Seven days later to the minute is no longer within a week.
      ['K2', '2024-03-12T12:00:00Z', {}],
      ['K3', '2024-03-10T10:00:00Z', { initiator: 'COMPANY' as const, escalated: true }],
      ['K3', '2024-03-11T10:00:00Z', {}],
      ['K4', '2024-03-30T10:00:00Z', {}],
      ['K4', '2024-03-31T21:59:00Z', {}],
    ] as const) {
      await make.interaction({ customer: 'A', case: issueOf, startedAt: at(startedAt), ...more });
    }
  });
  afterAll(() => api.drop());

  // A pays 500 more, E 600 less and is still there on the last day; B and C left; F is new; what D paid is not known; G
  // came and went. 5000 − 3000 − 600 + 500 + 9999 = 11899.
  test('the revenue bridge adds up', async () => {
    const step = '{ customers amount }';
    const query = `query ($filter: ReportFilter) { report(period: { from: "2024-03-01", until: "2024-04-01" }, filter: $filter) {
      churn { revenueBridge { start ${step} lost { reason customers amount } contraction ${step} expansion ${step} new ${step} end ${step} unknown } } } }`;
    const bridge = async (filter: object) => (await api.data(query, { filter })).report;
    expect(await bridge({})).toEqual({
      churn: {
        revenueBridge: {
          start: { customers: 4, amount: 5000 },
          lost: [
            { reason: 'SERVICE', customers: 1, amount: 2000 },
            { reason: 'PRICE', customers: 1, amount: 1000 },
          ],
          contraction: { customers: 1, amount: 600 },
          expansion: { customers: 1, amount: 500 },
          new: { customers: 1, amount: 9999 },
          end: { customers: 3, amount: 11_899 },
          unknown: 1,
        },
      },
    });
    // A was and is gold.
    expect(await bridge({ segment: ['gold'] })).toMatchObject({
      churn: {
        revenueBridge: {
          start: { customers: 1, amount: 1000 },
          lost: [],
          expansion: { customers: 1, amount: 500 },
          end: { customers: 1, amount: 1500 },
          unknown: 0,
        },
      },
    });
  });

  const ask = (keys: string[], filter?: object) => askMetrics(api, march, keys, filter);
  const near = (value: number, n: number) => [expect.closeTo(value, 12), n];

  test('every metric', async () => {
    const expected = {
      // A, E and F; whose last day was 30 March is gone on the 31st.
      ACTIVE_CUSTOMERS: near(3, 3),
      // B, C, D and G, of A to E at the start.
      CUSTOMER_CHURN_RATE: near(4 / 5, 5),
      // Days there: A 31, B 14, C 30, D 0, E 31, F 27, G 10.
      CHURN_HAZARD: near((4 / 143) * 30, 5),
      // In their first year are F, watched for 26 days, and G, gone after 10.
      SURVIVAL12M: near(0.5, 7),
      // After 10 days B leaves, with E watched from the 9th to the 40th day; C failed again after 5, A is watched from
      // the 81st on, and D had left before.
      ONE_STRIKE_CHURN: near(0.5, 4),
      COMPETITOR_SHARE_OF_CHURN: near(0.5, 2),
      SERVICE_SHARE_OF_CHURN: near(2 / 3, 3),
      // Of 5000: A 1000 and E 400, and with growth A 1500.
      GROSS_REVENUE_RETENTION: near(1400 / 5000, 4),
      NET_REVENUE_RETENTION: near(1900 / 5000, 4),
      ESCALATION_RATE: near(1 / 6, 6),
      REPEAT_CONTACT_RATE: near(1 / 3, 3),
    };
    expect(await ask(Object.keys(expected))).toEqual(expected);
  });

  test('a part of the customers', async () => {
    const keys = ['ACTIVE_CUSTOMERS', 'GROSS_REVENUE_RETENTION', 'NET_REVENUE_RETENTION', 'SERVICE_SHARE_OF_CHURN'];
    expect(await ask(keys, { segment: ['gold'] })).toEqual({
      ACTIVE_CUSTOMERS: [1, 1],
      GROSS_REVENUE_RETENTION: [1, 1],
      NET_REVENUE_RETENTION: [1.5, 1],
      SERVICE_SHARE_OF_CHURN: [null, 0],
    });
  });

  test('who left counts in the segment of the last day, value in that of the first', async () => {
    const { report } = await api.data<{ report: Record<string, { breakdown: object[] }> }>(`{
      report(period: { from: "2024-03-01", until: "2024-04-01" }) {
        left: metric(key: SERVICE_SHARE_OF_CHURN) { breakdown(by: SEGMENT) { key figure { value n } } }
        kept: metric(key: NET_REVENUE_RETENTION) { breakdown(by: SEGMENT) { key figure { value n } } }
      }
    }`);
    expect(report.left?.breakdown).toEqual([
      { key: 'silver', figure: { value: 0.5, n: 2 } },
      { key: 'bronze', figure: { value: 1, n: 1 } },
    ]);
    expect(report.kept?.breakdown).toEqual([
      { key: 'silver', figure: { value: 0.1, n: 3 } },
      { key: 'gold', figure: { value: 1.5, n: 1 } },
    ]);
  });
});
