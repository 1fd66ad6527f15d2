// @vitest-environment node
import { expect, test } from 'vitest';
import type { StaffScatterQuery } from '../../generated/documents.js';
import { figure } from '../../testing/sample-figures.js';
import { testSay } from '../../testing/test-say.js';
import { shapeAngerConfidence } from './anger-confidence.js';

type Series = StaffScatterQuery['report']['staff']['angerExposure']['seriesBy'];

const withheld = figure(null, { withheld: true });
const series = (values: Record<string, (number | typeof withheld)[]>): Series =>
  Object.entries(values).map(([key, own]) => ({
    key,
    points: own.map((value, place) => ({
      start: `2026-0${place + 1}-01`,
      whole: true,
      figure: typeof value === 'number' ? figure(value) : value,
    })),
  }));
const shape = (anger: Series, confidence: Series, language: 'en' | 'it' = 'en') =>
  shapeAngerConfidence(
    {
      report: {
        staff: {
          angerExposure: { metric: { unit: 'PER_HOUR' }, filtered: true, seriesBy: anger },
          employeeConfidence: { timeBasis: 'answeredOn', filtered: true, figure: { n: 90 }, seriesBy: confidence },
        },
      },
    },
    testSay(language),
  );

test('a point for each month and group; who is trained may meet more anger and be surer all the same', () => {
  const shaped = shape(
    series({ TRAINED: [0.06, 0.08], UNTRAINED: [0.01, 0.02] }),
    series({ TRAINED: [0.8, 0.76], UNTRAINED: [0.7, 0.66] }),
  );
  expect(shaped).toMatchObject({
    finding:
      'Those trained to face complaints meet more anger and are surer of themselves all the same: 0.78 of 1, the others 0.68',
    picture: {
      kind: 'scatter',
      series: [
        { label: 'Trained to face complaints', points: [{ x: 0.06, y: 0.8 }, { x: 0.08 }] },
        { label: 'Not trained', points: [{}, { x: 0.02, y: 0.66 }] },
      ],
    },
    table: { rows: [{ exact: ['2026-01-01', 0.06, 0.8, null, null] }, {}, {}, {}] },
  });
});

test('a withheld half of a pair is not drawn, is called withheld in the table, and never guessed', () => {
  const shaped = shape(series({ TRAINED: [0.06, 0.08] }), series({ TRAINED: [withheld, 0.76] }));
  expect(shaped).toMatchObject({ note: expect.stringContaining('fewer than five people') });
  if (shaped.kind !== 'ready' || shaped.picture.kind !== 'scatter') throw new Error('One pair is known.');
  expect(shaped.picture.series[0]?.points.map(({ key }) => key)).toEqual(['2026-02-01']);
  expect(shaped.table.rows[0]?.cells[2]).toContain('fewer than five people');
  expect(shaped).not.toHaveProperty('finding');
  expect(shape(series({ TRAINED: [0.06] }), series({ TRAINED: [withheld] }), 'it').kind).toBe('withheld');
  expect(shape([], []).kind).toBe('empty');
});
