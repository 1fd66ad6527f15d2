import { at, eachEngine, on } from '@catena/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApi, type TestApi } from '../../testing/api.js';
import { askMetrics } from '../../testing/ask-metrics.js';

const march = { from: '2024-03-01', until: '2024-04-01' };

eachEngine('metrics of reputation', (engine) => {
  let api: TestApi;

  beforeAll(async () => {
    api = await openTestApi(engine);
    const { make } = api;
    await make.company({ dataFrom: on('2024-01-01'), dataUntil: on('2024-05-01') });
    await make.customer({ externalId: 'A' }, { segment: 'gold', region: 'Nord' });
    await make.customer({ externalId: 'B' }, { segment: 'silver', region: 'Sud' });
    for (const [customer, toldAt, audience, valence, reach, more, replyHours] of [
      ['A', '2024-02-29T22:59:00Z', 'REVIEW', 'NEGATIVE', 999, { rating: 1 }, 1],
      ['A', '2024-02-29T23:00:00Z', 'FRIEND', 'NEGATIVE', 4, { theme: 'UNREACHABLE' }, null],
      ['A', '2024-03-05T10:00:00Z', 'SOCIAL', 'NEGATIVE', 100, {}, 5],
      ['B', '2024-03-06T10:00:00Z', 'REVIEW', 'POSITIVE', 10, { rating: 5, theme: 'KINDNESS' }, null],
      ['B', '2024-03-07T10:00:00Z', 'REVIEW', 'NEGATIVE', 20, { rating: 2, theme: 'HARD_TO_DO_BUSINESS_WITH' }, 9],
      ['B', '2024-03-08T10:00:00Z', 'FAMILY', 'NEUTRAL', 3, { theme: 'OTHER' }, null],
      ['B', '2024-03-31T21:59:00Z', 'REVIEW', 'NEUTRAL', 8, { rating: 3 }, 7],
      ['B', '2024-03-31T22:00:00Z', 'REVIEW', 'NEGATIVE', 999, { rating: 1 }, 1],
    ] as const) {
      const told = at(toldAt);
      await make.write('word_of_mouth', {
        customer,
        externalId: make.id('T'),
        toldAt: told,
        audience,
        valence,
        reach,
        ...more,
        repliedAt: replyHours === null ? null : told + replyHours * 3_600_000,
      });
    }
    for (const [kind, openedOn, decidedOn, outcome, reason, careSignal] of [
      ['PROSPECT', '2024-03-01', '2024-03-01', 'WON', null, 4],
      ['PROSPECT', '2024-02-29', '2024-03-31', 'LOST', 'REPUTATION', 1],
      ['PROSPECT', '2024-03-31', '2024-03-31', 'LOST', 'PRICE', 2],
      ['PROSPECT', '2024-03-10', '2024-03-11', 'LOST', 'COMPETITOR_SERVICE', null],
      ['PROSPECT', '2024-03-10', '2024-03-12', 'LOST', null, null],
      ['PROSPECT', '2024-03-10', null, null, null, null],
      ['PROSPECT', '2024-02-01', '2024-02-29', 'LOST', 'REPUTATION', null],
      ['CANDIDATE', '2024-02-01', '2024-03-05', 'LOST', 'REPUTATION', null],
      ['CANDIDATE', '2024-02-01', '2024-03-05', 'WON', null, null],
      ['PARTNER', '2024-02-01', '2024-03-05', 'LOST', 'REPUTATION', null],
      ['PARTNER', '2024-02-01', '2024-03-06', 'LOST', 'REPUTATION', null],
      ['PARTNER', '2024-02-01', '2024-04-01', 'WON', null, null],
    ] as const) {
      await make.write('opportunity', {
        externalId: make.id('O'),
        kind,
        region: outcome === 'WON' ? 'Nord' : 'Sud',
        openedOn: on(openedOn),
        decidedOn: decidedOn === null ? null : on(decidedOn),
        outcome,
        reason,
        careSignal,
      });
    }
  });
  afterAll(() => api.drop());

  const ask = (keys: string[], filter?: object) => askMetrics(api, march, keys, filter);
  const near = (value: number, n: number) => [expect.closeTo(value, 12), n];

  test('every metric', async () => {
    const expected = {
      NEGATIVE_WOM_REACH: near(124, 3),
      // (10 − 124) / (10 + 124).
      WOM_BALANCE: near(-114 / 134, 4),
      PUBLIC_SHARE: near(4 / 6, 6),
      STAR_AVERAGE: near(10 / 3, 3),
      // Three in 31 days.
      REVIEW_VELOCITY: near((3 / 31) * 30, 3),
      REVIEW_RESPONSE_RATE: near(3 / 4, 4),
      REVIEW_RESPONSE_TIME: near(7, 3),
      HARD_TO_DEAL_WITH_SHARE: near(2 / 4, 4),
      PROSPECT_WIN_RATE: near(1 / 5, 5),
      PARTNER_WIN_RATE: near(0, 2),
      DETERRED_PROSPECTS: near(1, 1),
      DETERRED_CANDIDATES: near(1, 1),
      DETERRED_PARTNERS: near(2, 2),
      LOST_TO_BETTER_SERVICE: near(1 / 3, 3),
      // 4 and 2; the others were not asked, or became known before.
      CARE_SIGNAL: near(3, 2),
    };
    expect(await ask(Object.keys(expected))).toEqual(expected);
  });

  test('a part of the company', async () => {
    expect(await ask(['STAR_AVERAGE', 'NEGATIVE_WOM_REACH', 'PROSPECT_WIN_RATE'], { region: ['Nord'] })).toEqual({
      STAR_AVERAGE: [null, 0],
      NEGATIVE_WOM_REACH: [104, 2],
      PROSPECT_WIN_RATE: [1, 1],
    });
  });
});
