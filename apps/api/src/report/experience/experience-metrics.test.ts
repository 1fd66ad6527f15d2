import { at, eachEngine, on } from '@catena/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApi, type TestApi } from '../../testing/api.js';
import { askMetrics } from '../../testing/ask-metrics.js';

const march = { from: '2024-03-01', until: '2024-04-01' };
const noon = (date: string): number => at(`${date}T11:00:00Z`);

eachEngine('metrics of experience', (engine) => {
  let api: TestApi;

  async function writeContacts(): Promise<void> {
    const { make } = api;
    const good = { csat: 5, feltHeard: 4, feltValued: 5, effort: 7, repeatedExplanation: false, chilled: false };
    const bad = { csat: 2, feltHeard: 2, feltValued: 3, effort: 3, repeatedExplanation: true, chilled: true };
    for (const [customer, startedAt, row, emotions] of [
      // The first instant of March in Rome, and the first of April.
      ['A', at('2024-02-29T23:00:00Z'), { ...good, resolved: true }, [['DELIGHT', 0.9]]],
      ['A', at('2024-03-31T22:00:00Z'), { ...good, resolved: false }, [['ANGER', 1]]],
      [
        'B',
        noon('2024-03-10'),
        { ...bad, resolved: false },
        [
          ['ANGER', 0.5],
          ['IRRITATION', 0.9],
        ],
      ],
      ['A', noon('2024-03-11'), { resolved: false }, [['FRUSTRATION', 0.8]]],
      ['A', noon('2024-03-12'), { resolved: false, csat: 3 }, []],
      ['A', noon('2024-03-13'), { resolved: false }, [['ANGER', 0.49]]],
    ] as const) {
      const interaction = await make.interaction({ customer, startedAt, ...row });
      for (const [type, intensity] of emotions) {
        const externalId = make.id('M');
        const assessed = { assessedAt: startedAt, source: 'SURVEY' } as const;
        await make.write('emotion', { customer, externalId, interaction, type, intensity, ...assessed });
      }
    }
  }

  async function writeAnswers(): Promise<void> {
    const { make } = api;
    const failure = await make.failure({ customer: 'A', detectedAt: noon('2024-02-20') });
    for (const [date, distributiveJustice, interactionalJustice, proceduralJustice] of [
      ['2024-03-05', 7, 4, 1],
      ['2024-03-06', 4, null, null],
      ['2024-03-07', null, null, null],
      ['2024-04-01', 7, 7, 7],
    ] as const) {
      await make.write('recovery', {
        customer: 'A',
        externalId: make.id('R'),
        failure,
        startedAt: noon(date),
        followUpPlanned: false,
        distributiveJustice,
        interactionalJustice,
        proceduralJustice,
      });
    }
    for (const score of [0.8, 0.6, null]) {
      const auditedOn = on('2024-03-31');
      await make.write('audit', { externalId: make.id('Q'), auditedOn, kind: 'EMPATHY', passed: true, score });
    }
    for (const [recommend, reliability, integrity, care] of [
      [10, null, null, null],
      [9, null, null, null],
      [7, null, null, null],
      [3, 7, 4, 1],
      [null, 1, null, null],
    ] as const) {
      await make.write('loyalty_response', {
        customer: 'A',
        externalId: make.id('L'),
        answeredAt: noon('2024-03-20'),
        recommend,
        reliability,
        integrity,
        care,
      });
    }
  }

  beforeAll(async () => {
    api = await openTestApi(engine);
    await api.make.company({ dataFrom: on('2024-02-01'), dataUntil: on('2024-05-01') });
    await api.make.customer({ externalId: 'A' }, { segment: 'gold' });
    await api.make.customer({ externalId: 'B' }, { segment: 'silver' });
    await writeContacts();
    await writeAnswers();
  });
  afterAll(() => api.drop());

  test('what a contact leaves behind, by hand', async () => {
    const expected = {
      // Of four in which an emotion was assessed: anger of just 0.5, and frustration. 0.49 is too little, delight no harm.
      EMOTION_PREVALENCE: [2 / 4, 4],
      // Four were not resolved; in one of them no emotion was assessed.
      ANGER_GIVEN_UNRESOLVED: [1 / 3, 3],
      FELT_HEARD: [3, 2],
      FELT_HEARD_SHARE: [1 / 2, 2],
      FELT_VALUED: [4, 2],
      FELT_VALUED_SHARE: [1 / 2, 2],
      REPEATED_EXPLANATION_RATE: [1 / 2, 2],
      CSAT: [1 / 3, 3],
      CES: [5, 2],
      FREEZE_RATE: [1 / 2, 2],
    };
    expect(await askMetrics(api, march, Object.keys(expected))).toEqual(expected);
  });

  test('fairness, empathy, loyalty and trust, by hand', async () => {
    const expected = {
      // 0.45 · 1 + 0.35 · 0.5 + 0.2 · 0 = 0.625, and 0.5 where only one answer was given.
      JUSTICE_INDEX: [0.5625, 2],
      EMPATHY_SCORE: [0.7, 2],
      NPS: [25, 4],
      // (1 + 0.5 + 0) / 3 = 0.5, and 0.
      TRUST_INDEX: [0.25, 2],
      TRUST_RELIABILITY: [0.5, 2],
      TRUST_INTEGRITY: [0.5, 1],
      TRUST_CARE: [0, 1],
    };
    const figures = await askMetrics(api, march, Object.keys(expected));
    for (const [key, [value = 0, n]] of Object.entries(expected)) {
      expect(figures[key], key).toEqual([expect.closeTo(value, 12), n]);
    }
  });

  test('narrowed to a segment', async () => {
    const keys = ['EMOTION_PREVALENCE', 'CSAT', 'JUSTICE_INDEX'];
    expect(await askMetrics(api, march, keys, { segment: ['silver'] })).toEqual({
      EMOTION_PREVALENCE: [1, 1],
      CSAT: [0, 1],
      JUSTICE_INDEX: [null, 0],
    });
  });
});
