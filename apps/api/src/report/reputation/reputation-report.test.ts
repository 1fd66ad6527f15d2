import { at, eachEngine, on } from '@catena/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApi, type TestApi } from '../../testing/api.js';

eachEngine('the report on reputation', (engine) => {
  let api: TestApi;
  const ask = async (fields: string) => {
    const { report } = await api.data<{ report: { reputation: object } }>(
      `{ report(period: { from: "2024-03-01", until: "2024-04-01" }) { reputation { ${fields} } } }`,
    );
    return report.reputation;
  };

  // Of what happened on 21 March thirty days are over when the data ends, of 22 March not.
  beforeAll(async () => {
    api = await openTestApi(engine);
    const { make } = api;
    await make.company({ dataFrom: on('2024-01-01'), dataUntil: on('2024-04-20') });
    await make.customer({ externalId: 'A' }, { region: 'Nord' });
    await make.customer({ externalId: 'B' }, { region: 'Sud' });
    await make.customer({ externalId: 'C' }, { region: 'Sud' });
    for (const [customer, detectedAt] of [
      ['A', '2024-02-20T10:00:00Z'],
      ['A', '2024-03-05T10:00:00Z'],
      ['A', '2024-03-10T10:00:00Z'],
      ['B', '2024-03-21T10:00:00Z'],
      ['C', '2024-03-20T10:00:00Z'],
      ['A', '2024-03-22T10:00:00Z'],
    ] as const) {
      await make.failure({ customer, detectedAt: at(detectedAt) });
    }
    for (const [customer, startedAt, csat] of [
      ['B', '2024-03-06T10:00:00Z', 4],
      ['B', '2024-03-07T10:00:00Z', 5],
      ['A', '2024-03-15T10:00:00Z', 4],
      ['C', '2024-03-16T10:00:00Z', 3],
      ['C', '2024-03-17T10:00:00Z', 4],
      ['A', '2024-03-18T10:00:00Z', null],
      ['B', '2024-03-08T09:00:00Z', 2],
    ] as const) {
      await make.interaction({ customer, startedAt: at(startedAt), csat });
    }
    for (const [customer, toldAt, audience, valence, reach, tieStrength, rating] of [
      ['A', '2024-03-04T10:00:00Z', 'FRIEND', 'NEGATIVE', 4, 0.9, null],
      ['A', '2024-03-12T10:00:00Z', 'SOCIAL', 'NEGATIVE', 100, null, null],
      ['A', '2024-03-13T10:00:00Z', 'FRIEND', 'NEGATIVE', 2, 0.5, null],
      ['B', '2024-03-08T10:00:00Z', 'REVIEW', 'POSITIVE', 10, 0.1, 5],
      ['B', '2024-03-31T21:59:00Z', 'REVIEW', 'NEUTRAL', 8, 0.33, 3],
      ['B', '2024-04-19T10:00:00Z', 'FAMILY', 'NEGATIVE', 6, null, null],
      ['C', '2024-04-19T10:00:00Z', 'FAMILY', 'NEGATIVE', 50, null, null],
    ] as const) {
      await make.write('word_of_mouth', {
        customer,
        externalId: make.id('T'),
        toldAt: at(toldAt),
        audience,
        valence,
        reach,
        tieStrength,
        rating,
      });
    }
  });
  afterAll(() => api.drop());

  test('who is told what, and how many it reaches; an unknown tie stands apart', async () => {
    const talk = 'talk { valence tellings share { value n } reach reachEach { value n } }';
    const answer = await ask(
      `talk { byAudience { audience ${talk} } byTie { tie ${talk} } publicShare { value n method } }`,
    );
    const told = (valence: string, tellings: number, of: number, reach: number) => ({
      valence,
      tellings,
      share: { value: tellings / of, n: of },
      reach,
      reachEach: { value: reach / tellings, n: tellings },
    });
    expect(answer).toEqual({
      talk: {
        byAudience: [
          { audience: 'FRIEND', talk: [told('NEGATIVE', 2, 2, 6)] },
          { audience: 'SOCIAL', talk: [told('NEGATIVE', 1, 1, 100)] },
          { audience: 'REVIEW', talk: [told('NEUTRAL', 1, 2, 8), told('POSITIVE', 1, 2, 10)] },
        ],
        byTie: [
          { tie: 'WEAK', talk: [told('POSITIVE', 1, 1, 10)] },
          { tie: 'MEDIUM', talk: [told('NEGATIVE', 1, 2, 2), told('NEUTRAL', 1, 2, 8)] },
          { tie: 'STRONG', talk: [told('NEGATIVE', 1, 1, 4)] },
          { tie: 'UNKNOWN', talk: [told('NEGATIVE', 1, 1, 100)] },
        ],
        publicShare: { value: 3 / 5, n: 5, method: 'WILSON' },
      },
    });
  });

  test('how much is told of failures and of good contacts, every telling once', async () => {
    const figure = '{ value n ciLow ciHigh }';
    const after = `{ told ${figure} reach { value n } peopleTold { value n } }`;
    expect(await ask(`asymmetry { failures ${after} goodContacts ${after} ratio ${figure} }`)).toEqual({
      asymmetry: {
        // Of four failures, that of 10 March has 100 + 2 and B's 6, on its last day; C told on the day after the last.
        failures: {
          told: { value: 0.5, n: 4, ciLow: expect.closeTo(0.15004, 5), ciHigh: expect.closeTo(0.84996, 5) },
          reach: { value: 54, n: 2 },
          peopleTold: { value: 27, n: 4 },
        },
        goodContacts: {
          told: { value: 0.25, n: 4, ciLow: expect.closeTo(0.04559, 5), ciHigh: expect.closeTo(0.69936, 5) },
          reach: { value: 10, n: 1 },
          peopleTold: { value: 2.5, n: 4 },
        },
        // The log of the ratio has standard error √(0.5/2 + 0.75/1) = 1: 2 · exp(±1.95996).
        ratio: { value: 2, n: 8, ciLow: expect.closeTo(0.28173, 4), ciHigh: expect.closeTo(14.1981, 3) },
      },
    });
  });
});
