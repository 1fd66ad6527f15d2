// @vitest-environment node
import { expect, test } from 'vitest';
import type { ExperienceFiguresQuery } from '../../generated/documents.js';
import { figure } from '../../testing/sample-figures.js';
import { testSay } from '../../testing/test-say.js';
import { shapeEmotions, shapeOutcomes } from './emotions.js';
import { experienceSentence } from './experience-sentence.js';
import { shapeJustice } from './justice.js';
import { shapeEffort } from './ratings.js';
import { shapeTrust } from './trust.js';

const en = testSay();
const it = testSay('it');
const basis = { timeBasis: 'startedAt', filtered: true };

/** The sentence reads two figures and the ends of the scar. */
const figures = (heard: number | null, hurt: number | null, trust: readonly [number, number] | null) =>
  ({
    report: {
      experience: {
        feltHeardShare: { figure: { value: heard } },
        emotionPrevalence: { figure: { value: hurt } },
        trustAfterFailure:
          trust === null
            ? []
            : [
                { since: 'NEVER', trust: { value: trust[0] } },
                { since: 'LONGER', trust: { value: trust[1] } },
              ],
      },
    },
  }) as unknown as ExperienceFiguresQuery;

test('the sentence says what was felt and what stays of trust, and less where less is known', () => {
  expect(experienceSentence(figures(0.685, 0.173, [0.76, 0.73]), en)).toBe(
    '68.5% of the customers who answered felt heard, and 17.3% of contacts hurt. Trust stands at 0.76 of 1 with those who never met a failure, and at 0.73 with those whose last one is more than half a year ago.',
  );
  expect(experienceSentence(figures(0.08, null, null), it)).toBe(
    'Si è sentito ascoltato l’8,0% dei clienti che hanno risposto.',
  );
  expect(experienceSentence(figures(null, null, null), en)).toMatch(/^No customer answered/);
});

const emotions = {
  report: {
    experience: {
      emotionPrevalence: { ...basis, figure: { n: 300 } },
      emotions: [
        {
          emotion: 'RELIEF',
          contacts: 90,
          prevalence: figure(0.3),
          satisfied: figure(0.9),
          causes: [{ cause: null, prevalence: figure(0.5) }],
        },
        {
          emotion: 'ANGER',
          contacts: 40,
          prevalence: figure(0.1),
          satisfied: figure(0.05),
          causes: [
            { cause: null, prevalence: figure(0.9) },
            { cause: 'SLOW', prevalence: figure(0.4) },
            { cause: 'NO_REPLY', prevalence: figure(0.8, { uncertain: true }) },
          ],
        },
      ],
    },
  },
} as const;

test('from cause to emotion: the strongest link after a failure, few cases left out of the finding', () => {
  expect(shapeEmotions(emotions, en)).toMatchObject({
    finding: 'Strongest link: it took too long – 40.0% felt anger',
    picture: { columns: ['anger'], rows: ['no failure', 'it took too long', 'no reply came'] },
  });
});

test('from emotion to outcome: the least satisfied first', () => {
  expect(shapeOutcomes(emotions, en)).toMatchObject({
    finding: 'Where anger was felt, 5.0% were satisfied all the same',
    picture: {
      items: [
        { key: 'ANGER', mark: { hue: 2 } },
        { key: 'RELIEF', mark: { hue: 1 } },
      ],
    },
  });
});

const trust = (longer: ReturnType<typeof figure>) =>
  shapeTrust(
    {
      report: {
        experience: {
          trustIndex: { ...basis, figure: { n: 500 } },
          trustAfterFailure: [
            { since: 'NEVER', trust: figure(0.76), afterSevere: figure(null, { n: 0 }) },
            { since: 'LONGER', trust: longer, afterSevere: figure(0.6) },
          ],
        },
      },
    },
    en,
  );

test('a scar is named only where the interval stays below those who never met a failure', () => {
  expect(trust(figure(0.7, { ciLow: 0.68, ciHigh: 0.72 }))).toMatchObject({
    finding: 'A scar stays: after more than half a year trust is 0.70, with those who never met a failure 0.76',
    picture: { reference: { value: 0.76 }, items: [{ key: 'NEVER' }, { key: 'LONGER' }, { key: 'LONGER severe' }] },
  });
  expect(trust(figure(0.7, { ciLow: 0.6, ciHigh: 0.8 }))).not.toHaveProperty('finding');
});

test('fairness by cause keeps its three sources in the table, and opens their rows', () => {
  const shaped = shapeJustice(
    {
      report: {
        experience: {
          justiceIndex: { ...basis, figure: { value: 0.6, n: 100 } },
          justiceByCause: [
            {
              cause: 'SLOW',
              distributive: figure(0.4),
              procedural: figure(0.5),
              interactional: figure(0.6),
              index: figure(0.49),
            },
          ],
        },
      },
    },
    en,
  );
  expect(shaped).toMatchObject({
    finding: 'Least fair: it took too long, 0.49 of 1',
    table: { rows: [{ exact: [0.49, null, null, 100, 0.4, 0.6, 0.5] }] },
    drills: { SLOW: { metric: 'JUSTICE_INDEX', where: { field: 'cause', value: 'SLOW' } } },
  });
});

test('ease is told answer by answer, the best first', () => {
  const shaped = shapeEffort(
    {
      report: {
        experience: {
          ces: { ...basis, figure: { value: 5.2, n: 10 } },
          effortRatings: [
            { rating: 1, answers: 2, share: figure(0.2) },
            { rating: 7, answers: 8, share: figure(0.8) },
          ],
        },
      },
    },
    en,
  );
  expect(shaped).toMatchObject({
    finding: 'Ease is rated 5.20 of 7 on average',
    picture: { items: [{ label: 'Ease: 7', detail: '8 answers' }, { label: 'Ease: 1' }] },
  });
});
