import type { OverviewTilesQuery } from '../../generated/documents.js';

export type OverviewReport = OverviewTilesQuery['report'];
type Metric = OverviewReport['metrics'][number];

/** The figures of the overview; `tiles.graphql` asks for them in this order. */
export const tileKeys = [
  'ACTIVE_CUSTOMERS',
  'FAILURE_RATE',
  'CUSTOMER_CHURN_RATE',
  'WOM_BALANCE',
  'REACTIVE_SPEND',
  'TURNOVER_RATE',
] as const;
type TileKey = (typeof tileKeys)[number];

export type TileChange = NonNullable<Metric['change']>;

/** One key figure as a tile shows it. */
export interface TileData {
  readonly key: TileKey;
  readonly label: string;
  readonly question: string;
  readonly unit: Metric['metric']['unit'];
  readonly value: number | null;
  readonly ciLow: number | null;
  readonly ciHigh: number | null;
  readonly previous: number | null;
  readonly change: TileChange | null;
  readonly n: number;
  readonly withheld: boolean;
  readonly filtered: boolean;
}

/** The tiles of a report. */
export const tilesOf = ({ metrics }: OverviewReport): TileData[] =>
  metrics.flatMap(({ metric, figure, previous, change, filtered }) => {
    const key = tileKeys.find((known) => known === metric.key);
    const { label, question, unit } = metric;
    return key ? [{ key, label, question, unit, ...figure, previous: previous?.value ?? null, change, filtered }] : [];
  });
