import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import type { DataHealthQuery, ImportsQuery } from '../../generated/documents.js';
import { renderApp } from '../../testing/render-app.js';

type Finding = DataHealthQuery['dataHealth']['findings'][number];

const finding = (part: Partial<Finding>): Finding => ({
  check: 'IMPOSSIBLE',
  severity: 'PROBLEM',
  table: 'recovery',
  rule: 'recovery_before_failure',
  count: 2,
  of: 1200,
  examples: ['R1', 'R2'],
  ...part,
});

const health = (findings: readonly Finding[]): DataHealthQuery => ({
  dataHealth: {
    dataVersion: 12,
    findings: [...findings],
    tables: [
      { table: 'recovery', rows: 1200, known: 0.5, first: '2025-01-02', last: '2025-06-30', neverKnown: ['note'] },
      { table: 'team', rows: 3, known: null, first: null, last: null, neverKnown: [] },
    ],
  },
});

const run = (part: Partial<ImportsQuery['importRuns'][number]> = {}) => ({
  key: 'import:1',
  source: 'people.csv',
  target: 'person',
  startedAt: '2026-02-01T09:30:00Z',
  finishedAt: '2026-02-01T09:31:00Z',
  read: 4,
  written: 1,
  unchanged: 1,
  rejected: 2,
  blank: 0,
  ...part,
});

const answers = {
  DataHealth: () => health([]),
  Imports: () => ({ importRuns: [run()] }),
};
const rowsOf = (name: string) =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent);

afterEach(() => vi.restoreAllMocks());

test('says what was found in words, with how much and where', async () => {
  const findings = [
    finding({}),
    finding({ rule: 'ends_after_start', count: 1, of: 9, examples: [] }),
    finding({ check: 'ORPHANS', rule: 'missing_case', count: 1, of: 9 }),
    finding({
      check: 'VOLUME',
      severity: 'WARNING',
      table: 'audit',
      rule: 'fewer_than_usual',
      count: 3,
      of: 40.5,
      examples: [],
    }),
    finding({
      check: 'FRESHNESS',
      severity: 'WARNING',
      table: 'rate',
      rule: 'nothing_new',
      count: 90,
      of: 5,
      examples: [],
    }),
  ];
  renderApp('/data?lang=en', { answers: { ...answers, DataHealth: () => health(findings) } });
  await screen.findByRole('table', { name: 'Findings' });
  const rows = rowsOf('Findings');
  expect(rows[0]).toContain('Recovery began before its failure');
  expect(rows[0]).toContain('2 of 1,200R1, R2');
  expect(rows[1]).toContain('Breaks the rule “ends after start”');
  expect(rows[2]).toContain('Refers to a row that is not there (missing case)');
  expect(rows[3]).toContain('3, usually 41');
  expect(rows[4]).toContain('90 days');
});

test('shows how full tables are, and where nothing is amiss', async () => {
  renderApp('/data?lang=it', { answers });
  await screen.findByText('Non c’è nulla da controllare.');
  expect(rowsOf('Tabelle')).toEqual([
    'recovery2 gen 2025 – 30 giu 20251.20050,0%2 gen 2025 – 30 giu 2025note',
    'team—3———',
  ]);
});

test('waits for one part without holding up the other, and says what failed', async () => {
  renderApp('/data?lang=en', { answers: { ...answers, DataHealth: 'never' } });
  await screen.findByRole('table', { name: 'Imports' });
  expect(screen.getByText(/Every table is being read/)).toBeDefined();
});

test('a part that failed says so and can be tried again', async () => {
  let late = true;
  const DataHealth = () => (late ? Object.assign(new Error('late'), { extensions: { code: 'TIMEOUT' } }) : health([]));
  renderApp('/data?lang=en', { answers: { ...answers, DataHealth } });
  expect((await screen.findByRole('alert')).textContent).toContain('The state of the data could not be loaded');
  late = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByText('Nothing was found that should be looked at.');
});

test('rejected rows are read part by part and handed over as one file', async () => {
  const blobs: Blob[] = [];
  URL.createObjectURL = vi.fn((blob: Blob) => {
    blobs.push(blob);
    return 'blob:x';
  });
  URL.revokeObjectURL = vi.fn();
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  const RejectsFile = ({ afterLine }: { afterLine: number }) => {
    const rejectsFile = afterLine === 3 ? { text: 'nine\n', lastLine: null } : { text: 'head\nthree\n', lastLine: 3 };
    return { importRun: { key: 'import:1', rejectsFile } };
  };
  const open = run({ key: 'import:2', source: 'open.csv', finishedAt: null, rejected: 0 });
  renderApp('/data?lang=en', { answers: { ...answers, RejectsFile, Imports: () => ({ importRuns: [run(), open] }) } });
  await screen.findByText(/Not finished/);
  await userEvent.click(screen.getByRole('button', { name: 'Download the rejected rows of people.csv' }));
  await waitFor(() => expect(blobs).toHaveLength(1));
  expect(await blobs[0]?.text()).toBe('head\nthree\nnine\n');
});

test('rows that were taken later are said to be, and no runs are said to be none', async () => {
  const RejectsFile = () => ({ importRun: { key: 'import:1', rejectsFile: { text: '', lastLine: null } } });
  renderApp('/data?lang=en', { answers: { ...answers, RejectsFile } });
  await userEvent.click(await screen.findByRole('button', { name: 'Download the rejected rows of people.csv' }));
  await screen.findByText(/None of these rows is refused any more/);
});

test('no imports yet', async () => {
  renderApp('/data?lang=en', { answers: { ...answers, Imports: () => ({ importRuns: [] }) } });
  await screen.findByText('Nothing has been imported yet.');
});
