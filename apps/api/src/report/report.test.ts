import { at, eachEngine, on } from '@catena/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countedSource } from '../data/counted-source.js';
import { openTestApi, type TestApi } from '../testing/api.js';

const march = { from: '2024-03-01', until: '2024-04-01' };

const query = `query ($period: PeriodInput!, $keys: [MetricKey!]!, $filter: ReportFilter, $compareTo: CompareTo! = PREVIOUS) {
  report(period: $period, filter: $filter, compareTo: $compareTo) {
    previous { from until }
    metrics(keys: $keys) {
      metric { key }
      filtered
      figure { value n ciLow ciHigh }
      previous { value n }
      change { kind value better }
    }
  }
}`;

interface Answer {
  readonly report: {
    readonly previous: object | null;
    readonly metrics: {
      readonly filtered: boolean;
      readonly figure: { readonly value: number | null; readonly n: number; readonly ciLow: number | null };
      readonly previous: { readonly value: number | null } | null;
      readonly change: object | null;
    }[];
  };
}

eachEngine('report', (engine) => {
  let api: TestApi;
  const ask = async (keys: string[], variables: object = {}) =>
    (await api.data<Answer>(query, { period: march, keys, ...variables })).report;
  const values = async (keys: string[], variables: object = {}) =>
    (await ask(keys, variables)).metrics.map(({ figure }) => figure.value);

  beforeAll(async () => {
    api = await openTestApi(engine);
    const { make } = api;
    await make.company({ dataFrom: on('2024-01-01'), dataUntil: on('2024-05-01') });
    for (const [externalId, segment] of [
      ['A', 'gold'],
      ['B', 'silver'],
    ] as const) {
      await make.customer({ externalId, startedOn: on('2024-01-10') }, { segment });
    }
    await make.customer(
      { externalId: 'C', startedOn: on('2024-02-01'), endedOn: on('2024-03-01') },
      { segment: 'gold' },
    );
    // The clock goes forward on 31 March: 23:30 there is 21:30 UTC, and 22:30 UTC is already April.
    for (const [customer, startedAt, csat, wait] of [
      ['A', '2024-02-29T22:59:00Z', 5, 10],
      ['A', '2024-02-29T23:00:00Z', 4, 20],
      ['B', '2024-03-15T10:00:00Z', 2, 40],
      ['A', '2024-03-31T21:30:00Z', undefined, 60],
      ['A', '2024-03-31T22:30:00Z', 1, 80],
    ] as const) {
      await make.interaction({ customer, startedAt: at(startedAt), csat, answeredAt: at(startedAt) + wait * 1000 });
    }
    await make.failure({ customer: 'A', detectedAt: at('2024-03-10T10:00:00Z'), severity: 0.7 });
    await make.failure({ customer: 'B', detectedAt: at('2024-03-11T10:00:00Z'), severity: 0.1 });
  });
  afterAll(() => api.drop());

  test('a fact falls on its local day, on both edges of a month with a change of the clock', async () => {
    expect(await values(['CONTACT_ATTEMPTS', 'CSAT', 'AVERAGE_SPEED_OF_ANSWER', 'FAILURE_RATE'])).toEqual([
      3,
      0.5,
      40,
      2 / 3,
    ]);
  });

  test('a value is compared with that of the period before', async () => {
    const { metrics, previous } = await ask(['CONTACT_ATTEMPTS', 'CSAT']);
    expect(previous).toEqual({ from: '2024-02-01', until: '2024-03-01' });
    expect(metrics[0]).toMatchObject({ previous: { value: 1 }, change: { kind: 'PERCENT', value: 2, better: null } });
    expect(metrics[1]).toMatchObject({
      previous: { value: 1 },
      change: { kind: 'POINTS', value: -0.5, better: false },
    });
  });

  test('nothing is compared with days that the data does not cover', async () => {
    const report = await ask(['CONTACT_ATTEMPTS'], { compareTo: 'SAME_PERIOD_LAST_YEAR' });
    expect(report).toMatchObject({ previous: null, metrics: [{ previous: null, change: null }] });
  });

  test('a filter narrows what knows it, and a figure that does not know it says so', async () => {
    const { metrics } = await ask(['CONTACT_ATTEMPTS', 'ACTIVE_CUSTOMERS', 'REACTIVE_SPEND'], {
      filter: { segment: ['gold'] },
    });
    expect(metrics).toMatchObject([
      { filtered: true, figure: { value: 2 } },
      { filtered: true, figure: { value: 1 } },
      { filtered: false, figure: { value: 0 } },
    ]);
  });

  test('a filter of no value holds nothing', async () => {
    expect(await values(['CONTACT_ATTEMPTS', 'CSAT'], { filter: { segment: [] } })).toEqual([0, null]);
  });

  test('who left on the first day of the month was there at its start', async () => {
    expect(await values(['ACTIVE_CUSTOMERS', 'CUSTOMER_CHURN_RATE'])).toEqual([2, 1 / 3]);
  });

  test('months without rows: counts are zero, rates unknown; the pieces add up to the whole', async () => {
    const { report } = await api.data<{ report: { metrics: { series: { figure: object }[] }[] } }>(
      `{ report(period: { from: "2024-01-01", until: "2024-05-01" }) {
        metrics(keys: [CONTACT_ATTEMPTS, CSAT]) { series(grain: MONTH) { start figure { value n } } } } }`,
    );
    const [attempts, csat] = report.metrics;
    expect(attempts?.series.map(({ figure }) => figure)).toEqual([
      { value: 0, n: 0 },
      { value: 1, n: 1 },
      { value: 3, n: 3 },
      { value: 1, n: 1 },
    ]);
    expect(csat?.series.map(({ figure }) => figure)).toEqual([
      { value: null, n: 0 },
      { value: 1, n: 1 },
      { value: 0.5, n: 2 },
      { value: 0, n: 1 },
    ]);
  });

  test('a metric is split by what it knows, and says what that is', async () => {
    const split = `query ($by: Dimension!) { report(period: { from: "2024-03-01", until: "2024-04-01" }) {
      metric(key: FAILURES) { breakdown(by: $by) { key figure { value } } } } }`;
    const { report } = await api.data<{ report: { metric: { breakdown: object[] } } }>(split, { by: 'SEVERITY_BAND' });
    expect(report.metric.breakdown).toEqual([
      { key: 'MINOR', figure: { value: 1 } },
      { key: 'SEVERE', figure: { value: 1 } },
    ]);
    expect(await api.error(split, { by: 'AUDIENCE' })).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('cannot be split by audience. It can be split by segment'),
    });
  });

  test('a stage has every metric of its own, and costs one statement for each base and time basis', async () => {
    let statements = 0;
    const { dataSource } = api.database;
    const counted = countedSource(dataSource, () => {
      statements += 1;
    });
    const { drop, ...other } = await openTestApi(engine, { dataSource: { ...dataSource, ...counted } });
    const { report } = await other.data<{ report: Record<string, Record<string, { value: number | null }>> }>(
      `{ report(period: { from: "2024-03-01", until: "2024-04-01" }) {
        access { contactAttempts { value change { value } } abandonmentRate { value } averageSpeedOfAnswer { value } }
        experience { csat { value figure { ciLow } previous { value } } }
        failure { failures { value } failureRate { value } } } }`,
    );
    await drop();
    expect(report).toMatchObject({
      access: { contactAttempts: { value: 3 }, abandonmentRate: { value: 0 }, averageSpeedOfAnswer: { value: 40 } },
      experience: { csat: { value: 0.5 } },
      failure: { failures: { value: 2 } },
    });
    // Contacts, and failures; the company declares its window.
    expect(statements).toBe(2);
  });

  test('a figure opens to the rows it counted, page by page', async () => {
    const open = `query ($key: MetricKey!, $part: RowsPart!, $after: String) {
      report(period: { from: "2024-03-01", until: "2024-04-01" }) { metric(key: $key) {
        rows(part: $part, first: 2, after: $after) {
          ... on MetricRows { hasNextPage endCursor rows { day node { ... on Interaction { csat } ... on Customer { name } } } }
          ... on NotDrillable { reason }
        } } } }`;
    const rows = async (key: string, part: string, after?: string) => {
      const { report } = await api.data<{ report: { metric: { rows: Record<string, unknown> } } }>(open, {
        key,
        part,
        after,
      });
      return report.metric.rows;
    };
    const first = await rows('CONTACT_ATTEMPTS', 'NUMERATOR');
    expect(first).toMatchObject({ hasNextPage: true, rows: [{ day: '2024-03-01' }, { day: '2024-03-15' }] });
    expect(await rows('CONTACT_ATTEMPTS', 'NUMERATOR', String(first.endCursor))).toMatchObject({
      hasNextPage: false,
      rows: [{ day: '2024-03-31' }],
    });
    expect(await rows('CSAT', 'NUMERATOR')).toMatchObject({ rows: [{ node: { csat: 4 } }] });
    expect(await rows('CUSTOMER_CHURN_RATE', 'EVENTS')).toMatchObject({ rows: [{ node: { name: 'Name C' } }] });
    expect((await rows('CUSTOMER_CHURN_RATE', 'AT_RISK')).rows).toHaveLength(2);
    expect(await rows('CSAT', 'AT_RISK')).toEqual({
      reason: 'This figure has no rows called AT_RISK. Ask for NUMERATOR or DENOMINATOR.',
    });
    expect(await rows('EMPLOYEE_CONFIDENCE', 'NUMERATOR')).toMatchObject({
      reason: expect.stringContaining('Rows about staff are not shown'),
    });
  });

  test('figures and rows go past every page and batch', async () => {
    const day = at('2024-04-10T08:00:00Z');
    const contacts = Array.from({ length: 2_500 }, (_, index) => ({
      customer: 'B',
      externalId: `many-${index}`,
      startedAt: day + index * 1000,
      initiator: 'CUSTOMER' as const,
      channel: 'EMAIL' as const,
      reason: 'OTHER' as const,
      outcome: 'ANSWERED' as const,
      escalated: false,
    }));
    await api.make.write('interaction', ...contacts);
    const open = `query ($after: String) { report(period: { from: "2024-04-10", until: "2024-04-11" }) {
      metric(key: CONTACT_ATTEMPTS) { value rows(first: 200, after: $after) {
        ... on MetricRows { hasNextPage endCursor rows { node { id } } } } } } }`;
    const ids = new Set<string>();
    let after: string | undefined;
    do {
      const { report } = await api.data<{
        report: {
          metric: {
            value: number;
            rows: { hasNextPage: boolean; endCursor: string; rows: { node: { id: string } }[] };
          };
        };
      }>(open, { after });
      expect(report.metric.value).toBe(2_500);
      for (const { node } of report.metric.rows.rows) ids.add(node.id);
      after = report.metric.rows.hasNextPage ? report.metric.rows.endCursor : undefined;
    } while (after !== undefined);
    expect(ids.size).toBe(2_500);
  });
});
