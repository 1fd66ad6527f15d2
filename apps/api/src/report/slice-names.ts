import { changeOf, type DimensionKey, dimensions, type Metric } from '@catena/metrics';
import type { RequestData } from '../data/request-data.js';
import { encodeGlobalId } from '../relay/global-id.js';
import { emptyFigure, shownFigure } from './figure.js';
import type { Slice, SlicedSeries } from './metric-question.js';
import type { MetricSeries, MetricSlice } from './metric-value.type.js';

const typeNames = { department: 'Department', team: 'Team' } as const;

async function named(data: RequestData, by: DimensionKey, key: Slice['key']) {
  const { table } = dimensions[by];
  if (key === null) return { key: null, name: null };
  if (!table) return { key: String(key), name: String(key) };
  const row = await data.one(table, Number(key));
  return {
    key: encodeGlobalId({ type: typeNames[table], id: Number(key), customerId: undefined }),
    name: row?.name ?? null,
  };
}

/** Slices as they are shown, departments and teams by their names. */
export const nameSlices = (
  data: RequestData,
  metric: Metric,
  by: DimensionKey,
  slices: readonly Slice[],
): Promise<MetricSlice[]> =>
  Promise.all(
    slices.map(async ({ key, figure, previous }) => {
      const shown = shownFigure(metric, figure);
      const before = previous && shownFigure(metric, previous).value;
      return {
        ...(await named(data, by, key)),
        figure: shown,
        previous: before,
        change: changeOf(metric, shown.value, before),
      };
    }),
  );

/** Series as they are shown, departments and teams by their names. */
export const nameSeries = (
  data: RequestData,
  metric: Metric,
  by: DimensionKey,
  series: readonly SlicedSeries[],
): Promise<MetricSeries[]> =>
  Promise.all(
    series.map(async ({ key, points }) => ({
      ...(await named(data, by, key)),
      points: points.map(({ figure, ...bucket }) => ({
        ...bucket,
        figure: shownFigure(metric, figure ?? emptyFigure(metric)),
      })),
    })),
  );
