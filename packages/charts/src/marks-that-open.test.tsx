import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { Drawing } from './drawing.js';
import type { HeatCell } from './heat-map.js';
import { FixedWidth } from './use-width.js';

afterEach(cleanup);

const draw = (node: React.ReactNode) => render(<FixedWidth value={400}>{node}</FixedWidth>);
const percent = (value: number) => `${Math.round(value * 100)}%`;

test('bars stand on zero with their whiskers; a mark opens with a click', async () => {
  const open = vi.fn();
  const { container } = draw(
    <Drawing
      height={100}
      onOpen={open}
      picture={{
        kind: 'bars',
        description: 'Two fruits.',
        shape: 'bar',
        formatTick: percent,
        items: [
          { key: 'apples', label: 'Apples', value: 0.5, interval: [0.4, 0.6], text: '50%' },
          { key: 'pears', label: 'Pears', value: null, text: '—' },
        ],
      }}
    />,
  );
  screen.getByRole('figure', { name: 'Two fruits.' });
  const [bar] = container.querySelectorAll('rect[rx]');
  // The scale ends at 60 %: 388 pixels between the insets, 50/60 of them.
  expect(Number(bar?.getAttribute('x'))).toBe(6);
  expect(Number(bar?.getAttribute('width'))).toBeCloseTo((388 * 5) / 6);
  await userEvent.click(screen.getByRole('button', { name: /Pears/ }));
  expect(open).toHaveBeenCalledWith('pears');
});

const cells: HeatCell[] = [0, 1, 2, 3].map((place) => ({
  key: `cell ${place}`,
  row: Math.floor(place / 2),
  column: place % 2,
  strength: place / 3,
  text: String(place),
  title: `Cell ${place}`,
}));
const heat = { kind: 'heat', description: 'A square.', rows: ['A', 'B'], columns: ['1', '2'], cells } as const;

test('a heat map is one stop for Tab; arrows go between its cells and Enter opens', async () => {
  const open = vi.fn();
  draw(<Drawing height={100} onOpen={open} picture={{ ...heat, scale: { low: '0', high: '3' } }} />);
  await userEvent.tab();
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Cell 0');
  await userEvent.keyboard('{ArrowDown}{ArrowRight}{Enter}');
  expect(open).toHaveBeenCalledExactlyOnceWith('cell 3');
  await userEvent.tab();
  expect(document.body).toBe(document.activeElement);
});

test('without anything to open a drawing is one picture', () => {
  draw(<Drawing height={100} picture={{ ...heat, scale: { low: '0', high: '3' } }} />);
  screen.getByRole('img', { name: 'A square.' });
  expect(screen.queryByRole('button')).toBeNull();
});

test('the places of a line open by keyboard, each saying its values', async () => {
  const open = vi.fn();
  const { container } = draw(
    <Drawing
      height={200}
      onOpen={open}
      picture={{
        kind: 'lines',
        description: 'Apples.',
        axis: { keys: ['a', 'b'], tick: (key) => key, title: (key) => `Place ${key}` },
        panels: [
          {
            key: 'p',
            series: [{ key: 's', label: 'Apples', points: [{ value: 0.1, interval: [0, 0.2] }, { value: null }] }],
            format: percent,
            formatTick: percent,
            baseline: 'zero',
          },
        ],
        missing: '—',
        withheld: 'kept back',
      }}
    />,
  );
  expect(container.querySelectorAll('.recharts-area-area')).toHaveLength(1);
  await userEvent.tab();
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Place a: Apples 10%');
  await userEvent.keyboard('{ArrowRight}{Enter}');
  expect(open).toHaveBeenCalledExactlyOnceWith('b');
});

test('the stacks of bars open by keyboard, each saying its parts', async () => {
  const open = vi.fn();
  draw(
    <Drawing
      height={200}
      onOpen={open}
      picture={{
        kind: 'stacked',
        description: 'Fruit by month.',
        axis: { keys: ['a', 'b'], tick: (key) => key, title: (key) => `Month ${key}` },
        series: [
          { key: 's', label: 'Apples', mark: { hue: 1, hatched: false }, points: [{ value: 0.1 }, { value: null }] },
          { key: 't', label: 'Pears', mark: { hue: 2, hatched: true }, points: [{ value: 0.3 }, { value: 0.2 }] },
        ],
        format: percent,
        formatTick: percent,
        missing: '—',
      }}
    />,
  );
  screen.getByRole('figure', { name: 'Fruit by month.' });
  await userEvent.tab();
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Month a: Apples 10%, Pears 30%');
  await userEvent.keyboard('{ArrowRight}{Enter}');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Month b: Apples —, Pears 20%');
  expect(open).toHaveBeenCalledExactlyOnceWith('b');
});
