import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Scatter } from './scatter.js';
import type { Axis, Point } from './series.js';
import { StackedBars } from './stacked-bars.js';
import { TrendPanels } from './trend-panels.js';
import { FixedWidth } from './use-width.js';

afterEach(cleanup);

const axis: Axis = { keys: ['a', 'b', 'c', 'd'], tick: (key) => key.toUpperCase(), title: (key) => key };
const points = (...values: (number | null)[]): Point[] => values.map((value) => ({ value }));
const format = (value: number) => `${value} kg`;
const panel = (key: string, ...values: (number | null)[]) => ({
  key,
  series: [{ key, label: key, points: points(...values) }],
  format,
  formatTick: format,
  baseline: 'zero' as const,
});

const draw = (node: React.ReactNode) => render(<FixedWidth value={500}>{node}</FixedWidth>);
const panels = (...all: ReturnType<typeof panel>[]) =>
  draw(
    <TrendPanels description="Apples grew." axis={axis} panels={all} missing="—" withheld="kept back" height={300} />,
  );

/** The pieces of a drawn line: it begins anew with each M. */
const pieces = (root: Element) =>
  [...root.querySelectorAll('.recharts-line-curve')].map((line) => line.getAttribute('d')?.match(/M/g)?.length);
const texts = (root: Element, selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);

test('a line is one picture with a description', () => {
  panels(panel('apples', 1, 2, 3, 4));
  screen.getByRole('img', { name: 'Apples grew.' });
});

test('a line breaks where there is no value and is never joined over it', () => {
  const { container } = panels(panel('apples', 1, 2, null, 4));
  expect(pieces(container)).toEqual([2]);
  expect(container.querySelectorAll('.recharts-line-dots circle')).toHaveLength(3);
});

test('what happened at a place is marked once in each panel, and named once', () => {
  const marks = { name: 'Incident', places: [{ key: 'b', label: 'shop down' }] };
  const { container } = draw(
    <TrendPanels
      description="d"
      axis={axis}
      panels={[panel('apples', 1, 2, 3, 4), panel('pears', 1, 2, 3, 4)]}
      missing="—"
      withheld="w"
      height={300}
      marks={marks}
      onOpen={() => {}}
    />,
  );
  expect(container.querySelectorAll('.chart-mark')).toHaveLength(2);
  expect(screen.getAllByText('Incident')).toHaveLength(1);
  expect(screen.getAllByRole('button', { name: /^b · Incident: shop down: / })).toHaveLength(2);
  expect(screen.getAllByRole('button', { name: /^a: / })).toHaveLength(2);
});

test('a withheld stretch is hatched and named; a missing value is neither', () => {
  const withheld = {
    ...panel('apples'),
    series: [
      {
        key: 'apples',
        label: 'apples',
        points: [{ value: 1 }, { value: null, withheld: true }, { value: 3 }, { value: null }],
      },
    ],
  };
  const { container } = panels(withheld);
  expect(container.querySelectorAll('.recharts-reference-area-rect')).toHaveLength(1);
  screen.getByText('kept back');
  cleanup();
  panels(panel('apples', 1, null, 3, 4));
  expect(screen.queryByText('kept back')).toBeNull();
});

test('two units are two panels on one axis, told apart by dash and marker too', () => {
  const { container } = panels(panel('apples', 1, 2, 3, 4), panel('pears', 10, 20, 30, 40));
  const lines = [...container.querySelectorAll('.recharts-line-curve')];
  expect(lines.map((line) => line.getAttribute('stroke'))).toEqual(['var(--chart-hue-1)', 'var(--chart-hue-2)']);
  expect(lines.map((line) => line.getAttribute('stroke-dasharray'))).toEqual([null, '6 4']);
  // Only the lower panel names the places.
  expect(texts(container, '.recharts-xAxis-tick-labels .recharts-cartesian-axis-tick-value')).toEqual([
    'A',
    'B',
    'C',
    'D',
  ]);
});

test('the scale reads in the given format and starts at zero', () => {
  const { container } = panels(panel('apples', 7, 8, 9, 10));
  expect(texts(container, '.recharts-yAxis-tick-labels .recharts-cartesian-axis-tick-value')).toEqual([
    '0 kg',
    '2 kg',
    '4 kg',
    '6 kg',
    '8 kg',
    '10 kg',
  ]);
});

const bars = (height = 240) =>
  draw(
    <StackedBars
      description="Costs."
      axis={axis}
      series={[
        { key: 'one', label: 'One', points: points(1, 2, 3, 4), mark: { hue: 1, hatched: false } },
        { key: 'two', label: 'Two', points: points(4, null, 2, 1), mark: { hue: 1, hatched: true } },
      ]}
      format={format}
      formatTick={format}
      missing="—"
      height={height}
    />,
  );

test('bars stand on zero and stack', () => {
  const { container } = bars();
  // The tallest stack is 5: at five intervals the scale ends there.
  expect(texts(container, '.recharts-yAxis-tick-labels .recharts-cartesian-axis-tick-value')).toEqual([
    '0 kg',
    '1 kg',
    '2 kg',
    '3 kg',
    '4 kg',
    '5 kg',
  ]);
  expect(container.querySelectorAll('.recharts-bar-rectangle path')).toHaveLength(7);
});

test('parts of the same hue are told apart by a hatch', () => {
  const { container } = bars();
  const fills = new Set(
    [...container.querySelectorAll('.recharts-bar-rectangle path')].map((bar) => bar.getAttribute('fill')),
  );
  expect(fills.size).toBe(2);
  const hatched = [...fills].find((fill) => fill?.startsWith('url(#'));
  const id = hatched?.slice('url(#'.length, -1);
  expect([...container.querySelectorAll('pattern')].map((pattern) => pattern.id)).toEqual([id]);
});

test('names that do not fit beside each other stand in rows, and the drawing gives way', () => {
  const named = (name: string) => panel(name.padEnd(60, ' of a long name'), 1, 2, 3, 4);
  const three = { ...named('a'), series: ['a', 'b', 'c'].flatMap((name) => named(name).series) };
  const heightOf = (only: ReturnType<typeof panel>) =>
    Number(panels(only).container.querySelector('svg.recharts-surface')?.getAttribute('height'));
  const alone = heightOf(panel('a', 1, 2, 3, 4));
  cleanup();
  expect(heightOf(three)).toBe(alone - 2 * 22);
});

test('keeps its height before its width is known', () => {
  class Unmeasured {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
  Object.assign(globalThis, { ResizeObserver: Unmeasured });
  const { container } = render(
    <TrendPanels description="d" axis={axis} panels={[panel('a', 1, 2, 3, 4)]} missing="—" withheld="w" height={300} />,
  );
  expect(container.querySelector('svg')).toBeNull();
  expect(container.querySelector<HTMLElement>(':scope > div')?.style.minHeight).toBe('300px');
});

test('pairs are points of their group, with a whisker where one is known', () => {
  const point = (key: string, x: number, y: number) => ({ key, x, y, title: `${key}: ${x}, ${y}` });
  const { container } = draw(
    <Scatter
      description="More of one goes with less of the other."
      series={[
        { key: 'one', label: 'One', points: [point('a', 1, 5), { ...point('b', 2, 4), interval: [3.5, 4.5] }] },
        { key: 'two', label: 'Two', points: [point('a', 3, 2)] },
      ]}
      names={{ x: 'Anger', y: 'Confidence' }}
      formatX={format}
      formatY={format}
      height={300}
    />,
  );
  screen.getByRole('img', { name: 'More of one goes with less of the other.' });
  expect(texts(container, '.chart-point title')).toEqual(['a: 1, 5', 'b: 2, 4', 'a: 3, 2']);
  // Groups differ in shape as well as in colour.
  expect(container.querySelectorAll('.chart-point circle')).toHaveLength(2);
  expect(container.querySelectorAll('.chart-point rect')).toHaveLength(1);
  expect(container.querySelectorAll('.chart-point line')).toHaveLength(1);
  screen.getByText('Confidence');
});
