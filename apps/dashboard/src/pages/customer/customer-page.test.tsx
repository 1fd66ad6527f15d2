import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { CustomerQuery, TimelineQuery, TimelineQueryVariables } from '../../generated/documents.js';
import { renderApp } from '../../testing/render-app.js';
import { entry, failure, interaction, recovery, talk } from '../../testing/sample-timeline.js';
import type { EntryData } from './timeline-data.js';

const giulia: CustomerQuery = {
  node: {
    __typename: 'Customer',
    id: 'giulia',
    externalId: 'C-1',
    name: 'Giulia Rossi',
    startedOn: '2023-01-10',
    endedOn: '2025-11-03',
    endReason: 'SERVICE',
    endDestination: 'COMPETITOR',
    acquisitionSource: null,
    current: { segment: 'Famiglie', region: 'Laguna', preferredChannel: 'PHONE', monthlyValue: 4590 },
  },
};

const timeline = (nodes: readonly EntryData[], endCursor: string | null = null): TimelineQuery => ({
  node: {
    __typename: 'Customer',
    id: 'giulia',
    timeline: { nodes, pageInfo: { hasNextPage: endCursor !== null, endCursor } },
  },
});

const open = (nodes: readonly EntryData[]) =>
  renderApp('/customers/giulia?lang=en', { answers: { Customer: () => giulia, Timeline: () => timeline(nodes) } });

const entries = async () =>
  within(await screen.findByRole('list', { name: 'What happened' })).getAllByRole('listitem', { hidden: false });

test('names the customer, what is known, and what is not', async () => {
  open([]);
  await screen.findByRole('heading', { name: 'Giulia Rossi', level: 1 });
  screen.getByText('€45.90');
  screen.getByText('Left 3 Nov 2025');
  const source = screen.getByText('Came through').parentElement;
  expect(source?.textContent).toBe('Came through—');
  await screen.findByText('Nothing has been recorded about this customer yet.');
});

test('tells the cancelled order: an evening e-mail, nobody there, the family warned, gone to a competitor', async () => {
  const evening = interaction({
    id: 'mail',
    initiator: 'COMPANY',
    channel: 'EMAIL',
    reason: 'CANCELLATION',
    explained: false,
    summary: 'Your order has been cancelled.',
    emotions: [{ type: 'FRAUD_FEAR', intensity: 0.9, source: 'SURVEY' }],
  });
  open([
    entry('2025-10-14T18:47:00Z', evening),
    entry('2025-10-14T18:47:00Z', failure()),
    entry('2025-10-14T18:58:00Z', interaction({ id: 'call', outcome: 'OUT_OF_HOURS' })),
    entry('2025-10-17T19:00:00Z', talk()),
    entry('2025-11-02T23:00:00Z', { __typename: 'CustomerEnd', endReason: 'SERVICE', endDestination: 'COMPETITOR' }),
  ]);
  await screen.findByRole('heading', { name: 'The company sent an e-mail Cancellation' });
  // 18:47 UTC is 20:47 in Rome in October's summer time.
  expect(screen.getAllByText('20:47')).toHaveLength(2);
  screen.getByText('No reason given');
  screen.getByText('fear of fraud');
  screen.getByText('Severe, 0.82');
  screen.getByText('Closed at that hour');
  screen.getByText('3 days later');
  screen.getByRole('heading', { name: 'Warned the family' });
  screen.getByText('reached 6 people');
  screen.getByRole('heading', { name: 'Left for a competitor because of poor service' });
});

test('the end of a relationship is a day, not an hour', async () => {
  open([entry('2025-11-02T23:00:00Z', { __typename: 'CustomerEnd', endReason: null, endDestination: null })]);
  await screen.findByRole('heading', { name: 'Left the company' });
  // Midnight of 3 November in Rome.
  expect(screen.getByText('Mon, 3 Nov 2025').textContent).not.toMatch(/:/);
});

test("a recovery says what was done and how it measured up to this customer's expectation", async () => {
  const apology = {
    remedy: 'APOLOGY',
    amount: null,
    actorRole: 'SUPERVISOR',
    formal: true,
    dueAt: null,
    doneAt: '2025-10-20T10:00:00Z',
  } as const;
  const refund = {
    remedy: 'REFUND',
    amount: 64_000,
    actorRole: 'SYSTEM',
    formal: null,
    dueAt: '2025-10-24T10:00:00Z',
    doneAt: null,
  } as const;
  open([
    entry(
      '2025-10-20T10:00:00Z',
      recovery({ actions: [apology, refund], recoveryExpected: 6, recoveryPerceived: 2, stillUpset: true }),
    ),
  ]);
  const heading = await screen.findByText('Formal apology');
  expect(heading.parentElement?.textContent).toBe('Formal apologyfrom a supervisor, done Mon, 20 Oct 2025');
  expect(screen.getByText('Refund €640.00').parentElement?.textContent).toBe(
    'Refund €640.00automatic, promised for Fri, 24 Oct 2025, not done',
  );
  screen.getByText('Judged below expectation: 2 of 7, expected 6');
  screen.getByText('Still upset');
  screen.getByText('Not completed');
});

test('leaves out what was never observed', async () => {
  open([entry('2025-10-14T18:47:00Z', interaction())]);
  const heading = await screen.findByRole('heading', { name: 'Called the company Order status' });
  expect(heading.parentElement?.textContent).toBe('Called the company Order statusAnswered');
});

test('reads on where the first part ended', async () => {
  const asked: TimelineQueryVariables[] = [];
  const Timeline = (variables: TimelineQueryVariables) => {
    asked.push(variables);
    return variables.after === undefined
      ? timeline([entry('2025-10-14T18:47:00Z', interaction())], 'here')
      : timeline([entry('2025-10-15T18:47:00Z', talk())]);
  };
  renderApp('/customers/giulia?lang=en', { answers: { Customer: () => giulia, Timeline } });
  await userEvent.click(await screen.findByRole('button', { name: 'Show what came next' }));
  await screen.findByRole('heading', { name: 'Warned the family' });
  screen.getByText('1 day later');
  expect(asked.at(-1)).toMatchObject({ id: 'giulia', after: 'here' });
  expect(screen.queryByRole('button', { name: 'Show what came next' })).toBeNull();
});

test('a timeline that fails leaves the customer in place', async () => {
  let broken = true;
  const Timeline = () => (broken ? new Error('Busy.') : timeline([entry('2025-10-14T18:47:00Z', interaction())]));
  renderApp('/customers/giulia?lang=en', { answers: { Customer: () => giulia, Timeline } });
  await screen.findByText('The timeline could not be loaded: Busy.');
  screen.getByRole('heading', { name: 'Giulia Rossi' });
  broken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(async () => expect(await entries()).not.toHaveLength(0));
});

test('says when there is no such customer', async () => {
  renderApp('/customers/nobody?lang=en', { answers: { Customer: () => ({ node: null }) } });
  await screen.findByRole('heading', { name: 'There is no such customer.' });
});
