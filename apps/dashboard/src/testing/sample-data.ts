import type { CompanyQuery, OverviewTilesQuery, OverviewTrendsQuery } from '../generated/documents.js';

export const company: CompanyQuery['company'] = {
  name: 'Bottega Lontana',
  currency: 'EUR',
  timeZone: 'Europe/Rome',
  locale: 'it-IT',
  dataFrom: '2024-07-01',
  dataUntil: '2026-07-01',
  empty: false,
  segments: ['Famiglie', 'Giovani'],
  regions: ['Laguna', 'Pianura'],
  world: 'webshop',
  worldSeed: '7',
};

type TileData = OverviewTilesQuery['overview']['tiles'][number];
type SeriesData = OverviewTrendsQuery['overview']['trends'][number]['series'][number];

const tile = (
  part: Pick<TileData, 'key' | 'unit' | 'value' | 'previous' | 'change'> & Partial<TileData>,
): TileData => ({
  n: 1000,
  filtered: true,
  withheld: false,
  ...part,
});

export const overviewTiles: OverviewTilesQuery = {
  overview: {
    period: { from: '2025-07-01', until: '2026-07-01' },
    previous: { from: '2024-07-01', until: '2025-07-01' },
    tiles: [
      tile({
        key: 'ACTIVE_CUSTOMERS',
        unit: 'COUNT',
        value: 12_480,
        previous: 12_931,
        change: { kind: 'PERCENT', value: -0.0349, better: false },
      }),
      tile({
        key: 'FAILURE_RATE',
        unit: 'SHARE',
        value: 0.098,
        previous: 0.086,
        change: { kind: 'POINTS', value: 0.012, better: false },
      }),
      tile({
        key: 'CUSTOMER_CHURN_RATE',
        unit: 'SHARE',
        value: 0.2,
        previous: 0.25,
        change: { kind: 'POINTS', value: -0.05, better: true },
      }),
      tile({ key: 'WOM_BALANCE', unit: 'BALANCE', value: null, previous: null, change: null, n: 0 }),
      tile({ key: 'REACTIVE_SPEND', unit: 'MONEY', value: 14_823_050, previous: null, change: null, filtered: false }),
      tile({
        key: 'TURNOVER_RATE',
        unit: 'SHARE_PER_YEAR',
        value: null,
        previous: null,
        change: null,
        n: 4,
        withheld: true,
      }),
    ],
  },
};

const series = (
  key: SeriesData['key'],
  unit: SeriesData['unit'],
  values: readonly (number | null)[],
  withheld = false,
): SeriesData => ({
  key,
  unit,
  points: values.map((value, place) => ({
    month: `2026-0${place + 4}-01`,
    value,
    n: 100,
    withheld: withheld && value === null,
  })),
});

export const overviewTrends: OverviewTrendsQuery = {
  overview: {
    trends: [
      { key: 'FAILURES', filtered: true, series: [series('FAILURE_RATE', 'SHARE', [0.08, null, 0.1])] },
      { key: 'CHURN', filtered: true, series: [series('CUSTOMER_CHURN_RATE', 'SHARE', [null, null, null])] },
      { key: 'SPENDING', filtered: true, series: [series('COMPENSATION', 'MONEY', [120_000, 90_000, 150_000])] },
      {
        key: 'STAFF',
        filtered: true,
        series: [
          series('EMPLOYEE_CONFIDENCE', 'SCORE', [0.62, null, 0.6], true),
          series('TURNOVER_RATE', 'SHARE_PER_YEAR', [0.3, 0.32, 0.31]),
        ],
      },
    ],
  },
};
