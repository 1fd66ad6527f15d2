// @vitest-environment node
import { expect, test } from 'vitest';
import type { FailureControlQuery, SlicedFragment } from '../../generated/documents.js';
import { figure } from '../../testing/sample-figures.js';
import { testSay } from '../../testing/test-say.js';
import { shapeControl } from './control.js';
import { shapeIncidents } from './incidents.js';
import { shapePareto } from './pareto.js';
import { shapeRisks } from './risks.js';
import { shapeRoots } from './roots.js';

const en = testSay();

const whole: SlicedFragment = {
  metric: { key: 'FAILED_CONTACT_SHARE', label: 'Contacts that fail', unit: 'SHARE' },
  timeBasis: 'startedAt',
  filtered: true,
  figure: figure(0.08),
};

type Chart = FailureControlQuery['report']['failure']['controlChart'];
const control = (points: Chart['points'], centre: number | null = 0.08): FailureControlQuery => ({
  report: {
    period: { from: '2026-01-01', until: '2026-03-01' },
    failure: { failedContactShare: whole, controlChart: { centre, points } },
  },
});
const point = (start: string, share: number, signal: 'ABOVE' | 'BELOW' | null) => ({
  start,
  share,
  signal,
  lower: 0.06,
  upper: 0.1,
  n: 300,
  whole: true,
});

test('control chart: what lies outside the limits is ringed, counted and opens the rows of its days', () => {
  const shaped = shapeControl(control([point('2026-01-01', 0.12, 'ABOVE'), point('2026-02-01', 0.07, null)]), en);
  if (shaped.kind !== 'ready' || shaped.picture.kind !== 'lines') throw new Error('It is a line chart.');
  expect(shaped.finding).toBe('1 of 2 months lie above what chance explains');
  const [share, limits] = shaped.picture.panels[0]?.series ?? [];
  expect(share?.points.map(({ ringed }) => ringed)).toEqual([true, false]);
  expect(limits?.points[0]).toEqual({ value: 0.08, interval: [0.06, 0.1] });
  expect(shaped.drills?.['2026-02-01']?.period).toEqual({ from: '2026-02-01', until: '2026-03-01' });
});

test('control chart: no contacts is empty', () => {
  expect(shapeControl(control([], null), en).kind).toBe('empty');
});

test('Pareto: the running sum stands on the same scale, and a cause opens its failures', () => {
  const cause = (name: 'SLOW' | 'NO_REPLY' | 'OTHER', share: number, cumulative: number) => ({
    cause: name,
    failures: 10,
    cumulative,
    share: figure(share),
  });
  const shaped = shapePareto(
    {
      report: {
        failure: {
          failures: whole,
          pareto: [cause('SLOW', 0.5, 0.5), cause('NO_REPLY', 0.3, 0.8), cause('OTHER', 0.2, 1)],
        },
      },
    },
    en,
  );
  expect(shaped).toMatchObject({
    finding: 'Three causes make 100.0% of all failures',
    picture: { items: [{ label: 'It took too long', also: 0.5 }, { also: 0.8 }, { also: 1 }] },
    drills: { SLOW: { metric: 'FAILURES', part: 'NUMERATOR', where: { field: 'cause', value: 'SLOW' } } },
  });
});

test('risk factors: the highest lift first, beside one; only what a report can be narrowed to opens', () => {
  const factor = (condition: 'CHANNEL' | 'REASON', value: string, lift: number | null) => ({
    condition,
    value,
    failed: figure(0.2),
    lift: figure(lift),
  });
  const shaped = shapeRisks(
    {
      report: {
        failure: {
          failedContactShare: whole,
          riskFactors: [
            factor('CHANNEL', 'PHONE', 1.2),
            factor('REASON', 'COMPLAINT', 9.7),
            factor('REASON', 'X', null),
          ],
        },
      },
    },
    en,
  );
  expect(shaped).toMatchObject({
    finding: 'Reason: Complaint: contacts fail 9.70 times as often as elsewhere',
    picture: {
      shape: 'dot',
      reference: { value: 1 },
      items: [{ value: 9.7 }, { value: 1.2, label: 'Channel: Telephone' }],
    },
  });
  expect(shaped.kind === 'ready' && Object.keys(shaped.drills ?? {})).toEqual(['CHANNEL PHONE']);
});

test('incidents: the widest first, hatched while the source is not fixed', () => {
  const reach = (id: string, exposed: number, sourceFixedAt: string | null) => ({
    exposed,
    complained: figure(0.6),
    failed: figure(0.7),
    toldFirst: figure(0),
    incident: { id, name: `Lot ${id}`, kind: 'LOT' as const, startedAt: '2026-01-05T10:00:00Z', sourceFixedAt },
  });
  const shaped = shapeIncidents(
    {
      report: {
        failure: { blastRadius: whole, incidentReach: [reach('a', 5, '2026-01-09T10:00:00Z'), reach('b', 9, null)] },
      },
    },
    en,
  );
  expect(shaped).toMatchObject({
    finding: 'Lot b: 9 customers exposed, 60.0% complained, 0.0% told first',
    picture: {
      items: [
        { key: 'b', mark: { hatched: true } },
        { key: 'a', mark: { hatched: false } },
      ],
    },
  });
});

test('roots: a row for each cause, the highest share the darkest', () => {
  const shaped = shapeRoots(
    {
      report: {
        failure: {
          failures: whole,
          roots: [
            {
              cause: 'SLOW',
              failures: 4,
              missedCheck: figure(0.5),
              misinformed: figure(0.25),
              enablementGap: figure(0),
              toolingGap: figure(null),
            },
          ],
        },
      },
    },
    en,
  );
  if (shaped.kind !== 'ready' || shaped.picture.kind !== 'heat') throw new Error('It is a matrix.');
  expect(shaped.picture.cells.map(({ strength }) => strength)).toEqual([1, 0.5, 0, null]);
  expect(shaped.picture.cells[0]?.title).toBe('It took too long · Check missed: 50.0%');
});
