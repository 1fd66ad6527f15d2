import { catalogue } from '@catena/metrics';
import { eachEngine, on } from '@catena/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApi, type TestApi } from '../testing/api.js';
import { keyName } from './metric-key.js';

const query = `query ($period: PeriodInput!) {
  report(period: $period) { previous { from } metrics(keys: [${catalogue.map(({ key }) => keyName(key)).join(', ')}]) {
    metric { key } figure { value n withheld } previous { value } change { value }
  } }
}`;

interface Answer {
  readonly report: {
    readonly previous: unknown;
    readonly metrics: readonly {
      readonly metric: { readonly key: string };
      readonly figure: { readonly value: unknown; readonly n: number; readonly withheld: boolean };
      readonly previous: unknown;
      readonly change: unknown;
    }[];
  };
}

eachEngine('a report of an empty database', (engine) => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi(engine);
  });
  afterAll(() => api.drop());

  test('knows nothing of any metric and says so', async () => {
    const { report } = await api.data<Answer>(query, { period: { from: '2024-03-01', until: '2024-04-01' } });
    expect(report.previous).toBeNull();
    expect(report.metrics).toHaveLength(catalogue.length);
    for (const { figure, previous, change } of report.metrics) {
      expect(figure).toEqual({ value: null, n: 0, withheld: false });
      expect([previous, change]).toEqual([null, null]);
    }
  });

  test('has a company to show', async () => {
    expect(await api.data('{ company { name dataFrom dataUntil empty segments regions world dataVersion } }')).toEqual({
      company: {
        name: 'Unnamed company',
        dataFrom: null,
        dataUntil: null,
        empty: true,
        segments: [],
        regions: [],
        world: null,
        dataVersion: 0,
      },
    });
  });
});

eachEngine('a company of four', (engine) => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi(engine);
    await api.make.company();
    await api.make.staff(4);
    await api.make.customer({ startedOn: on('2024-01-10') }, { region: 'north' });
    await api.make.customer(
      { startedOn: on('2024-01-20'), endedOn: on('2024-03-05') },
      { region: 'east', segment: 'b' },
    );
    await api.make.customer({ startedOn: on('2024-01-20') }, { segment: 'a' });
  });
  afterAll(() => api.drop());

  test('shows no turnover, and not how many they are', async () => {
    const { report } = await api.data<Answer>(query, { period: { from: '2024-02-01', until: '2024-03-01' } });
    expect(report.metrics.find(({ metric }) => metric.key === 'TURNOVER_RATE')?.figure).toEqual({
      value: null,
      n: 0,
      withheld: true,
    });
  });

  test('whose data window nobody declared has that of its facts', async () => {
    expect(await api.data('{ company { name dataFrom dataUntil empty segments regions } }')).toEqual({
      company: {
        name: 'Test Company',
        dataFrom: '2024-01-10',
        dataUntil: '2024-03-06',
        empty: false,
        segments: ['a', 'b'],
        regions: ['east', 'north'],
      },
    });
  });
});
