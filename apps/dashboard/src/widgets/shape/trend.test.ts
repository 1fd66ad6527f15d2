// @vitest-environment node
import { expect, test } from 'vitest';
import { figure, trend } from '../../testing/sample-figures.js';
import { testSay } from '../../testing/test-say.js';
import type { ShapedPicture } from '../shaped.js';
import { shapeTrend } from './trend.js';

const say = testSay();
const ready = (...args: Parameters<typeof shapeTrend>): ShapedPicture => {
  const shaped = shapeTrend(...args);
  if (shaped.kind !== 'ready') throw new Error(`The trend is ${shaped.kind}.`);
  return shaped;
};

test('a trend becomes one line with its band, its table and the rows of each piece', () => {
  const shaped = ready(say, [trend([figure(0.02, { ciLow: 0.01, ciHigh: 0.03 }), null])], {
    what: 'Those who left.',
    part: 'EVENTS',
  });
  if (shaped.picture.kind !== 'lines') throw new Error('A trend is drawn as lines.');
  expect(shaped.picture.panels[0]?.series[0]?.points).toMatchObject([
    { value: 0.02, interval: [0.01, 0.03], detail: 'n = 100' },
    { value: null, interval: undefined, note: 'nothing to compute from' },
  ]);
  expect(shaped.note).toBe('Those who left. Counted by day of leaving. n = 500. With 95% intervals.');
  expect(shaped.table.rows[0]).toEqual({
    key: '2026-01-01',
    header: 'January 2026',
    cells: ['2.0%', '1.0%', '3.0%', '100'],
    exact: [0.02, 0.01, 0.03, 100],
    opens: true,
  });
  expect(shaped.drills?.['2026-01-01']).toEqual({
    metric: 'CHURN_HAZARD',
    part: 'EVENTS',
    period: { from: '2026-01-01', until: '2026-02-01' },
  });
});

test('the finding speaks of the first and the last piece that are known', () => {
  const shaped = ready(say, [trend([null, 0.02, 0.01, null])], {
    what: '',
    finding: (first, last) => `${first.start} ${first.value}, ${last.start} ${last.value}`,
  });
  expect(shaped.finding).toBe('2026-02-01 0.02, 2026-03-01 0.01');
});

test('pieces that the period cuts are left out; none at all is empty', () => {
  const cut = trend([0.02]);
  const shaped = shapeTrend(say, [{ ...cut, series: cut.series.map((piece) => ({ ...piece, whole: false })) }], {
    what: '',
  });
  expect(shaped).toEqual({ kind: 'empty', message: expect.stringContaining('No whole piece') });
});

test('unknown throughout is empty; withheld is withheld and says so', () => {
  expect(shapeTrend(say, [trend([null, null])], { what: '' }).kind).toBe('empty');
  expect(shapeTrend(say, [trend([figure(null, { withheld: true })])], { what: '' }).kind).toBe('withheld');
});
