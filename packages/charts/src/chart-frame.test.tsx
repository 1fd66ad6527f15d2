import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { ChartFrame, type FrameState } from './chart-frame.js';

afterEach(cleanup);

const labels = {
  showTable: 'As table',
  showChart: 'As chart',
  loading: 'Loading',
  retry: 'Try again',
  csv: 'CSV',
  png: 'PNG',
};
const table = { columns: ['Month', 'Apples'], rows: [{ key: 'may', header: 'May', cells: ['12'] }] };

const show = (state: FrameState) =>
  render(
    <ChartFrame
      title="Apples"
      question="How many?"
      note="Per month. n = 12."
      labels={labels}
      height={200}
      state={state}
    >
      <p>the drawing</p>
    </ChartFrame>,
  );

test('is a region named by its title, with its question and note', () => {
  show({ kind: 'ready', table });
  screen.getByRole('region', { name: 'Apples' });
  screen.getByText('How many?');
  screen.getByText('Per month. n = 12.');
});

test('shows the drawing, then the same values as a table, and back', async () => {
  show({ kind: 'ready', table });
  screen.getByText('the drawing');
  await userEvent.click(screen.getByRole('button', { name: 'As table' }));
  expect(screen.queryByText('the drawing')).toBeNull();
  screen.getByRole('table', { name: 'Apples' });
  expect(screen.getByRole('row', { name: 'May 12' }).querySelector('th')?.scope).toBe('row');
  await userEvent.click(screen.getByRole('button', { name: 'As chart' }));
  screen.getByText('the drawing');
});

test('waits without drawing, at the height of the drawing', () => {
  show({ kind: 'loading' });
  expect(screen.getByRole('status', { name: 'Loading' }).style.height).toBe('200px');
  expect(screen.getByRole('region').getAttribute('aria-busy')).toBe('true');
  expect(screen.queryByText('the drawing')).toBeNull();
  expect(screen.queryByRole('button')).toBeNull();
});

test('says why there is nothing to draw', () => {
  show({ kind: 'empty', message: 'No apples yet.' });
  screen.getByText('No apples yet.');
  expect(screen.queryByText('the drawing')).toBeNull();
});

test('says what failed and tries again when asked', async () => {
  const retry = vi.fn();
  show({ kind: 'error', message: 'The tree fell.', retry });
  expect(screen.getByRole('alert').textContent).toContain('The tree fell.');
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(retry).toHaveBeenCalledOnce();
});
