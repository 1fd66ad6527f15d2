import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { LoopMapLinksQuery } from '../../../generated/documents.js';
import { renderApp } from '../../../testing/render-app.js';
import { loopMapLinks, loopMapNodes } from '../../../testing/sample-spread.js';

type Spread = LoopMapLinksQuery['spread'];

/** @returns what changes the answer of the server from then on */
const openMap = (first: Partial<Spread> = {}) => {
  let answer = first;
  const LoopMapLinks = () => ({ spread: { ...loopMapLinks.spread, ...answer } });
  renderApp('/?lang=en', { answers: { LoopMapNodes: () => loopMapNodes, LoopMapLinks } });
  return (next: Partial<Spread>) => {
    answer = next;
  };
};
const frame = async () => within(await screen.findByRole('region', { name: 'The loop map' }));
const computation = { id: 'c1', status: 'RUNNING', progress: 0.6, stage: 'failure-churn', error: null } as const;

test('a narrow screen lists the links with what they say; one opens to all that is known of it', async () => {
  openMap();
  const map = await frame();
  await userEvent.click(await map.findByRole('button', { name: 'Failures → Churn' }));
  const panel = within(await screen.findByRole('dialog', { name: 'Failures → Churn' }));
  panel.getByText('After a first failure, customers left 1.67 times as fast.');
  const facts = panel.getAllByRole('definition').map((fact) => fact.textContent);
  expect(facts).toEqual([
    'this company’s data',
    '1.67 times',
    '1.52 to 1.84 times',
    '5,559',
    '1.94 times',
    '1.69 times, inside the interval',
    'days 0 to 90 after',
    '1 Jul 2024 – 30 Jun 2026',
  ]);
  panel.getByText('Estimated from a fixed sample of the customers.');
  const pages = within(panel.getByRole('navigation', { name: 'Pages on this' }));
  expect(pages.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['See Failures', '/failures?lang=en'],
    ['See Churn', '/churn?lang=en'],
  ]);
  await userEvent.click(panel.getByRole('button', { name: 'Close' }));
  await userEvent.click(map.getByRole('button', { name: 'Reputation → Partners' }));
  await screen.findByText('This cannot be told from the data. It would take partners with what they had heard.');
});

test('a loop that stands out leaves its links alone, and says what happens in it', async () => {
  openMap();
  await userEvent.click(await screen.findByRole('radio', { name: 'R1 Cost cutting' }));
  await screen.findByText(
    /^Makes itself worse\. Lost customers cost profit\. The data do not support every link of it/,
  );
  const map = await frame();
  map.getByRole('button', { name: 'Failures → Churn' });
  expect(map.queryByRole('button', { name: 'Reputation → Partners' })).toBeNull();
});

test('the same numbers stand in a table', async () => {
  openMap();
  const map = await frame();
  await userEvent.click(await map.findByRole('button', { name: 'Show as table' }));
  expect(map.getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
    ['Link', 'Effect on', 'Effect', '95% interval', 'Cases (n)', 'Rests on'],
    ['Failures → Churn', 'Speed of leaving', '1.67 times', '1.52 to 1.84 times', '5,559', 'estimated from the data'],
    ['Reputation → Partners', '—', '—', '—', '—', 'cannot be told from the data'],
  ]);
  await userEvent.click(map.getByRole('button', { name: 'Failures → Churn' }));
  await screen.findByRole('dialog', { name: 'Failures → Churn' });
});

test('while links are estimated it says how far that is, and shows them when they are there', async () => {
  const waiting = loopMapLinks.spread.edges.map((edge) => ({ ...edge, effects: [] }));
  const answer = openMap({ status: 'COMPUTING', window: null, computation, edges: waiting });
  await screen.findByText('The links are being estimated. This takes a while the first time.');
  expect(screen.getByRole('progressbar', { name: 'Progress of the estimates' }).getAttribute('aria-valuenow')).toBe(
    '60',
  );
  screen.getByText('60% done. Failures → Churn');
  answer({});
  await screen.findByText('After a first failure, customers left 1.67 times as fast.');
});

test('old links say that they are old, and a failure says why, with a way to try again', async () => {
  const failed = { ...computation, status: 'FAILED', error: 'The computation broke off.' } as const;
  const answer = openMap({ status: 'STALE', computation: failed });
  await screen.findByText(/^The data have changed since these links were estimated/);
  screen.getByText('After a first failure, customers left 1.67 times as fast.');
  const alert = within(await screen.findByRole('alert'));
  alert.getByText('The computation broke off.');
  answer({});
  await userEvent.click(alert.getByRole('button', { name: 'Try again' }));
  await expect.poll(() => screen.queryByText(/^The data have changed/)).toBeNull();
});
