import '../../testing/browser-stubs.js';
import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderApp } from '../../testing/render-app.js';
import { estimated, estimatedSpread } from '../../testing/sample-estimates.js';

const running = { id: 'c1', status: 'RUNNING', progress: 0.4, stage: 'cost', error: null } as const;
const underWay = { status: 'COMPUTING', window: null, computation: running } as const;
const rung = {
  rung: 'MATCHED',
  label: 'Matched at the failure',
  leaving: estimated(0.039, 0.02, 0.05),
  customers: { estimate: 255, ciLow: 185, ciHigh: 326 },
  placebo: null,
} as const;

test('a chart says how far its estimates are, and is drawn when they are there', async () => {
  let done = false;
  renderApp('/churn', {
    answers: {
      ChurnLadder: () => ({
        spread: done ? { ...estimatedSpread, ladder: [rung] } : { ...underWay, ladder: [] },
      }),
    },
  });
  const bar = await screen.findByRole('progressbar', { name: 'Progress of the estimates' }, { timeout: 10_000 });
  expect(bar.getAttribute('aria-valuenow')).toBe('40');
  expect(screen.getByText('The links are being estimated. This takes a while the first time.')).toBeDefined();
  done = true;
  await screen.findByText('+3.9 pts', {}, { timeout: 10_000 });
  expect(screen.queryByRole('progressbar')).toBeNull();
});

test('estimates that failed say why', async () => {
  const failed = { ...running, status: 'FAILED', error: 'It needs more memory.' } as const;
  renderApp('/churn', {
    answers: { ChurnLadder: () => ({ spread: { status: 'FAILED', window: null, computation: failed, ladder: [] } }) },
  });
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('It needs more memory.'));
  expect(screen.getByText('The links could not be estimated.')).toBeDefined();
});

test('older estimates are drawn and called so', async () => {
  renderApp('/churn', {
    answers: {
      ChurnLadder: () => ({ spread: { ...estimatedSpread, status: 'STALE', computation: running, ladder: [rung] } }),
    },
  });
  await screen.findByText('+3.9 pts');
  expect(screen.getByText(/The data have changed since these links were estimated/)).toBeDefined();
});
