import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import type { OverviewTilesQueryVariables } from '../../generated/documents.js';
import { renderApp } from '../../testing/render-app.js';
import { company, overviewTiles, overviewTrends } from '../../testing/sample-data.js';

const tileNamed = async (name: string) => {
  const tiles = within(await screen.findByRole('list', { name: 'Key figures' })).getAllByRole('listitem');
  const tile = tiles.find((item) => within(item).queryByRole('heading', { name }) !== null);
  if (tile === undefined) throw new Error(`No tile is named ${name}.`);
  return within(tile);
};

/** A chart's frame once the code that draws it has arrived. */
const frameNamed = async (name: string) => {
  await screen.findAllByRole('button', { name: 'Show as table' });
  return within(screen.getByRole('region', { name }));
};

test('opens with what changed most, one way and the other', async () => {
  renderApp('/?lang=en');
  // Churn fell by a fifth of itself, failures rose by a seventh, customers fell by a thirtieth.
  await screen.findByText(
    'Compared with the period before, the failure rate rose by 1.2 points to 9.8%; meanwhile churn fell by 5.0 points to 20.0%.',
  );
});

test.each([
  ['en', true, 'Compared with the period before, churn fell by 5.0 points to 20.0%. No figure got worse.'],
  ['en', false, /to 9\.8%\. No figure improved\.$/],
  ['it', true, /al 20,0\s?%\. Nessun indicatore è peggiorato\.$/],
  ['it', false, /al 9,8\s?%\. Nessun indicatore è migliorato\.$/],
])('says in %s when all that changed went one way (better: %s)', async (lang, better, sentence) => {
  const metrics = overviewTiles.report.metrics.filter(({ change }) => change === null || change.better === better);
  const OverviewTiles = () => ({ report: { ...overviewTiles.report, metrics } });
  renderApp(`/?lang=${lang}`, { answers: { OverviewTiles } });
  await screen.findByText(sentence);
});

test('shows the period that the server computed, and asks for no day outside of the data', async () => {
  const asked: OverviewTilesQueryVariables[] = [];
  const OverviewTiles = (variables: OverviewTilesQueryVariables) => {
    asked.push(variables);
    return { report: { ...overviewTiles.report, period: { from: '2026-02-01', until: '2026-07-01' } } };
  };
  const Company = () => ({ company: { ...company, dataFrom: '2026-01-01' } });
  renderApp('/?lang=en&period=2025-01-01..2030-01-01', { answers: { Company, OverviewTiles } });
  await screen.findByText('1 Feb 2026 – 30 Jun 2026');
  expect(asked[0]?.period).toEqual({ from: '2026-01-01', until: '2026-07-01' });
  expect(screen.getAllByRole('button', { name: 'Period: 1 Jan 2026 – 30 Jun 2026' })).not.toHaveLength(0);
});

test('without an earlier period it says where things stand', async () => {
  const metrics = overviewTiles.report.metrics.map((one) => ({ ...one, previous: null, change: null }));
  const OverviewTiles = () => ({ report: { ...overviewTiles.report, metrics } });
  renderApp('/?lang=en', { answers: { OverviewTiles } });
  await screen.findByText(
    'In this period the failure rate was 9.8% and 20.0% of the customers left; there is no earlier period to compare with.',
  );
  expect(screen.queryByText(/^The period before/)).toBeNull();
});

test('a tile says its value, its change in words, and what it rests on', async () => {
  renderApp('/?lang=en');
  const tile = await tileNamed('Failure rate');
  tile.getByText('9.8%');
  tile.getByText('95% interval 9.5% to 10.1%');
  tile.getByText('+1.2 pts worse');
  tile.getByText('from 8.6%');
  tile.getByText('n = 1,000 interactions, by day of detection');
});

test('a missing value is a dash with its reason, never zero', async () => {
  renderApp('/?lang=en');
  (await tileNamed('Word-of-mouth balance')).getByText('nothing to compute from');
  (await tileNamed('Staff turnover')).getByText('withheld: fewer than five people');
  expect((await tileNamed('Staff turnover')).queryByText(/0/)).toBeNull();
});

test('a figure without an earlier one says so, and one that ignores the filter too', async () => {
  renderApp('/?lang=en&segment=Giovani');
  const tile = await tileNamed('Reactive spending');
  tile.getByText('no earlier figure to compare with');
  tile.getByText('Whole company: the filter does not apply here.');
});

test('reads in Italian, with Italian numbers', async () => {
  renderApp('/?lang=it');
  await screen.findByText(/^\+1,2\sp\.p\. peggio$/);
  expect(document.documentElement.lang).toBe('it');
});

test("asks for the address's period, segment and region", async () => {
  const asked: OverviewTilesQueryVariables[] = [];
  const OverviewTiles = (variables: OverviewTilesQueryVariables) => {
    asked.push(variables);
    return overviewTiles;
  };
  renderApp('/?lang=en&period=3m&segment=Giovani&region=Laguna', { answers: { OverviewTiles } });
  await tileNamed('Failure rate');
  expect(asked[0]).toMatchObject({
    period: { from: '2026-04-01', until: '2026-07-01' },
    filter: { segment: ['Giovani'], region: ['Laguna'] },
    compareTo: 'PREVIOUS',
    language: 'EN',
  });
});

test('shows placeholders of the same shape while it waits', async () => {
  renderApp('/?lang=en', { answers: { OverviewTiles: 'never', OverviewTrends: 'never' } });
  await screen.findByRole('heading', { name: 'Overview' });
  // The figures together, the cost, the loop map, what changed, how far failures reach, and each of the four charts.
  await screen.findByRole('region', { name: 'The loop map' });
  await screen.findByRole('region', { name: 'What poor service cost' });
  expect(screen.getAllByRole('status', { name: 'Loading' })).toHaveLength(9);
  screen.getByRole('heading', { name: 'Service failures' });
});

test('figures that fail leave the charts alone, and come back on another try', async () => {
  let broken = true;
  const OverviewTiles = () => (broken ? new Error('The question took too long.') : overviewTiles);
  renderApp('/?lang=en', { answers: { OverviewTiles } });
  const alert = await screen.findByRole('alert');
  within(alert).getByText('The key figures could not be loaded: The question took too long.');
  await screen.findByRole('img', { name: /^Service failures/ });
  broken = false;
  await userEvent.click(within(alert).getByRole('button', { name: 'Try again' }));
  await tileNamed('Failure rate');
});

test('a refusal is said in the language of the reader', async () => {
  const late = new GraphQLError('The answer took longer than 10 seconds.', { extensions: { code: 'TIMEOUT' } });
  renderApp('/?lang=it', { answers: { OverviewTiles: () => late } });
  const alert = await screen.findByRole('alert');
  within(alert).getByText(/La risposta ha richiesto troppo tempo\./);
});

test('each chart that fails says so in its own frame', async () => {
  renderApp('/?lang=en', { answers: { OverviewTrends: () => new Error('No answer.') } });
  expect(await screen.findAllByText('This chart could not be loaded: No answer.')).toHaveLength(4);
  await tileNamed('Failure rate');
});

test('a chart says what it shows to those who hear it, and withheld months to everybody', async () => {
  renderApp('/?lang=en');
  await screen.findByRole('img', { name: 'Service failures. Failure rate: 8.0% in April 2026, 10.0% in June 2026.' });
  (await frameNamed('Staff confidence and turnover')).getByText('withheld: fewer than five people');
});

test('a chart without any value is empty, not flat at zero', async () => {
  renderApp('/?lang=en');
  (await frameNamed('Customers lost')).getByText('Nothing was recorded in this period.');
});

test('a chart turns into a table with the same values', async () => {
  renderApp('/?lang=en');
  const frame = await frameNamed('Staff confidence and turnover');
  await userEvent.click(frame.getByRole('button', { name: 'Show as table' }));
  const rows = frame.getAllByRole('row').map((row) => row.textContent);
  expect(rows).toEqual([
    'MonthStaff confidenceStaff turnover',
    'April 20260.6230.0%',
    'May 2026— (fewer than five people)32.0%',
    'June 20260.6031.0%',
  ]);
});

test('an empty database says how to fill it', async () => {
  const Company = () => ({ company: { ...company, empty: true, dataFrom: null, dataUntil: null } });
  renderApp('/?lang=en', { answers: { Company } });
  await screen.findByRole('heading', { name: 'There is no data yet', level: 1 });
  screen.getByText('npm run catena -- seed --profile webshop --size small');
  screen.getByText('npm run catena -- import <file> --mapping preset:telco-churn');
});

test('spending without a booking is empty, and takes nothing along', async () => {
  const { spending, ...others } = overviewTrends.report;
  const OverviewTrends = () => ({ report: { ...others, spending: { ...spending, seriesBy: [] } } });
  renderApp('/?lang=en', { answers: { OverviewTrends } });
  await screen.findByRole('img', { name: /^Service failures/ });
  within(screen.getByRole('region', { name: 'Reactive spending' })).getByText('Nothing was recorded in this period.');
});

test('a period without a whole month says so instead of drawing parts of months', async () => {
  const { failures, churn, staff, spending } = overviewTrends.report;
  const cut = (metrics: typeof failures) => metrics.map((one) => ({ ...one, series: [] }));
  const seriesBy = spending.seriesBy.map((one) => ({ ...one, points: [] }));
  const report = {
    failures: cut(failures),
    churn: cut(churn),
    staff: cut(staff),
    spending: { ...spending, seriesBy },
  };
  renderApp('/?lang=en', { answers: { OverviewTrends: () => ({ report }) } });
  expect(
    await screen.findAllByText('No whole month lies in this period. Choose a longer one to see months.'),
  ).toHaveLength(4);
});
