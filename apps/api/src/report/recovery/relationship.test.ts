import { at, eachEngine, on } from '@catena/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApi, type TestApi } from '../../testing/api.js';

const query = `query ($filter: ReportFilter) {
  report(period: { from: "2024-03-01", until: "2024-04-01" }, filter: $filter) {
    strength: metric(key: RELATIONSHIP_STRENGTH) { value breakdown(by: RELATIONSHIP_BAND) { key figure { value n } } }
    known: metric(key: RELATIONSHIP_DATA_COMPLETENESS) { value }
    failures: metric(key: FAILURES) { value filtered }
  }
}`;

eachEngine('the relationship before a failure', (engine) => {
  let api: TestApi;

  beforeAll(async () => {
    api = await openTestApi(engine);
    const { make } = api;
    await make.company({ dataFrom: on('2020-01-01'), dataUntil: on('2024-05-01') });
    // 1461 days are four years. Known: one contact before, rated 5; half sure of staying.
    await make.customer({ externalId: 'regular', startedOn: on('2020-03-10') }, { continuityExpectation: 0.5 });
    await make.write('customer_attribute', {
      customer: 'regular',
      validFrom: on('2024-03-11'),
      continuityExpectation: 0,
    });
    await make.interaction({ customer: 'regular', startedAt: at('2024-01-01T10:00:00Z'), csat: 5 });
    await make.interaction({ customer: 'regular', startedAt: at('2024-03-10T11:00:00Z'), csat: 1 });
    await make.customer({ externalId: 'silent', startedOn: on('2020-03-10') });
    await make.customer({ externalId: 'new', startedOn: on('2024-03-10') });
    for (const customer of ['regular', 'silent', 'new']) {
      await make.failure({ customer, detectedAt: at('2024-03-10T10:00:00Z') });
    }
  });
  afterAll(() => api.drop());

  // regular: 0.25·4 + 0.2·ln 2 + 0.6·0.5 + 0.4·1 = 1.838629, so 1 − e^−1.838629 = 0.840965; silent: 1 − e^−1; new: 0.
  test('it comes from what was known before, and what is not known adds nothing', async () => {
    const { report } = await api.data<{ report: Record<string, { value: number; breakdown: object[] }> }>(query);
    expect(report.strength?.value).toBeCloseTo((0.8409647552 + 0.6321205588) / 3, 9);
    expect(report.strength?.breakdown).toEqual([
      { key: 'MEDIUM', figure: { value: expect.closeTo(0.6321205588, 9), n: 1 } },
      { key: 'STRONG', figure: { value: expect.closeTo(0.8409647552, 9), n: 1 } },
      { key: 'WEAK', figure: { value: 0, n: 1 } },
    ]);
    expect(report.known?.value).toBeCloseTo(1 / 3, 12);
  });

  test('every figure about failures may be narrowed by it', async () => {
    const { report } = await api.data<{ report: Record<string, object> }>(query, {
      filter: { relationshipBand: ['STRONG', 'WEAK'] },
    });
    expect(report.failures).toEqual({ value: 2, filtered: true });
  });
});
