import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createAppRouter } from '../app/router.js';
import { renderApp } from '../testing/render-app.js';
import { company } from '../testing/sample-data.js';
import { tourPlace, tourSteps } from './tour-steps.js';

const card = async (title: string) => within(await screen.findByRole('region', { name: title }));

test('somebody new to a made-up company is asked, once', async () => {
  renderApp('/?lang=en');
  await userEvent.click((await card('First time here?')).getByRole('button', { name: 'No, thank you' }));
  await waitFor(() => expect(screen.queryByRole('region', { name: 'First time here?' })).toBeNull());
  expect(window.localStorage.getItem('catena.tour')).toBe('over');
});

test('an imported company has no stories, so nobody is asked, nor led by an address', async () => {
  renderApp('/?lang=en&tour=2', { answers: { Company: () => ({ company: { ...company, world: null } }) } });
  await screen.findByRole('heading', { name: 'Overview' });
  await screen.findByText('Bottega Lontana');
  expect(screen.queryByText(/First time here|Tour · step/)).toBeNull();
  expect(screen.queryByRole('link', { name: 'Take the tour' })).toBeNull();
});

test('leads from page to page, keeps the focus, goes back with the browser, and ends for good', async () => {
  const router = renderApp('/?lang=en&period=3m');
  await userEvent.click((await card('First time here?')).getByRole('button', { name: 'Show me around' }));
  const first = await card('What poor service costs');
  first.getByText('Tour · step 1 of 8');
  await userEvent.click(first.getByRole('button', { name: 'Next' }));
  const second = await card('It begins with not getting through');
  await screen.findByRole('heading', { name: 'Access', level: 1 });
  expect(router.state.location.pathname).toBe('/access');
  expect(document.activeElement).toBe(second.getByRole('heading'));

  act(() => router.history.back());
  const again = await card('What poor service costs');
  await userEvent.click(again.getByRole('button', { name: 'End the tour' }));
  await waitFor(() => expect(screen.queryByText(/Tour · step/)).toBeNull());
  expect(document.activeElement).toBe(screen.getByRole('main'));
  expect(window.localStorage.getItem('catena.tour')).toBe('over');
});

test('is taken again from beside the name of the company, even once it was declined', async () => {
  window.localStorage.setItem('catena.tour', 'over');
  renderApp('/?lang=it');
  await userEvent.click(await screen.findByRole('link', { name: 'Fai la visita guidata' }));
  await (await card('Quanto costa il cattivo servizio')).findByText('Visita guidata · tappa 1 di 8');
});

test('every step leads to a page, and an address beyond the tour to no step', () => {
  const { routesByPath } = createAppRouter();
  expect(tourSteps.filter(({ to }) => !(to in routesByPath))).toEqual([]);
  expect([undefined, '0', '1', '8', '9', 'x', '1.5'].map(tourPlace)).toEqual([
    undefined,
    undefined,
    0,
    7,
    undefined,
    undefined,
    undefined,
  ]);
});
