import { at, eachEngine, on } from '@catena/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApi, type TestApi } from '../testing/api.js';

const query = `query ($status: [EvidenceStatus!], $filter: ReportFilter) {
  benchmarks(period: { from: "2024-03-01", until: "2024-04-01" }, status: $status, filter: $filter) {
    key value status mayBeDefault contradictedBy wording(language: IT) publisher
    own { metric { key } value }
  }
}`;

interface Answer {
  readonly benchmarks: {
    readonly key: string;
    readonly value: number | null;
    readonly status: string;
    readonly mayBeDefault: boolean;
    readonly contradictedBy: string[];
    readonly wording: string;
    readonly publisher: string | null;
    readonly own: { readonly metric: { readonly key: string }; readonly value: number | null } | null;
  }[];
}

eachEngine('benchmarks', (engine) => {
  let api: TestApi;
  const ask = async (variables: Record<string, unknown> = {}) => (await api.data<Answer>(query, variables)).benchmarks;

  beforeAll(async () => {
    api = await openTestApi(engine);
    const { make } = api;
    await make.company({ dataFrom: on('2024-01-01'), dataUntil: on('2024-05-01') });
    await make.customer({ externalId: 'A' }, { segment: 'gold' });
    await make.customer({ externalId: 'B' }, { segment: 'silver' });
    for (const [customer, day, enablementGap] of [
      ['A', '2024-02-29', true],
      ['A', '2024-03-01', true],
      ['A', '2024-03-02', false],
      ['B', '2024-03-03', false],
      ['B', '2024-03-31', false],
      ['B', '2024-04-01', true],
    ] as const) {
      await make.failure({ customer, detectedAt: at(`${day}T10:00:00Z`), enablementGap });
    }
  });
  afterAll(() => api.drop());

  test('our own figure of the period stands beside what is quoted', async () => {
    const own = async (variables = {}) => (await ask(variables)).find(({ key }) => key === 'quotedNotEnabled')?.own;
    expect(await own()).toEqual({ metric: { key: 'ENABLEMENT_FAILURE_SHARE' }, value: 0.25 });
    expect(await own({ filter: { segment: ['gold'] } })).toMatchObject({ value: 0.5 });
  });

  test('what nobody could trace says so, and by what it is contradicted', async () => {
    const untraced = await ask({ status: ['UNVERIFIED'] });
    expect(untraced.every(({ mayBeDefault, publisher }) => !mayBeDefault && publisher === null)).toBe(true);
    expect(untraced.find(({ value }) => value === 0.72)).toMatchObject({
      wording: expect.stringContaining('non è rintracciabile'),
      contradictedBy: ['stoppedInYear2016', 'stoppedInYear2017', 'secondChance'],
    });
    const known = new Set((await ask()).map(({ key }) => key));
    for (const { contradictedBy } of await ask()) for (const key of contradictedBy) expect(known).toContain(key);
  });
});
