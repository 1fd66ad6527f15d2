import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createReachability } from '../client/reachability.js';
import { renderApp } from '../testing/render-app.js';

// The top bar is in the page twice: beside the page on a wide screen, in the menu on a narrow one when it is open.

test('the period in the address shows in the picker, and a preset goes back into the address', async () => {
  const router = renderApp('/?lang=en&period=3m');
  await userEvent.click(await screen.findByRole('button', { name: 'Period: Last 3 months' }));
  await userEvent.click(await screen.findByRole('button', { name: 'All data' }));
  await waitFor(() => expect(router.state.location.search).toMatchObject({ period: 'all' }));
  await screen.findByText('1 Jul 2024 – 30 Jun 2026');
});

test('a range of days reads with both ends included', async () => {
  renderApp('/?lang=en&period=2025-03-01..2025-04-01');
  await screen.findByRole('button', { name: 'Period: 1 Mar 2025 – 31 Mar 2025' });
});

test('filters stay in the address from page to page, and Back returns to the page before', async () => {
  const router = renderApp('/?lang=en&segment=Giovani', { answers: { Customers: 'never' } });
  await screen.findByRole('heading', { name: 'Overview' });
  await userEvent.click(screen.getByRole('link', { name: 'Customers' }));
  await screen.findByRole('heading', { name: 'Customers', level: 1 });
  expect(router.state.location.searchStr).toBe('?segment=Giovani&lang=en');
  act(() => router.history.back());
  await screen.findByRole('heading', { name: 'Overview' });
  expect(router.state.location.searchStr).toBe('?lang=en&segment=Giovani');
});

test('arriving on another page moves the focus to its heading and names the document', async () => {
  renderApp('/?lang=en', { answers: { Customers: 'never' } });
  const first = await screen.findByRole('heading', { name: 'Overview' });
  expect(document.activeElement).not.toBe(first);
  await userEvent.click(screen.getByRole('link', { name: 'Customers' }));
  const second = await screen.findByRole('heading', { name: 'Customers', level: 1 });
  await waitFor(() => expect(document.activeElement).toBe(second));
  expect(document.title).toBe('Customers · Catena');
});

test('only the filters that a page listens to are there', async () => {
  renderApp('/customers?lang=en', { answers: { Customers: 'never' } });
  const filters = within(await screen.findByLabelText('Filters'));
  expect(filters.getAllByRole('button').map((button) => button.textContent)).toEqual(['Filter']);
  await userEvent.click(filters.getByRole('button', { name: 'Filter' }));
  const panel = within(await screen.findByRole('dialog', { name: 'Filter' }));
  await panel.findByRole('checkbox', { name: 'Famiglie' });
  panel.getByRole('checkbox', { name: 'Laguna', hidden: true });
  expect(panel.getAllByRole('checkbox', { hidden: true })).toHaveLength(4);
  expect(panel.queryByText('Saved segments')).toBeNull();
});

test('the language goes into the address and is remembered for the next visit', async () => {
  const router = renderApp('/?lang=en');
  await userEvent.click(await screen.findByRole('radio', { name: 'Italiano' }));
  await screen.findByRole('link', { name: 'Panoramica' });
  expect(router.state.location.search).toMatchObject({ lang: 'it' });
  expect(window.localStorage.getItem('catena.lang')).toBe('it');
});

test('the theme is set from the address', async () => {
  renderApp('/?lang=en&theme=dark');
  await screen.findByRole('heading', { name: 'Overview' });
  expect(document.documentElement.dataset.mantineColorScheme).toBe('dark');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Dark' }).checked).toBe(true);
});

test('the skip button moves past the navigation', async () => {
  renderApp('/?lang=en');
  await userEvent.click(await screen.findByRole('button', { name: 'Skip to content' }));
  expect(document.activeElement).toBe(screen.getByRole('main'));
});

test('says while the server is away, and only then', async () => {
  const reachability = createReachability();
  renderApp('/?lang=en', { reachability });
  await screen.findByRole('heading', { name: 'Overview' });
  expect(screen.queryByText('The server cannot be reached.')).toBeNull();
  act(() => reachability.set(false));
  screen.getByText('The server cannot be reached.');
  act(() => reachability.set(true));
  expect(screen.queryByText('The server cannot be reached.')).toBeNull();
});

test('an address that leads nowhere says so', async () => {
  renderApp('/nowhere?lang=en');
  await screen.findByRole('heading', { name: 'This page does not exist' });
});
