// @vitest-environment node
import { expect, test } from 'vitest';
import type { RecoveryFiguresQuery } from '../../generated/documents.js';
import { figure, trend } from '../../testing/sample-figures.js';
import { testSay } from '../../testing/test-say.js';
import { shapeDoubleDeviation, shapeParadox } from './aftermath.js';
import { shapeRecoveryCurves } from './curves.js';
import { shapeExpectations } from './expectations.js';
import { shapeRecoveryMatrix } from './matrix.js';
import { shapeNotices } from './notices.js';
import { recoverySentence } from './recovery-sentence.js';
import { shapeRemedies } from './remedies.js';
import { shapeSources } from './sources.js';
import { shapeStrategies } from './strategies.js';
import { shapeImprovement } from './trends.js';

const en = testSay();
const it = testSay('it');
const basis = { timeBasis: 'startedAt', filtered: true };

/** The sentence reads the values of three figures only. */
const figures = (attempted: number | null, success: number | null, double: number | null) =>
  ({
    report: {
      recovery: {
        recoveryAttemptRate: { figure: { value: attempted } },
        recoverySuccessRate: { figure: { value: success } },
        doubleDeviationRate: { figure: { value: double } },
      },
    },
  }) as RecoveryFiguresQuery;

test('the sentence says what was tried, what was enough, and what failed twice', () => {
  expect(recoverySentence(figures(0.58, 0.44, 0.13), en)).toBe(
    '58.0% of failures were followed by an attempt to put them right; 44.0% of the recoveries that customers judged came up to what they had expected. In 13.0% of all failures we failed the customer a second time.',
  );
  expect(recoverySentence(figures(0.58, 0.08, null), it)).toBe(
    'In questo periodo ha avuto un tentativo di recupero il 58,0% dei disservizi; fra i recuperi giudicati dai clienti, è stato all’altezza delle attese l’8,0%.',
  );
  expect(recoverySentence(figures(0.58, null, null), en)).toContain('no customer was asked');
  expect(recoverySentence(figures(null, null, null), en)).toContain('nothing to put right');
});

test('the matrix names its weakest cell, and not one of few cases', () => {
  const cell = { recoveries: 40, stillUpset: figure(null) };
  const shaped = shapeRecoveryMatrix(
    {
      report: {
        recovery: {
          recoverySuccessRate: { ...basis, figure: { n: 120 } },
          matrix: [
            { ...cell, severity: 'MINOR', relationship: 'STRONG', success: figure(0.8) },
            { ...cell, severity: 'SEVERE', relationship: 'WEAK', success: figure(0.4) },
            { ...cell, severity: 'SEVERE', relationship: 'STRONG', success: figure(0.1, { uncertain: true }) },
          ],
        },
      },
    },
    en,
  );
  expect(shaped).toMatchObject({
    finding: 'Weakest recovery: Severe, Weak tie – 40.0% came up to what was expected',
    drills: {
      'SEVERE WEAK': {
        metric: 'RECOVERY_SUCCESS_RATE',
        where: { field: 'severityBand', value: 'SEVERE' },
        and: { field: 'relationshipBand', value: 'WEAK' },
      },
    },
    picture: {
      kind: 'heat',
      rows: ['Minor', 'Moderate', 'Severe'],
      cells: [
        { row: 0, column: 2, strength: 1, framed: false },
        { row: 2, column: 0, strength: 0.5 },
        { row: 2, column: 2, framed: true },
      ],
    },
    table: { rows: [{ cells: ['', '', '80.0%'] }, { cells: ['', '', ''] }, { cells: ['40.0%', '', '10.0%'] }] },
  });
});

test('remedies given together are one bar; nothing given says so; unjudged ones are left out', () => {
  const set = { recoveries: 30, stillUpset: { value: 0.25 } };
  const shaped = shapeRemedies(
    {
      report: {
        recovery: {
          recoverySuccessRate: basis,
          byRemedies: [
            { ...set, remedies: ['APOLOGY', 'REFUND'], success: figure(0.9) },
            { ...set, remedies: [], success: figure(0.2) },
            { ...set, remedies: ['CREDIT'], success: figure(null) },
          ],
        },
      },
    },
    en,
  );
  expect(shaped).toMatchObject({
    finding: 'Enough most often: Apology + Refund – 90.0% came up to what was expected',
    picture: {
      items: [
        { label: 'Apology + Refund', value: 0.9, detail: '30 recoveries · 25.0% still upset' },
        { label: 'Nothing given', value: 0.2 },
      ],
    },
  });
});

test('that new customers expect more is said only beyond chance', () => {
  const means = (difference: ReturnType<typeof figure>) => ({
    newcomers: figure(4.9),
    regulars: figure(4.7),
    difference,
  });
  const shape = (difference: ReturnType<typeof figure>) =>
    shapeExpectations(
      {
        report: {
          recovery: {
            recoveryGap: basis,
            expectations: { expected: means(difference), perceived: means(figure(null)) },
          },
        },
      },
      en,
    );
  expect(shape(figure(0.2, { ciLow: 0.03, ciHigh: 0.4 }))).toMatchObject({
    finding: 'New customers expect more of a recovery: 0.20 of seven above regulars',
  });
  expect(shape(figure(0.2, { ciLow: -0.03, ciHigh: 0.4 }))).not.toHaveProperty('finding');
});

const aftermath = (paradox: boolean | null) => ({
  report: {
    recovery: {
      doubleDeviationRate: basis,
      aftermath: [
        {
          handling: 'NONE',
          failures: 20,
          satisfactionParadox: null,
          satisfactionChange: figure(null),
          left: figure(0.13),
        },
        {
          handling: 'MET',
          failures: 30,
          satisfactionParadox: paradox,
          satisfactionChange: figure(-0.1),
          left: figure(0.09),
        },
        {
          handling: 'FAILED',
          failures: 10,
          satisfactionParadox: false,
          satisfactionChange: figure(-1),
          left: figure(0.21),
        },
      ] as const,
    },
  },
});

test('behaviour and feeling stand apart: who leaves, and whether satisfaction rose', () => {
  expect(shapeDoubleDeviation(aftermath(false), en)).toMatchObject({
    finding: 'Where we failed twice 21.0% left within 90 days; where expectations were met 9.0%',
    picture: { items: [{ value: 0.13, detail: 'of 20 failures' }, { value: 0.09 }, { value: 0.21, mark: { hue: 2 } }] },
  });
  expect(shapeParadox(aftermath(false), en)).toMatchObject({
    finding: expect.stringMatching(/^No paradox/),
    picture: { items: [{ key: 'MET' }, { key: 'FAILED' }], reference: { value: 0 } },
  });
  expect(shapeParadox(aftermath(true), en)).toMatchObject({ finding: expect.stringMatching(/lifts satisfaction/) });
  expect(shapeParadox(aftermath(null), en)).not.toHaveProperty('finding');
});

test('those told first stand beside the others', () => {
  const outcomes = (complained: number | null) => ({ complained: figure(complained), left: figure(null) });
  const shape = (told: number | null) =>
    shapeNotices(
      {
        report: {
          recovery: {
            proactiveCoverage: basis,
            notices: { told: outcomes(told), notTold: outcomes(told && 0.61), difference: outcomes(null) },
          },
        },
      },
      it,
    );
  expect(shape(0.18)).toMatchObject({
    finding: 'Fra gli avvisati per primi ha reclamato il 18,0%; fra gli altri il 61,0%',
  });
  expect(shape(null)).toMatchObject({ kind: 'empty' });
});

test('time to recovery reads as time, with the numbers at risk', () => {
  const shaped = shapeRecoveryCurves(
    {
      report: {
        recovery: {
          timeToRecovery: { ...basis, figure: { value: 100, n: 50 } },
          recoveryCurves: [
            {
              severity: 'MINOR',
              points: [
                { hours: 0, atRisk: 50, open: figure(1) },
                { hours: 96, atRisk: 30, open: figure(0.6) },
              ],
            },
          ],
        },
      },
    },
    en,
  );
  if (shaped.kind !== 'ready' || shaped.picture.kind !== 'lines') throw new Error('curves are lines');
  expect(shaped.finding).toMatch(/still open after 4.2 days$/);
  expect(shaped.picture.axis.tick('96')).toBe('4 days');
  expect(shaped.picture.counts?.rows).toEqual([{ key: 'MINOR', label: 'Minor', values: ['50', '30'] }]);
  expect(shaped.table.rows.map(({ header }) => header)).toEqual(['0 mins', '4 days']);
});

test('sources say which are open, and which came back', () => {
  const incident = (id: string) => ({ id, name: 'Faulty lot', startedDay: '2026-03-04' });
  const open = { exposed: 40, daysToFix: null, failuresAfterFix: null, recurrence: figure(null) };
  const shaped = shapeSources(
    {
      report: {
        recovery: {
          sourceFixLeadTime: { filtered: true },
          incidents: [
            { ...open, incident: incident('a') },
            { exposed: 50, daysToFix: 12, failuresAfterFix: 3, recurrence: figure(0.06), incident: incident('b') },
          ],
        },
      },
    },
    en,
  );
  expect(shaped).toMatchObject({
    finding: '1 of the 2 newest incidents is not fixed at the source',
    picture: {
      items: [
        { value: null, detail: 'not fixed at the source' },
        { value: 12, detail: '50 exposed · 3 failures again' },
      ],
    },
    table: { rows: [{ exact: [null, 40, null, null] }, { exact: [12, 50, 3, 0.06] }] },
  });
});

test('changes stand beside what happened anyway', () => {
  const shaped = shapeStrategies(
    {
      report: {
        recovery: {
          complaintToImprovementRate: { filtered: true },
          strategies: [
            {
              strategy: 'SUPPLIER_CHECK',
              opened: 3,
              closed: 2,
              compared: 2,
              daysToClose: figure(20),
              failuresAfter: figure(0.4),
              otherFailuresAfter: figure(0.9),
            },
          ],
        },
      },
    },
    en,
  );
  expect(shaped).toMatchObject({
    picture: { items: [{ value: 0.4, also: 0.9, detail: '2 of 3 done' }], reference: { value: 1 } },
    table: { rows: [{ exact: [0.4, null, null, 100, 0.9, 3, 2, 20] }] },
  });
});

test('prevention over time has two lines', () => {
  const share = (label: string) => trend([0.2, 0.3], { label, unit: 'SHARE' });
  const shaped = shapeImprovement(
    {
      report: {
        recovery: {
          proactiveCoverage: share('Told first'),
          complaintToImprovementRate: share('Led to a change'),
        },
      },
    },
    en,
  );
  expect(shaped).toMatchObject({
    picture: { panels: [{ series: [{ label: 'Told first' }, { label: 'Led to a change' }] }] },
  });
});
