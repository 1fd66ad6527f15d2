// @vitest-environment node
import { expect, test } from 'vitest';
import type { LinkEffectFragment } from '../../../generated/documents.js';
import { isUnderWay } from '../../../widgets/spread/use-spread.js';
import { type MapEdge, type MapLoop, mapLinks, widthOf } from './map-data.js';
import { layOut } from './map-layout.js';
import { middleOf, smoothPath } from './smooth-path.js';
import { sparkPath } from './sparkline.js';

const effect = (key: string, part: Partial<LinkEffectFragment> = {}): LinkEffectFragment => ({
  key,
  headline: false,
  label: key,
  scale: 'HAZARD_RATIO',
  unit: 'RATIO',
  provenance: 'ESTIMATED',
  adjusted: { estimate: 2, ciLow: 1.5, ciHigh: 2.5, n: 100 },
  naive: null,
  standardised: 0.25,
  lag: null,
  window: null,
  warnings: [],
  estimator: '',
  filtered: true,
  sentence: `${key} in words.`,
  truth: null,
  ...part,
});

const edge = (key: string, from: string, to: string, part: Partial<MapEdge> = {}): MapEdge => ({
  key,
  from,
  to,
  moderator: null,
  sign: 'MORE',
  label: `${from} → ${to}`,
  needs: 'days',
  effects: [],
  ...part,
});

const edges = [
  edge('a-b', 'a', 'b', { effects: [effect('first'), effect('second', { headline: true })] }),
  edge('a-x-b', 'a', 'b', { moderator: 'severity', effects: [effect('third')] }),
  edge('b-c', 'b', 'c', {
    effects: [effect('none', { headline: true, provenance: 'UNSUPPORTED', standardised: null })],
  }),
];
const loops: MapLoop[] = [
  {
    key: 'R1',
    kind: 'REINFORCING',
    label: '',
    story: '',
    supported: false,
    steps: [
      { from: 'a', to: 'b', edge: 'a-b' },
      { from: 'b', to: 'c', edge: 'b-c' },
      { from: 'c', to: 'a', edge: null },
    ],
  },
];

test('a link is drawn once, as wide as its headline effect, with all that is known between its ends', () => {
  const [first, second, third, ...more] = mapLinks({ edges, loops, status: 'READY' });
  expect(more).toEqual([]);
  // The root of 0.25 is a half: halfway from 1.5 to 9.
  expect(first).toMatchObject({ id: 'a-b', state: 'ESTIMATED', width: 5.25, maybeNone: false, loops: ['R1'] });
  expect(first?.effects.map(({ key }) => key)).toEqual(['first', 'second', 'third']);
  expect(first?.headline?.key).toBe('second');
  expect(second).toMatchObject({ id: 'b-c', state: 'UNSUPPORTED', width: 1.5 });
  expect(third).toMatchObject({ id: 'c>a', from: 'c', to: 'a', state: 'COUNTED', loops: ['R1'] });
});

test('while there is no answer a link is on its way, not unsupported; an old answer is an answer', () => {
  const bare = edges.map((one) => ({ ...one, effects: [] }));
  expect(mapLinks({ edges: bare, loops, status: 'COMPUTING' }).map(({ state }) => state)).toEqual([
    'PENDING',
    'PENDING',
    'COUNTED',
  ]);
  expect(mapLinks({ edges, loops, status: 'STALE' })[0]?.state).toBe('ESTIMATED');
  expect(isUnderWay({ status: 'STALE', computation: null })).toBe(true);
  const failed = { id: '1', status: 'FAILED', progress: 0, stage: null, error: 'No.' } as const;
  expect(isUnderWay({ status: 'STALE', computation: failed })).toBe(false);
  expect(isUnderWay({ status: 'FAILED', computation: failed })).toBe(false);
});

test.each([
  ['HAZARD_RATIO', 0.9, 1.2, true],
  ['HAZARD_RATIO', 1.1, 1.2, false],
  ['RISK_DIFFERENCE', -0.1, 0, true],
  ['MEAN_DIFFERENCE', -0.2, -0.1, false],
] as const)('a %s from %d to %d may be no effect: %s', (scale, ciLow, ciHigh, maybe) => {
  const adjusted = { estimate: ciLow, ciLow, ciHigh, n: 9 };
  const links = [edge('a-b', 'a', 'b', { effects: [effect('one', { headline: true, scale, adjusted })] })];
  expect(mapLinks({ edges: links, loops: [], status: 'READY' })[0]?.maybeNone).toBe(maybe);
});

test('a width never leaves its range, whichever way the effect goes', () => {
  expect([widthOf(0), widthOf(-0.25), widthOf(1), widthOf(-7), widthOf(null)]).toEqual([1.5, 5.25, 9, 9, 1.5]);
});

test('places stand in layers from cause to effect, and a line leads from one to the next', () => {
  const layout = layOut(['a', 'b', 'c'], mapLinks({ edges, loops, status: 'READY' }));
  const [a, b, c] = ['a', 'b', 'c'].map((key) => layout.nodes.get(key)?.x ?? Number.NaN);
  expect(a).toBeLessThan(b ?? 0);
  expect(b).toBeLessThan(c ?? 0);
  expect(layout.links.get('a-b')?.length).toBeGreaterThanOrEqual(2);
  expect(layout.width).toBeGreaterThan(3 * 166);
});

test('a path is pulled to its bends and ends where it should', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 10, y: 10 },
    { x: 20, y: 10 },
    { x: 30, y: 0 },
  ];
  expect(smoothPath(points)).toBe('M0,0 Q10,10 15,10 Q20,10 30,0');
  expect(smoothPath(points.slice(0, 2))).toBe('M0,0 L10,10');
  expect(smoothPath([])).toBe('');
  expect(middleOf(points)).toEqual({ x: 15, y: 10 });
});

test('a sparkline breaks where there is no value, and a value that never changes lies in the middle', () => {
  expect(sparkPath([0, 1, null, 1], 34, 14)).toBe('M2.0,12.0L12.0,2.0M32.0,2.0');
  expect(sparkPath([3, 3], 34, 14)).toBe('M2.0,7.0L32.0,7.0');
  expect(sparkPath([1, null], 34, 14)).toBe('');
});
