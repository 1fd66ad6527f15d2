import type { Axis, Point, Series, TableData } from '@catena/charts';
import { missing } from '@catena/metrics/format';
import { useFormats } from '../../app/company.js';
import { useText } from '../../i18n/text.js';
import { isSpendingKey, monthsOf, type PointData, type SeriesData, type TrendData } from './trend-data.js';

/** Puts a trend into the words and shapes that the charts take. */
export function useTrendView() {
  const text = useText();
  const formats = useFormats();

  const toPoint = ({ value, n, withheld }: PointData): Point => ({
    value,
    note: text(withheld ? 'missing.withheld' : 'missing.none'),
    withheld,
    detail: text('trend.n', { n: formats.count(n) }),
  });
  const toCell = (unit: SeriesData['unit'], { value, withheld }: PointData): string =>
    withheld ? `${missing} (${text('missing.withheld')})` : formats.value(unit, value);

  const nameOf = ({ key, label }: SeriesData): string =>
    label ?? text(isSpendingKey(key) ? `series.${key}` : 'series.OTHER');

  return {
    axis: (trend: TrendData): Axis => ({ keys: monthsOf(trend), tick: formats.monthTick, title: formats.month }),
    series: (series: SeriesData): Series => ({
      key: series.key,
      label: nameOf(series),
      points: series.points.map(toPoint),
    }),
    table: (trend: TrendData): TableData => ({
      columns: [text('trend.month'), ...trend.series.map(nameOf)],
      rows: monthsOf(trend).map((month, place) => ({
        key: month,
        header: formats.month(month),
        cells: trend.series.map(({ unit, points }) => {
          const point = points[place];
          return point === undefined ? missing : toCell(unit, point);
        }),
      })),
    }),
    /** What the drawing shows, for those who hear it. */
    description: (trend: TrendData): string =>
      text('trend.description', {
        title: text(`trend.${trend.key}.title`),
        series: trend.series.map((series) => describe(series)).join(' '),
      }),
  };

  function describe(series: SeriesData): string {
    const { unit, points } = series;
    const known = points.filter(({ value }) => value !== null);
    const first = known[0];
    const last = known.at(-1);
    const label = nameOf(series);
    if (first === undefined || last === undefined) return text('trend.description.none', { label });
    return text('trend.description.series', {
      label,
      first: formats.value(unit, first.value),
      from: formats.month(first.month),
      last: formats.value(unit, last.value),
      to: formats.month(last.month),
    });
  }
}
