import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { CustomersQuery, CustomersQueryVariables } from '../../generated/documents.js';
import { renderApp } from '../../testing/render-app.js';

const customer = (name: string, part: Partial<CustomersQuery['customers']['nodes'][number]> = {}) => ({
  id: `id-${name}`,
  externalId: `C-${name}`,
  name,
  startedOn: '2024-03-01',
  endedOn: null,
  endReason: null,
  endDestination: null,
  current: { segment: 'Giovani', region: 'Laguna' },
  ...part,
});

const page = (
  nodes: CustomersQuery['customers']['nodes'],
  part: Partial<CustomersQuery['customers']['pageInfo']> = {},
): CustomersQuery => ({
  customers: {
    totalCount: 120,
    nodes,
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: 'first', endCursor: 'last', ...part },
  },
});

/** A server that remembers what it was asked. */
function remembering(answer: CustomersQuery) {
  const asked: CustomersQueryVariables[] = [];
  const Customers = (variables: CustomersQueryVariables) => {
    asked.push(variables);
    return answer;
  };
  return { asked, Customers };
}

test('lists customers with what is known of them', async () => {
  const left = customer('Bruno', { endedOn: '2025-11-03', current: null });
  renderApp('/customers?lang=en', { answers: { Customers: () => page([customer('Ada'), left]) } });
  await screen.findByText('120 customers');
  const rows = screen.getAllByRole('row').slice(1);
  expect(rows.map((row) => row.textContent)).toEqual([
    'AdaC-Ada · Giovani · LagunaC-AdaGiovaniLaguna1 Mar 2024Active',
    'BrunoC-BrunoC-Bruno——1 Mar 2024Left 3 Nov 2025',
  ]);
});

test('searches after a pause in typing, and keeps the search in the address', async () => {
  const { asked, Customers } = remembering(page([customer('Ada')]));
  const router = renderApp('/customers?lang=en', { answers: { Customers } });
  await userEvent.type(await screen.findByRole('searchbox', { name: 'Search by name or number' }), 'ada');
  await waitFor(() => expect(router.state.location.search).toMatchObject({ q: 'ada' }));
  await waitFor(() => expect(asked.at(-1)?.filter?.search).toBe('ada'));
  // One question for the page and one for the whole word: none for "a" or "ad".
  expect(new Set(asked.map(({ filter }) => filter?.search))).toEqual(new Set([undefined, 'ada']));
});

test('typing on while an earlier word is on its way loses no letter', async () => {
  const { asked, Customers } = remembering(page([customer('Ada')]));
  const router = renderApp('/customers?lang=en', { answers: { Customers } });
  const box = await screen.findByRole('searchbox', { name: 'Search by name or number' });
  await screen.findByText('120 customers');
  let release = () => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  router.routesById['/company/customers'].options.beforeLoad = () => gate;
  await userEvent.type(box, 'ad');
  await waitFor(() => expect(router.state.isLoading).toBe(true));
  await userEvent.type(box, 'a');
  release();
  await waitFor(() => expect(asked.at(-1)?.filter?.search).toBe('ad'));
  await userEvent.type(box, 'm');
  await waitFor(() => expect(asked.at(-1)?.filter?.search).toBe('adam'));
  expect(box).toHaveProperty('value', 'adam');
  // Changes from elsewhere still reach the field.
  await router.navigate({ to: '/customers', search: { lang: 'en', q: 'eva' } });
  await waitFor(() => expect(box).toHaveProperty('value', 'eva'));
});

test.each(['the link', 'the browser'])('coming back from a customer by %s, the list is as it was', async (way) => {
  const place = { q: 'ad', sort: 'NAME_DESC', activity: 'active', after: 'x' };
  const { asked, Customers } = remembering(page([customer('Ada')], { hasPreviousPage: true }));
  const router = renderApp(`/customers?${new URLSearchParams({ lang: 'en', ...place })}`, {
    answers: { Customers, Customer: () => ({ node: null }) },
  });
  await userEvent.click(await screen.findByRole('link', { name: 'Ada' }));
  await screen.findByRole('heading', { name: 'There is no such customer.' });
  asked.length = 0;
  if (way === 'the link') await userEvent.click(screen.getByRole('link', { name: 'All customers' }));
  else router.history.back();
  await screen.findByRole('searchbox', { name: 'Search by name or number' });
  expect(router.state.location.search).toEqual({ lang: 'en', ...place });
  await waitFor(() =>
    expect(asked.at(-1)).toMatchObject({
      filter: { search: 'ad', active: true },
      orderBy: 'NAME_DESC',
      after: 'x',
    }),
  );
});

test('another language keeps the page of the list', async () => {
  const { asked, Customers } = remembering(page([customer('Ada')], { hasPreviousPage: true }));
  const router = renderApp('/customers?lang=en&after=x', { answers: { Customers } });
  await screen.findByText('120 customers');
  const [italian] = screen.getAllByRole('radio', { name: 'Italiano' });
  if (italian === undefined) throw new Error('There is no choice of Italian.');
  await userEvent.click(italian);
  await waitFor(() => expect(router.state.location.search).toEqual({ lang: 'it', after: 'x' }));
  expect(asked.at(-1)).toMatchObject({ after: 'x' });
});

test('sorts by a column and says so', async () => {
  const { asked, Customers } = remembering(page([customer('Ada')]));
  renderApp('/customers?lang=en', { answers: { Customers } });
  await userEvent.click(await screen.findByRole('button', { name: 'Customer since' }));
  await waitFor(() => expect(asked.at(-1)?.orderBy).toBe('STARTED_ON_ASC'));
  expect(screen.getByRole('columnheader', { name: /Customer since/ }).getAttribute('aria-sort')).toBe('ascending');
  expect(screen.getByRole('columnheader', { name: 'Name' }).getAttribute('aria-sort')).toBe('none');
});

test('pages through cursors in the address; a new filter returns to the first page', async () => {
  const { asked, Customers } = remembering(page([customer('Ada')], { hasNextPage: true }));
  const router = renderApp('/customers?lang=en', { answers: { Customers } });
  await userEvent.click(await screen.findByRole('button', { name: 'Next page' }));
  await waitFor(() => expect(asked.at(-1)).toMatchObject({ first: 50, after: 'last' }));
  await userEvent.click(screen.getByRole('radio', { name: 'Left' }));
  await waitFor(() => expect(asked.at(-1)).toMatchObject({ filter: { active: false }, after: undefined }));
  expect(router.state.location.search).not.toHaveProperty('after');
});

test("the frame's segment narrows the list from its first page", async () => {
  const { asked, Customers } = remembering(page([customer('Ada')], { hasPreviousPage: true }));
  renderApp('/customers?lang=en&after=x', { answers: { Customers } });
  await screen.findByText('120 customers');
  const filters = within(screen.getByLabelText('Filters'));
  await userEvent.click(filters.getByRole('button', { name: 'Filter' }));
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Giovani' }));
  await waitFor(() => expect(asked.at(-1)).toMatchObject({ filter: { segment: ['Giovani'] }, after: undefined }));
});

test('says when nobody matches, and takes all filters away', async () => {
  const router = renderApp('/customers?lang=en&q=zz&segment=Giovani', { answers: { Customers: () => page([]) } });
  await userEvent.click(await screen.findByRole('button', { name: 'Remove all filters' }));
  await waitFor(() => expect(router.state.location.search).toEqual({ lang: 'en' }));
});

test('says what failed', async () => {
  renderApp('/customers?lang=en', { answers: { Customers: () => new Error('The cursor is not valid.') } });
  await screen.findByText('The customers could not be loaded: The cursor is not valid.');
});
