import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { OverviewTilesQueryVariables, SaveSegmentMutationVariables } from '../generated/documents.js';
import type { FakeAnswers } from '../testing/fake-api.js';
import { renderApp } from '../testing/render-app.js';
import { filterChoices, overviewTiles } from '../testing/sample-data.js';

// The top bar stands in the page twice: on a wide screen and on a narrow one; the first button is the wide one's.

/** The dashboard at an address, with the panel open and all questions for the figures written down. */
async function open(path: string, answers: Partial<FakeAnswers> = {}) {
  const asked: OverviewTilesQueryVariables['filter'][] = [];
  const OverviewTiles = ({ filter }: OverviewTilesQueryVariables) => {
    asked.push(filter);
    return overviewTiles;
  };
  const router = renderApp(path, { answers: { OverviewTiles, ...answers } });
  const [button] = await screen.findAllByRole('button', { name: /^Filter/ });
  if (button === undefined) throw new Error('There is no button for the filters.');
  await userEvent.click(button);
  const panel = within(await screen.findByRole('dialog', { name: 'Filter' }));
  await panel.findByRole('heading', { name: 'Narrow by' });
  return { router, panel, asked };
}

test('several values of a field go into the address and to the server; Back takes the last one out', async () => {
  const { router, panel, asked } = await open('/?lang=en');
  await userEvent.click(panel.getByRole('checkbox', { name: 'Famiglie' }));
  await userEvent.click(panel.getByRole('checkbox', { name: 'Giovani' }));
  await waitFor(() => expect(router.state.location.searchStr).toBe('?lang=en&segment=Famiglie&segment=Giovani'));
  await waitFor(() => expect(asked.at(-1)).toMatchObject({ segment: ['Famiglie', 'Giovani'] }));
  act(() => router.history.back());
  await waitFor(() => expect(panel.getByRole('checkbox', { name: 'Giovani' })).toHaveProperty('checked', false));
  expect(panel.getByRole('checkbox', { name: 'Famiglie' })).toHaveProperty('checked', true);
});

test('offers every field that the page knows, by keyboard, with the words of its vocabulary', async () => {
  const { panel, router } = await open('/?lang=en');
  const summaries = [...screen.getByRole('dialog').querySelectorAll('summary')].map(({ textContent }) => textContent);
  expect(summaries).toEqual([
    'Segment',
    'Region',
    'Channel',
    'Department',
    'Site',
    'Team',
    'Cause of failure',
    'Severity of failure',
    'Strength of the relationship',
    'Length of service',
  ]);
  await userEvent.click(panel.getByText('Team', { selector: 'summary' }));
  panel.getByRole('checkbox', { name: 'Night shift' }).focus();
  await userEvent.keyboard(' ');
  await waitFor(() => expect(router.state.location.searchStr).toBe('?lang=en&team=t1'));
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('what narrows the page stands above it, and each goes away on its own', async () => {
  const router = renderApp('/?lang=en&channel=PHONE&channel=CHAT&department=d1&severityBand=SEVERE');
  const row = within(await screen.findByRole('region', { name: 'What narrows this page' }));
  await row.findByRole('button', { name: 'Remove Department: Support' });
  await userEvent.click(row.getByRole('button', { name: 'Remove Channel: Telephone' }));
  await waitFor(() =>
    expect(router.state.location.searchStr).toBe('?lang=en&channel=CHAT&department=d1&severityBand=SEVERE'),
  );
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'What narrows this page' }));
  await userEvent.click(row.getByRole('button', { name: 'Clear all' }));
  await waitFor(() => expect(router.state.location.searchStr).toBe('?lang=en'));
});

test('a choice is saved under a name, together with the segment beside it, and stands in its place', async () => {
  const sent: SaveSegmentMutationVariables[] = [];
  const SaveSegment = (variables: SaveSegmentMutationVariables) => {
    sent.push(variables);
    return { saveSegment: { node: { id: 's2' }, userErrors: [] } };
  };
  const FilterChoices = () => {
    const [first] = filterChoices.savedSegments;
    if (first === undefined || sent.length === 0) return filterChoices;
    return { ...filterChoices, savedSegments: [first, { ...first, id: 's2', name: 'Young' }] };
  };
  const path = '/?lang=en&segment=Giovani&savedSegment=s1';
  const { router, panel } = await open(path, { SaveSegment, FilterChoices });
  await userEvent.type(panel.getByRole('textbox', { name: 'Save this choice as a segment' }), ' Young {Enter}');
  await waitFor(() => expect(router.state.location.searchStr).toBe('?lang=en&savedSegment=s2'));
  expect(sent).toMatchObject([
    { name: 'Young', definition: { segment: ['Giovani'], region: ['Laguna'], channel: ['PHONE'] } },
  ]);
});

test('says that a name is taken and what then happens; a refusal stands at the field', async () => {
  const refused = { code: 'LIMIT_REACHED', field: ['name'], message: 'Too many.' } as const;
  const { panel } = await open('/?lang=en&segment=Giovani', {
    SaveSegment: () => ({ saveSegment: { node: null, userErrors: [refused] } }),
  });
  await userEvent.type(panel.getByRole('textbox', { name: /^Save this choice/ }), 'Lagoon by phone');
  panel.getByText(/it will mean this choice from now on/);
  await userEvent.click(panel.getByRole('button', { name: 'Replace' }));
  await panel.findByText(/as many saved segments as can be kept/);
});

test('a saved segment is chosen, renamed and deleted', async () => {
  const calls: string[] = [];
  const payload = { node: { id: 's1' }, userErrors: [] };
  const { router, panel } = await open('/?lang=en', {
    RenameSegment: ({ name }) => {
      calls.push(name);
      return { renameSegment: payload };
    },
    DeleteSegment: ({ id }) => {
      calls.push(`delete ${id}`);
      return { deleteSegment: { ...payload, node: null } };
    },
  });
  const segment = await panel.findByRole('button', { name: /^Lagoon by phone/ });
  expect(segment.textContent).toContain('Region: Laguna · Channel: Telephone');
  await userEvent.click(segment);
  await waitFor(() => expect(router.state.location.searchStr).toBe('?lang=en&savedSegment=s1'));
  await waitFor(() => expect(segment.getAttribute('aria-pressed')).toBe('true'));

  await userEvent.click(panel.getByRole('button', { name: 'Rename Lagoon by phone' }));
  await userEvent.keyboard('{Control>}a{/Control}Lagoon{Enter}');
  await waitFor(() => expect(calls).toEqual(['Lagoon']));

  await userEvent.click(await panel.findByRole('button', { name: 'Delete Lagoon by phone' }));
  panel.getByText(/Addresses that hold it will no longer open/);
  await userEvent.click(panel.getByRole('button', { name: 'Delete' }));
  await waitFor(() => expect(router.state.location.searchStr).toBe('?lang=en'));
  expect(calls).toEqual(['Lagoon', 'delete s1']);
});

test('an address whose segment is gone says so once, with a way out', async () => {
  const router = renderApp('/?lang=it&savedSegment=gone&segment=Giovani');
  await screen.findByRole('heading', { name: 'Questo segmento salvato non esiste più', level: 1 });
  await userEvent.click(screen.getByRole('button', { name: 'Mostra la pagina senza segmento' }));
  await screen.findByRole('heading', { name: 'Panoramica' });
  expect(router.state.location.searchStr).toBe('?lang=it&segment=Giovani');
});
