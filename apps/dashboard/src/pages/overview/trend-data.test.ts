// @vitest-environment node
import { expect, test } from 'vitest';
import { overviewTrends } from '../../testing/sample-data.js';
import { isEmpty, monthsOf, newestN, type SeriesData, spendingSeries, type TrendData, trendsOf } from './trend-data.js';

const series = (key: SeriesData['key'], values: readonly (number | null)[], withheld = false): SeriesData => ({
  key,
  label: null,
  unit: 'MONEY',
  points: values.map((value, index) => ({ month: `2026-0${index + 1}-01`, value, n: 10 + index, withheld })),
});
const trend = (...all: SeriesData[]): TrendData => ({ key: 'SPENDING', filtered: true, series: all });

test('spending comes in the order of its families, without categories that were never booked', () => {
  const sorted = spendingSeries(trend(series('OTHER', [5]), series('PR', [0]), series('COMPENSATION', [null, 7])));
  expect(sorted.map(({ key }) => key)).toEqual(['COMPENSATION', 'OTHER']);
});

test('a trend whose values are all unknown is empty; one that is withheld is not', () => {
  expect(isEmpty(trend(series('PR', [null, null])))).toBe(true);
  expect(isEmpty(trend(series('PR', [null, null], true)))).toBe(false);
  expect(isEmpty(trend(series('PR', [null, 0])))).toBe(false);
  const unbooked = { ...series('PR', []), points: [{ month: '2026-01-01', value: 0, n: 0, withheld: false }] };
  expect(isEmpty(trend(unbooked))).toBe(true);
});

test('months come from the points, n from the newest month that has a value', () => {
  const one = trend(series('PR', [1, 2, null]));
  expect(monthsOf(one)).toEqual(['2026-01-01', '2026-02-01', '2026-03-01']);
  expect(newestN(one)).toBe(11);
});

test('a report becomes four trends; months that the period cuts are left out', () => {
  const { failures, ...others } = overviewTrends.report;
  const cut = failures.map((one) => ({
    ...one,
    series: one.series.map((point, place) => ({ ...point, whole: place > 0 })),
  }));
  const trends = trendsOf({ ...others, failures: cut });
  expect(trends.map(({ key }) => key)).toEqual(['FAILURES', 'CHURN', 'SPENDING', 'STAFF']);
  expect(trends.map(({ series: all }) => all.length)).toEqual([1, 1, 1, 2]);
  expect(trends[0]?.series[0]?.points.map(({ month }) => month)).toEqual(['2026-05-01', '2026-06-01']);
});
