// @vitest-environment node
import { expect, test } from 'vitest';
import type { PublishedFragment } from '../../generated/documents.js';
import { figure } from '../../testing/sample-figures.js';
import { testSay } from '../../testing/test-say.js';
import { shapeCompared } from './compared.js';
import { evidenceSentence } from './evidence-sentence.js';
import { evidenceTable, factsOf, soundestFirst } from './evidence-table.js';

const en = testSay();

const published = (part: Partial<PublishedFragment>): PublishedFragment => ({
  key: 'quoted',
  status: 'UNVERIFIED',
  behaviour: null,
  unit: 'SHARE',
  value: 0.72,
  wording: 'Quoted as 72 %.',
  population: null,
  geography: null,
  denominator: null,
  note: null,
  fieldwork: null,
  n: null,
  publisher: null,
  url: null,
  mayBeDefault: false,
  contradictedBy: [],
  own: null,
  ...part,
});
const own = {
  metric: { key: 'ONE_STRIKE_CHURN', label: 'Gone after one failure', unit: 'SHARE' },
  filtered: true,
  figure: figure(0.1),
} as const;
const sound = published({
  key: 'asked',
  status: 'VERIFIED',
  population: 'Consumers',
  geography: 'Italy',
  fieldwork: 2011,
  n: 1000,
  publisher: 'Echo',
});

test('the sentence says how many figures can be relied on', () => {
  const statuses = ['VERIFIED', 'SECONDARY', 'SECONDARY', 'UNVERIFIED', 'CONTRADICTED'] as const;
  const data = { benchmarks: statuses.map((status, place) => ({ key: String(place), status })) };
  expect(evidenceSentence(data, en)).toBe(
    'Of 5 published figures 1 was read at the source and 2 in a report of it; 1 cannot be traced, and 1 is wrongly attributed or contradicted.',
  );
});

test('the soundest stand first; only what is known is told', () => {
  expect(soundestFirst([published({}), sound]).map(({ key }) => key)).toEqual(['asked', 'quoted']);
  expect(factsOf(en, published({}))).toEqual([]);
  expect(factsOf(en, sound).map(({ value }) => value)).toEqual(['Consumers, Italy', '2011', '1,000']);
});

test('the table has our own figure beside the published one, unrounded for export', () => {
  const [row] = evidenceTable(en, [published({ own, contradictedBy: ['asked'] })]).rows;
  expect(row?.cells).toEqual(['Not traced', '72.0%', '—', '—', '—', '—', 'asked', 'Gone after one failure: 10.0%']);
  expect(row?.exact).toEqual(['Not traced', 0.72, '', null, null, null, 'asked', 0.1]);
});

test('only what measures the same is compared', () => {
  const shaped = shapeCompared({ benchmarks: [sound, published({ own, publisher: 'Echo', fieldwork: 2011 })] }, en);
  expect(shaped).toMatchObject({
    picture: {
      items: [
        {
          label: 'Gone after one failure · Echo · 2011',
          value: 0.1,
          also: 0.72,
          detail: 'published 72.0% · Not traced',
        },
      ],
    },
    drills: { quoted: { metric: 'ONE_STRIKE_CHURN', part: 'EVENTS' } },
  });
  expect(shapeCompared({ benchmarks: [sound] }, en)).toMatchObject({ kind: 'empty' });
});
