// @vitest-environment node
import { expect, test } from 'vitest';
import type { ChurnFiguresQuery, ChurnSurvivalQuery } from '../../generated/documents.js';
import { figure } from '../../testing/sample-figures.js';
import { testSay } from '../../testing/test-say.js';
import { churnSentence } from './churn-sentence.js';
import { shapeCohorts } from './cohorts.js';
import { shapeDestinations } from './destinations.js';
import { shapePenalties } from './penalties.js';
import { shapeReasons } from './reasons.js';
import { shapeSurvival } from './survival.js';

const en = testSay();
const it = testSay('it');

type Figures = ChurnFiguresQuery['report']['churn'];

const keyFigure = (value: number | null): Figures['customerChurnRate'] => ({
  metric: {
    key: 'CUSTOMER_CHURN_RATE',
    label: 'Churn',
    question: 'How many?',
    description: 'Those who left.',
    exclusions: null,
    unit: 'SHARE',
  },
  timeBasis: 'endedOn',
  figure: figure(value),
  previous: null,
  change: null,
  filtered: true,
});

const figures = (churn: number | null, service: number | null, failed: number | null): ChurnFiguresQuery => ({
  report: {
    period: { from: '2025-07-01', until: '2026-07-01' },
    previous: null,
    churn: {
      customerChurnRate: keyFigure(churn),
      activeCustomers: keyFigure(null),
      survival12m: keyFigure(null),
      serviceShareOfChurn: keyFigure(service),
      competitorShareOfChurn: keyFigure(null),
      netRevenueRetention: keyFigure(null),
      oneStrike: { failed: { value: failed }, sound: { value: 0.05 } },
    },
  },
});

test('the sentence says who left and what a failure goes with, in both languages', () => {
  expect(churnSentence(figures(0.239, 0.099, 0.103), en)).toBe(
    '23.9% of the customers left in this period; a first failure goes with 10.3% gone within 90 days, against 5.0% without one. 9.9% of those who left name poor service.',
  );
  expect(churnSentence(figures(0.08, 0.11, 0.103), it)).toBe(
    'In questo periodo se n’è andato l’8,0% dei clienti; dopo un primo disservizio il 10,3% se ne va entro 90 giorni, contro il 5,0% di chi non ne ha avuti. L’11,0% di chi se n’è andato indica il cattivo servizio.',
  );
});

test('the sentence says less where less is known', () => {
  expect(churnSentence(figures(0.239, null, null), en)).toBe('23.9% of the customers left in this period.');
  expect(churnSentence(figures(null, null, null), en)).toContain('Nothing can be said yet');
});

type Curves = ChurnSurvivalQuery['report']['churn']['survivalByExposure']['curves'];
const curve = (exposure: Curves[number]['exposure'], ...shares: number[]): Curves[number] => ({
  exposure,
  left: 5,
  spells: 40,
  points: shares.map((share, place) => ({ day: place * 360, atRisk: 10 - place, share: figure(share) })),
});

test('survival: the finding reads the curves after a year, the counts stand under the axis', () => {
  const shaped = shapeSurvival(
    {
      report: {
        churn: {
          survival12m: { timeBasis: 'endedOn', filtered: true },
          survivalByExposure: { pValue: 0.0004, curves: [curve('NONE', 1, 0.8, 0.7), curve('REPEATED', 1, 0.5, 0.3)] },
        },
      },
    },
    en,
  );
  expect(shaped).toMatchObject({
    finding: 'After a year 50.0% of those with two failures or more are still there, of those without any 80.0%',
    note: expect.stringContaining('Log-rank p < 0.01'),
    picture: { shape: 'step', counts: { rows: [{ values: ['10', '9', '8'] }, { values: ['10', '9', '8'] }] } },
    table: { rows: [{ header: '0' }, { header: '360', exact: [0.8, null, null, 0.5, null, null] }, {}] },
  });
});

test('nobody to follow is said, not drawn', () => {
  const survival12m = { timeBasis: 'endedOn', filtered: true };
  const survivalByExposure = { pValue: null, curves: [] };
  expect(shapeSurvival({ report: { churn: { survival12m, survivalByExposure } } }, en).kind).toBe('empty');
  expect(shapeDestinations({ report: { churn: { survival12m, destinations: [] } } }, en).kind).toBe('empty');
  expect(shapeCohorts({ report: { churn: { cohorts: [] } } }, en).kind).toBe('empty');
});

test('destinations: what is not known is a curve but never the finding', () => {
  const destination = (name: 'COMPETITOR' | 'UNKNOWN', after: number) => ({
    destination: name,
    left: 3,
    afterYear: figure(after),
    points: [{ day: 0, share: figure(0) }],
  });
  const shaped = shapeDestinations(
    {
      report: {
        churn: {
          survival12m: { timeBasis: 'endedOn', filtered: true },
          destinations: [destination('UNKNOWN', 0.2), destination('COMPETITOR', 0.1)],
        },
      },
    },
    en,
  );
  expect(shaped).toMatchObject({ finding: 'Within a year 10.0% would leave: To a competitor' });
});

test('penalties: points more is the finding; less is none', () => {
  const penalty = (difference: number) => ({
    failed: figure(0.15),
    sound: figure(0.1),
    difference: figure(difference),
  });
  const of = (difference: number) =>
    shapePenalties(
      {
        report: {
          churn: {
            oneStrikeChurn: { timeBasis: 'untilDay', filtered: true },
            oneStrike: penalty(difference),
            firstExperience: penalty(0.3),
          },
        },
      },
      en,
    );
  expect(of(0.05)).toMatchObject({ finding: 'One failure goes with 5.0 points more customers gone within 90 days' });
  expect(of(-0.05)).not.toHaveProperty('finding');
});

test('cohorts: a row for each month, as dark as its share among all', () => {
  const shaped = shapeCohorts(
    {
      report: {
        churn: {
          cohorts: [
            { month: '2026-01-01', customers: 10, stillThere: [figure(1), figure(0.6)] },
            { month: '2026-02-01', customers: 20, stillThere: [figure(0.8)] },
            { month: '2026-03-01', customers: 0, stillThere: [figure(null)] },
          ],
        },
      },
    },
    en,
  );
  if (shaped.kind !== 'ready' || shaped.picture.kind !== 'heat') throw new Error('Cohorts are a heat map.');
  expect(shaped.picture.rows).toEqual(['Jan 26', 'Feb 26']);
  expect(shaped.picture.cells.map(({ row, column, strength }) => [row, column, strength])).toEqual([
    [0, 0, 1],
    [0, 1, 0],
    [1, 0, expect.closeTo(0.5)],
  ]);
  expect(shaped.picture.cells[1]?.title).toBe('Began in January 2026: 60.0% still there after 1 month, n = 10');
});

test('reasons: the worst first, beside customers without any', () => {
  const reason = (name: 'ESCALATED' | 'SPOKE_BADLY', left: number) => ({
    reason: name,
    customers: 7,
    left: figure(left),
    excess: figure(left - 0.05),
  });
  const shaped = shapeReasons(
    {
      report: {
        churn: {
          customersAtRisk: {
            withoutReason: figure(0.05),
            reasons: [reason('SPOKE_BADLY', 0.1), reason('ESCALATED', 0.2)],
            customers: [],
          },
        },
      },
    },
    en,
  );
  expect(shaped).toMatchObject({
    finding: expect.stringContaining('“Asked for a supervisor” goes with most leaving'),
    picture: { items: [{ key: 'ESCALATED' }, { key: 'SPOKE_BADLY' }], reference: { value: 0.05 } },
  });
});
