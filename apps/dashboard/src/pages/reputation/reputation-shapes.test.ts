// @vitest-environment node
import { expect, test } from 'vitest';
import type { ReputationFiguresQuery } from '../../generated/documents.js';
import { figure } from '../../testing/sample-figures.js';
import { testSay } from '../../testing/test-say.js';
import { shapeAsymmetry } from './asymmetry.js';
import { shapeDeterred } from './deterred.js';
import { reputationSentence } from './reputation-sentence.js';
import { shapeIndex, shapeRivals } from './standing.js';
import { shapeAudience, shapeTie } from './talk.js';

const en = testSay();
const it = testSay('it');

const figures = (reach: number | null, bad: number | null, deterred: number | null) =>
  ({
    report: {
      reputation: {
        negativeWomReach: { figure: { value: reach } },
        deterredProspects: { figure: { value: deterred } },
        asymmetry: { failures: { told: { value: bad } }, goodContacts: { told: { value: 0.05 } } },
      },
    },
  }) as ReputationFiguresQuery;

test('the sentence says how far bad talk reaches and whom it keeps away', () => {
  expect(reputationSentence(figures(10_288, 0.077, 1), en)).toBe(
    '7.7% of failures are told to others, against 5.0% of good contacts; bad talk reached 10,288 people in this period. 1 prospect says that it kept them away.',
  );
  expect(reputationSentence(figures(12, null, 3), it)).toBe(
    'In questo periodo il passaparola negativo ha raggiunto 12 persone. 3 potenziali clienti dichiarano di essersi tenuti lontani per questo.',
  );
  expect(reputationSentence(figures(null, null, null), en)).toMatch(/^Nothing was heard/);
});

const telling = (valence: 'NEGATIVE' | 'POSITIVE', reach: number) => ({
  valence,
  tellings: 2,
  reach,
  reachEach: figure(reach / 2),
});
const talk = {
  report: {
    reputation: {
      womBalance: { timeBasis: 'toldAt', filtered: true },
      talk: {
        publicShare: { value: 0.4, n: 6 },
        byAudience: [{ audience: 'FRIEND', talk: [telling('NEGATIVE', 10), telling('POSITIVE', 6)] }],
        byTie: [{ tie: 'STRONG', talk: [telling('POSITIVE', 6)] }],
      },
    },
  },
} as const;

test('people reached are stacked by how they were told; what was not told is no zero', () => {
  expect(shapeAudience(talk, en)).toMatchObject({
    finding: '40.0% of all tellings are public',
    picture: {
      series: [
        { key: 'NEGATIVE', points: [{ value: 10 }] },
        { key: 'NEUTRAL', points: [{ value: null }] },
        { key: 'POSITIVE', points: [{ value: 6 }] },
      ],
    },
    table: { rows: [{ header: 'Friends, Bad', exact: [2, 10, 5, null, null] }, { header: 'Friends, Good' }] },
  });
  expect(shapeTie(talk, en)).not.toHaveProperty('finding');
});

test('asymmetry names the multiple and how sure it is', () => {
  const after = (told: number) => ({ told: figure(told), reachEach: { value: 20 }, peopleTold: figure(1.5) });
  const shaped = shapeAsymmetry(
    {
      report: {
        reputation: {
          womBalance: { filtered: true },
          asymmetry: {
            failures: after(0.09),
            goodContacts: after(0.06),
            ratio: figure(1.5, { ciLow: 1.2, ciHigh: 1.8 }),
          },
        },
      },
    },
    en,
  );
  expect(shaped).toMatchObject({
    finding: 'Failures are told of 1.50 times as often as good contacts',
    note: expect.stringContaining('between 1.20 and 1.80'),
  });
});

test('the index says which parts it rests on, and which are missing', () => {
  const shaped = shapeIndex(
    {
      report: {
        reputation: {
          index: {
            figure: figure(0.65),
            missing: ['CARE'],
            parts: [{ part: 'STARS', figure: figure(4), score: figure(0.75) }],
          },
        },
      },
    },
    en,
  );
  expect(shaped).toMatchObject({
    finding: 'Reputation stands at 0.65 of 1',
    note: expect.stringContaining('Not known, and not counted: Believed to care.'),
    picture: { items: [{ label: 'Stars of reviews', detail: '4.00 · n = 100' }], reference: { value: 0.65 } },
  });
});

test('our place among rivals', () => {
  const rival = { competitor: 'Northlight', rank: 1, score: 0.7, validFrom: '2026-06-29' };
  const shaped = shapeRivals(
    { report: { reputation: { attractiveness: [rival, { competitor: null, rank: 2, score: 0.6, validFrom: null }] } } },
    en,
  );
  expect(shaped).toMatchObject({
    finding: 'Place 2 of 2 among rivals',
    picture: { items: [{ label: '1. Northlight' }, { label: '2. We' }] },
  });
});

test('those kept away stand as they say and as their decisions show; nobody asked is not zero', () => {
  const shape = (decided: number) =>
    shapeDeterred(
      {
        report: {
          reputation: {
            deterredProspects: { timeBasis: 'decidedOn', filtered: true },
            deterred: [{ kind: 'PARTNER', decided, stated: 2, statedShare: figure(0.1), byHearing: null }],
          },
        },
      },
      en,
    );
  expect(shape(40)).toMatchObject({
    picture: {
      items: [
        { value: 2, detail: 'of 40 decided' },
        { value: null, text: '—' },
      ],
    },
    drills: { 'PARTNER stated': { metric: 'DETERRED_PARTNERS' } },
  });
  expect(shape(0)).toMatchObject({ kind: 'empty' });
});
