import { expect, test } from 'vitest';
import { accessFailure } from './access-failure.js';
import { type AngerBefore, angerConfidence } from './anger-confidence.js';
import { type AnswerMoments, confidenceAttrition, type StrainCell } from './confidence-attrition.js';
import { mantelHaenszelRatio } from './mantel-haenszel.js';
import { type ContactMixCell, noviceFailure } from './novice-failure.js';
import { oneSeries } from './one-series.js';
import { talkChoice } from './talk-choice.js';
import { type RegionWeek, talkProspects } from './talk-prospects.js';

const window = { from: 20_000, until: 20_365 };

test('unanswered attempts are compared with answered ones of their channel and month', () => {
  const cell = (channel: string, month: number, answered: boolean, attempts: number, failures: number) => {
    return { channel, month, answered, attempts, failures };
  };
  const found = accessFailure(
    [
      cell('PHONE', 1, false, 60, 12),
      cell('PHONE', 1, true, 100, 0),
      cell('PHONE', 2, false, 40, 12),
      cell('PHONE', 2, true, 200, 20),
      // Nobody to compare with: left out.
      cell('EMAIL', 2, false, 10, 10),
    ],
    window,
  );
  // Exposed 24 of 100. Expected: 60 × 0 + 40 × 0.1 = 4 of 100.
  expect(found.provenance).toBe('ESTIMATED');
  expect(found.exposed).toBeCloseTo(0.24, 12);
  expect(found.reference).toBeCloseTo(0.04, 12);
  expect(found.adjusted?.estimate).toBeCloseTo(0.2, 12);
  // Without either month the difference is 0.2: the months agree.
  expect(found.adjusted?.se).toBeCloseTo(0, 12);
  // All in one: 34 of 110 against 20 of 300.
  expect(found.naive?.estimate).toBeCloseTo(34 / 110 - 20 / 300, 12);
});

test('Mantel–Haenszel weighs each stratum by what it can tell', () => {
  // (10·90/100 + 5·50/100) / (9·10/100 + 4·50/100)
  const strata = [
    { exposed: 10, exposedEvents: 10, others: 90, otherEvents: 9 },
    { exposed: 50, exposedEvents: 5, others: 50, otherEvents: 4 },
  ];
  expect(mantelHaenszelRatio(strata)).toBeCloseTo((9 + 2.5) / (0.9 + 2), 12);
  expect(mantelHaenszelRatio([{ exposed: 3, exposedEvents: 1, others: 0, otherEvents: 0 }])).toBeNull();
});

test('novices are compared in the same mix, and told of only where five stand behind both', () => {
  // Each mix has twice the failures of novices, and novices get the hard mix: the raw ratio is larger.
  const cells = [0, 1, 2, 3].flatMap((group): ContactMixCell[] => [
    { group, mix: 'easy', novice: true, contacts: 100, failures: 4 },
    { group, mix: 'easy', novice: false, contacts: 300, failures: 6 },
    { group, mix: 'hard', novice: true, contacts: 200, failures: 40 },
    { group, mix: 'hard', novice: false, contacts: 100, failures: 10 },
  ]);
  const found = noviceFailure({ cells, novices: 5, experienced: 5 }, window);
  expect(found.adjusted?.estimate).toBeCloseTo(2, 10);
  expect(found.naive?.estimate).toBeCloseTo(44 / 300 / (16 / 400), 10);
  expect(found.adjusted?.n).toBe(2800);
  expect(found.standardised).toBeCloseTo(Math.log(2), 10);
  expect(noviceFailure({ cells, novices: 4, experienced: 9 }, window).provenance).toBe('UNSUPPORTED');
});

test('bad talk is weighed against prospects who had heard none of it', () => {
  const cells = ['North', 'South', 'East'].flatMap((region) =>
    [0, 1].flatMap((good) => [
      { region, quarter: 1, bad: 0, good, prospects: 100, won: good ? 50 : 40 },
      { region, quarter: 1, bad: 1, good, prospects: good ? 20 : 10, won: good ? 8 : 2 },
    ]),
  );
  const found = talkChoice(cells, 'bad', window);
  // Won 10 of 30 where 20 × 0.5 + 10 × 0.4 = 14 of 30 were to be expected.
  expect(found.exposed).toBeCloseTo(1 / 3, 8);
  expect(found.reference).toBeCloseTo(14 / 30, 6);
  expect(found.adjusted?.estimate).toBeCloseTo(-4 / 30, 6);
  expect(found.naive?.estimate).toBeCloseTo(1 / 3 - 0.45, 8);
  expect(found.adjusted?.n).toBe(690);
});

test('anger is felt within agents and months, as a share of hours of contact', () => {
  // Confidence = agent + month − 2 for each angry contact an hour of contact; a month of haste adds anger for all.
  const answers = Array.from({ length: 6 * 8 }, (_, index): AngerBefore => {
    const [agent, month] = [index % 6, Math.floor(index / 6)];
    const anger = 0.2 + 0.1 * ((agent * month) % 3) + 0.05 * month;
    const noise = 0.01 * (((agent + 2 * month) % 3) - 1);
    return {
      agent,
      month,
      trained: false,
      confidence: 4 + 0.2 * agent - 0.3 * month - 2 * anger + noise,
      angryContacts: anger * 200,
      hoursWorked: 400,
      hoursOfContact: 200,
    };
  });
  const found = angerConfidence(answers, false, window, 1);
  // A tenth of an angry contact more: a fifth of a point less.
  expect(found.adjusted?.estimate).toBeCloseTo(-0.2, 1);
  expect(found.adjusted?.ciLow ?? 0).toBeLessThan(-0.19);
  // Without the common months haste looks like anger.
  expect(found.naive?.estimate ?? 0).toBeLessThan(-0.3);
  expect(angerConfidence(answers, true, window, 1).provenance).toBe('UNSUPPORTED');
  expect(
    angerConfidence(
      answers.filter(({ agent }) => agent < 4),
      false,
      window,
      1,
    ).provenance,
  ).toBe('UNSUPPORTED');
});

test('leaving by strain is put in points of confidence, without the noise of answers', () => {
  // The hazard doubles with each point of strain.
  const cells = [-1, 0, 1].flatMap((strain): StrainCell[] =>
    [true, false].map((novice) => ({
      novice,
      trained: false,
      strain,
      days: 1000,
      left: (novice ? 2 : 1) * 20 * 2 ** strain,
    })),
  );
  // Variance 4, noise 8 / (2 · 2) = 2, covariance −1.5, of which the noise has −1 / (2 · 2) · 2 = −0.5.
  const moment = (group: number): AnswerMoments => ({
    group,
    answers: 10,
    confidence: 40,
    strain: 0,
    strainSquared: 40,
    product: -15,
    pairs: 2,
    changeSquared: 8,
    changeProduct: -2,
  });
  const found = confidenceAttrition({ cells, moments: [moment(0), moment(1)], agents: 9 }, window);
  // log 2 × 4 / (1.5 − 0.5); without taking out noise log 2 × 4 / 1.5.
  expect(found.adjusted?.estimate).toBeCloseTo(2 ** 4, 4);
  expect(found.naive?.estimate).toBeCloseTo(2 ** (4 / 1.5), 4);
  expect(found.adjusted?.n).toBe(210);
  expect(confidenceAttrition({ cells, moments: [moment(0), moment(1)], agents: 4 }, window).provenance).toBe(
    'UNSUPPORTED',
  );
  const deaf = { ...moment(0), changeSquared: 16 };
  expect(confidenceAttrition({ cells, moments: [deaf, deaf], agents: 9 }, window).provenance).toBe('UNSUPPORTED');
});

test('regions where bad talk was loud ask less in the quarter after it', () => {
  // Prospects fall by 2% for each person reached per hundred customers in a mean week of the 13 before.
  const reach = (region: number, week: number): number => ((region * 7 + week * 5) % 11) + (week > 30 ? region : 0);
  const weeks = Array.from({ length: 8 }, (_, region) =>
    Array.from({ length: 60 }, (_unused, week): RegionWeek => {
      const before = Array.from({ length: 13 }, (_none, lag) => reach(region, week - lag - 1));
      const talk = before.reduce((sum, one) => sum + one, 0) / 13;
      return {
        region: `R${region}`,
        week: 7 * week,
        prospects: 20 - 0.4 * talk + 0.02 * ((region + week) % 2),
        badReach: reach(region, week),
        customers: 100,
      };
    }),
  ).flat();
  const found = talkProspects(weeks, window, 1);
  // 0.4 of about 17.5 for each person in a week of 100 customers: one person in one of 13 weeks is a thirteenth of that.
  expect(found.adjusted?.estimate).toBeCloseTo(1 - 0.4 / 17.5 / 13, 3);
  expect(found.adjusted?.ciHigh ?? 1).toBeLessThan(1);
  expect(
    talkProspects(
      weeks.filter(({ region }) => region < 'R4'),
      window,
      1,
    ).provenance,
  ).toBe('UNSUPPORTED');
});

test('one series of one company says nothing of size', () => {
  expect(oneSeries(window)).toMatchObject({ provenance: 'UNSUPPORTED', adjusted: null, warnings: ['ONE_SERIES'] });
});
