// @vitest-environment node
import { expect, test } from 'vitest';
import type { SpendingFiguresQuery } from '../../generated/documents.js';
import { figure } from '../../testing/sample-figures.js';
import { testSay } from '../../testing/test-say.js';
import { shapeBridge } from './bridge.js';
import { shapeLedger } from './ledger.js';
import { shapeReactive } from './reactive.js';
import { shapeRetraining } from './retraining.js';
import { spendingSentence } from './spending-sentence.js';

const en = testSay();
const basis = { timeBasis: 'bookedOn', filtered: true };

test('the sentence says what was paid for poor service and what to prevent it', () => {
  const value = (value: number | null) => ({ figure: { value } });
  const figures = (reactive: number | null) =>
    ({
      report: {
        spending: {
          reactiveSpend: value(reactive),
          reactiveShare: value(reactive && 0.224),
          costPerFailure: value(4_500),
          preventionSpend: value(null),
        },
      },
    }) as SpendingFiguresQuery;
  expect(spendingSentence(figures(19_888_800), en)).toBe(
    'We paid €198,888 for what poor service had broken; 22.4% of all spending was reactive. One failure costs €45.',
  );
  expect(spendingSentence(figures(null), en)).toBe('Nothing was booked in this period.');
});

test('the ledger tells reactive bookings from ordinary ones; withheld is said', () => {
  const shape = (mix: Parameters<typeof shapeLedger>[0]['report']['spending']['mix']) =>
    shapeLedger({ report: { spending: { costOfPoorQuality: basis, mix } } }, en);
  expect(
    shape([
      { category: 'CONTACTS', costClass: 'NOT_QUALITY', amount: 900_00, bookings: 3, reactiveAmount: 0 },
      { category: 'PR', costClass: 'EXTERNAL_FAILURE', amount: 500_00, bookings: 2, reactiveAmount: 500_00 },
      { category: 'HIRING', costClass: 'EXTERNAL_FAILURE', amount: 400_00, bookings: 2, reactiveAmount: 100_00 },
    ]),
  ).toMatchObject({
    finding: 'Poor service costs most here: Public relations, €500',
    picture: {
      items: [
        { detail: '3 bookings', mark: { hatched: false } },
        { detail: 'all reactive · 2 bookings', mark: { hatched: true } },
        { detail: '€100 reactive · 2 bookings' },
      ],
    },
    table: { rows: [{ exact: [90_000, 0, 3] }, {}, {}] },
  });
  expect(shape(null)).toMatchObject({ kind: 'withheld' });
});

test('reactive spending is stacked by category; a category without any is left out', () => {
  const piece = (value: number | null) => [
    { start: '2026-01-01', from: '2026-01-01', until: '2026-02-01', whole: true, figure: figure(value) },
  ];
  const shape = (amount: number) =>
    shapeReactive(
      {
        report: {
          spending: {
            reactiveSpend: {
              ...basis,
              figure: { n: 4 },
              seriesBy: [
                { key: 'PR', points: piece(amount) },
                { key: 'OTHER', points: piece(0) },
              ],
            },
          },
        },
      },
      en,
    );
  expect(shape(100_00)).toMatchObject({
    picture: { series: [{ label: 'Public relations', points: [{ value: 10_000 }] }] },
    table: { columns: ['Period', 'Public relations'] },
  });
  expect(shape(0)).toMatchObject({ kind: 'empty', message: 'Nothing was paid for poor service in this period.' });
});

test('the bridge leads from profit to profit, each step where the one before ended', () => {
  const shaped = shapeBridge(
    {
      report: {
        spending: {
          profitMargin: basis,
          profitBridge: {
            contributionMargin: 0.36,
            months: 12,
            steps: [
              { step: 'PROFIT_BEFORE', amount: 1_000_00 },
              { step: 'REVENUE', amount: 300_00 },
              { step: 'FAILURE_COSTS', amount: -100_00 },
              { step: 'PROFIT', amount: 1_200_00 },
            ],
          },
        },
      },
    },
    en,
  );
  expect(shaped).toMatchObject({
    finding: 'Failure costs took €100 more of the profit than in the period compared with',
    picture: {
      items: [
        { from: 0, value: 100_000 },
        { from: 100_000, value: 130_000, text: '+€300' },
        { from: 130_000, value: 120_000, text: '-€100', mark: { hatched: true } },
        { from: 0, value: 120_000 },
      ],
    },
  });
  expect(shapeBridge({ report: { spending: { profitMargin: basis, profitBridge: null } } }, en)).toMatchObject({
    kind: 'empty',
  });
});

test('retraining costs work that is not done; an unknown part is not zero', () => {
  const loss = {
    hours: 16,
    trainings: 1,
    fees: 320_00,
    wages: null,
    outputLost: 212_00,
    contactsNotHandled: figure(29),
  };
  expect(shapeRetraining({ report: { spending: { retrainingHours: basis, retrainingLoss: loss } } }, en)).toMatchObject(
    {
      picture: {
        items: [
          { value: 21_200, detail: '29 contacts not handled' },
          { value: null, detail: '16 working hours' },
          { value: 32_000, detail: '1 training' },
        ],
      },
    },
  );
  expect(shapeRetraining({ report: { spending: { retrainingHours: basis, retrainingLoss: null } } }, en)).toMatchObject(
    { kind: 'withheld' },
  );
});
