import type {
  CompanyQuery,
  FilterChoicesQuery,
  MonthlyPointFragment,
  MonthlySeriesFragment,
  OverviewTilesQuery,
  OverviewTrendsQuery,
} from '../generated/documents.js';

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

const definition = {
  segment: null,
  region: null,
  channel: null,
  department: null,
  site: null,
  team: null,
  cause: null,
  severityBand: null,
  relationshipBand: null,
  tenureBand: null,
};

export const filterChoices: FilterChoicesQuery = {
  savedSegments: [
    { id: 's1', name: 'Lagoon by phone', definition: { ...definition, region: ['Laguna'], channel: ['PHONE'] } },
  ],
  departments: { nodes: [{ id: 'd1', name: 'Support' }] },
  teams: { nodes: [{ id: 't1', name: 'Night shift' }] },
};

type Report = OverviewTilesQuery['report'];
type Metric = Report['metrics'][number];
type Trends = OverviewTrendsQuery['report'];

const metric = (
  { key, label, unit }: Pick<Metric['metric'], 'key' | 'label' | 'unit'>,
  {
    value,
    previous,
    n = 1000,
    withheld = false,
    ...part
  }: { value: number | null; previous: number | null } & Partial<
    Pick<Metric, 'change' | 'filtered'> & Pick<Metric['figure'], 'n' | 'withheld' | 'ciLow' | 'ciHigh'>
  >,
): Metric => ({
  metric: { key, label, question: `${label}?`, unit },
  figure: { value, n, withheld, ciLow: part.ciLow ?? null, ciHigh: part.ciHigh ?? null },
  previous: previous === null ? null : { value: previous },
  change: part.change ?? null,
  filtered: part.filtered ?? true,
});

export const overviewTiles: OverviewTilesQuery = {
  report: {
    period: { from: '2025-07-01', until: '2026-07-01' },
    previous: { from: '2024-07-01', until: '2025-07-01' },
    metrics: [
      metric(
        { key: 'ACTIVE_CUSTOMERS', label: 'Active customers', unit: 'COUNT' },
        { value: 12_480, previous: 12_931, change: { kind: 'PERCENT', value: -0.0349, better: false } },
      ),
      metric(
        { key: 'FAILURE_RATE', label: 'Failure rate', unit: 'SHARE' },
        {
          value: 0.098,
          previous: 0.086,
          ciLow: 0.095,
          ciHigh: 0.101,
          change: { kind: 'POINTS', value: 0.012, better: false },
        },
      ),
      metric(
        { key: 'CUSTOMER_CHURN_RATE', label: 'Customer churn rate', unit: 'SHARE' },
        { value: 0.2, previous: 0.25, change: { kind: 'POINTS', value: -0.05, better: true } },
      ),
      metric(
        { key: 'WOM_BALANCE', label: 'Word-of-mouth balance', unit: 'BALANCE' },
        { value: null, previous: null, n: 0 },
      ),
      metric(
        { key: 'REACTIVE_SPEND', label: 'Reactive spending', unit: 'MONEY' },
        { value: 14_823_050, previous: null, filtered: false },
      ),
      metric(
        { key: 'TURNOVER_RATE', label: 'Staff turnover', unit: 'SHARE_PER_YEAR' },
        { value: null, previous: null, n: 0, withheld: true },
      ),
    ],
  },
};

const points = (values: readonly (number | null)[], withheld = false): MonthlyPointFragment[] =>
  values.map((value, place) => ({
    start: `2026-0${place + 4}-01`,
    whole: true,
    figure: { value, n: 100, ciLow: null, ciHigh: null, withheld: withheld && value === null },
  }));

const series = (
  key: Metric['metric']['key'],
  label: string,
  unit: Metric['metric']['unit'],
  values: readonly (number | null)[],
  withheld = false,
): MonthlySeriesFragment => ({ metric: { key, label, unit }, filtered: true, series: points(values, withheld) });

const trends: Trends = {
  failures: [series('FAILURE_RATE', 'Failure rate', 'SHARE', [0.08, null, 0.1])],
  churn: [series('CUSTOMER_CHURN_RATE', 'Customer churn rate', 'SHARE', [null, null, null])],
  spending: {
    metric: { unit: 'MONEY' },
    filtered: true,
    seriesBy: [{ key: 'COMPENSATION', points: points([120_000, 90_000, 150_000]) }],
  },
  staff: [
    series('EMPLOYEE_CONFIDENCE', 'Staff confidence', 'SCORE', [0.62, null, 0.6], true),
    series('TURNOVER_RATE', 'Staff turnover', 'SHARE_PER_YEAR', [0.3, 0.32, 0.31]),
  ],
};

export const overviewTrends: OverviewTrendsQuery = { report: trends };
