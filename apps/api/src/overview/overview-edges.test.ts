import { eachEngine, on } from '@catena/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApi, type TestApi } from '../testing/api.js';

const tilesQuery = `query ($period: PeriodInput!, $filter: OverviewFilter) {
  overview(period: $period, filter: $filter) {
    previous { from until }
    tiles { key unit value previous n withheld filtered change { kind value better } }
  }
}`;

interface Answer {
  readonly overview: {
    readonly previous: unknown;
    readonly tiles: readonly {
      readonly key: string;
      readonly value: unknown;
      readonly previous: unknown;
      readonly n: number;
    }[];
  };
}

eachEngine('the overview of an empty database', (engine) => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi(engine);
  });
  afterAll(() => api.drop());

  test('knows nothing and says so', async () => {
    const { overview } = await api.data<Answer>(tilesQuery, { period: { from: '2024-03-01', until: '2024-04-01' } });
    expect(overview.previous).toEqual({ from: '2024-02-01', until: '2024-03-01' });
    expect(overview.tiles).toHaveLength(6);
    for (const { value, previous, n } of overview.tiles) expect([value, previous, n]).toEqual([null, null, 0]);
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
    const { overview } = await api.data<Answer>(tilesQuery, { period: { from: '2024-02-01', until: '2024-03-01' } });
    expect(overview.tiles.find(({ key }) => key === 'TURNOVER_RATE')).toMatchObject({
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
