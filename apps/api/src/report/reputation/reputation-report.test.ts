import { at, eachEngine, on } from '@catena/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApi, type TestApi } from '../../testing/api.js';

eachEngine('the report on reputation', (engine) => {
  let api: TestApi;
  const ask = async (fields: string, filter = '') => {
    const { report } = await api.data<{ report: { reputation: object } }>(
      `{ report(period: { from: "2024-03-01", until: "2024-04-01" } ${filter}) { reputation { ${fields} } } }`,
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
    // Those who became known in February say nothing of March's care signal.
    for (const [kind, openedOn, decidedOn, outcome, reason, heardNegative, careSignal] of [
      ['PROSPECT', '2024-03-01', '2024-03-01', 'LOST', 'REPUTATION', 1, 2],
      ['PROSPECT', '2024-03-02', '2024-03-31', 'LOST', 'PRICE', 2, 4],
      ['PROSPECT', '2024-03-02', '2024-03-03', 'WON', null, 1, null],
      ['PROSPECT', '2024-03-02', '2024-03-03', 'LOST', null, 3, null],
      ['PROSPECT', '2024-02-02', '2024-03-03', 'WON', null, 0, 1],
      ['PROSPECT', '2024-02-02', '2024-03-04', 'WON', null, 0, null],
      ['PROSPECT', '2024-02-02', '2024-03-05', 'LOST', 'PRICE', 0, null],
      ['PROSPECT', '2024-02-02', '2024-03-06', 'WON', null, 0, null],
      ['PROSPECT', '2024-02-02', '2024-03-07', 'LOST', 'REPUTATION', null, null],
      ['PROSPECT', '2024-03-10', null, null, null, 5, null],
      ['PROSPECT', '2024-03-10', '2024-04-01', 'LOST', 'REPUTATION', 5, null],
      ['CANDIDATE', '2024-02-10', '2024-03-11', 'LOST', 'REPUTATION', null, null],
      ['PARTNER', '2024-02-10', '2024-02-29', 'LOST', 'REPUTATION', 1, null],
    ] as const) {
      await make.write('opportunity', {
        externalId: make.id('O'),
        kind,
        region: 'Sud',
        openedOn: on(openedOn),
        decidedOn: decidedOn === null ? null : on(decidedOn),
        outcome,
        reason,
        heardNegative,
        careSignal,
      });
    }
    for (const [competitor, validFrom, score] of [
      ['Steady', '2024-02-01', 0.6],
      ['Falling', '2024-02-01', 0.7],
      ['Falling', '2024-03-31', 0.3],
      ['Later', '2024-04-01', 0.9],
    ] as const) {
      await make.write('competitor_score', { competitor, validFrom: on(validFrom), score });
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
    const after = `{ told ${figure} reachEach { value n } peopleTold { value n } }`;
    expect(await ask(`asymmetry { failures ${after} goodContacts ${after} ratio ${figure} }`)).toEqual({
      asymmetry: {
        // Of four failures, that of 10 March has 100 + 2 and B's 6, on its last day; C told on the day after the last.
        failures: {
          told: { value: 0.5, n: 4, ciLow: expect.closeTo(0.15004, 5), ciHigh: expect.closeTo(0.84996, 5) },
          reachEach: { value: 54, n: 2 },
          peopleTold: { value: 27, n: 4 },
        },
        goodContacts: {
          told: { value: 0.25, n: 4, ciLow: expect.closeTo(0.04559, 5), ciHigh: expect.closeTo(0.69936, 5) },
          reachEach: { value: 10, n: 1 },
          peopleTold: { value: 2.5, n: 4 },
        },
        // The log of the ratio has standard error √(0.5/2 + 0.75/1) = 1: 2 · exp(±1.95996).
        ratio: { value: 2, n: 8, ciLow: expect.closeTo(0.28173, 4), ciHigh: expect.closeTo(14.1981, 3) },
      },
    });
  });

  // Stars 5 and 3; 10 people heard well of us and 106 badly; one bad post without an answer; care 2 and 4.
  const ours = (0.75 + 10 / 116 + 0 + 0.5) / 4;

  test('the index with its parts, of those that are known', async () => {
    const figure = '{ value n }';
    const index = `figure { value n ciLow ciHigh method } parts { part figure ${figure} score ${figure} } missing`;
    expect(await ask(`index { ${index} }`)).toEqual({
      index: {
        figure: {
          value: expect.closeTo(ours, 12),
          n: 1,
          ciLow: 0,
          // Of stars and care, two each, the t interval holds all values; of the balance it ends at −24/29 plus
          // 3.18245 · √(4/3 · 531400/841) / 116 = −0.03126, a score of 0.48437; of none in one at 0.79345.
          ciHigh: expect.closeTo((1 + 0.48437 + 0.79345 + 1) / 4, 4),
          method: 'MEAN_OF_PARTS',
        },
        parts: [
          { part: 'STARS', figure: { value: 4, n: 2 }, score: { value: 0.75, n: 2 } },
          {
            part: 'BALANCE',
            figure: { value: expect.closeTo(-96 / 116, 12), n: 4 },
            score: { value: expect.closeTo(10 / 116, 12), n: 4 },
          },
          { part: 'ANSWERED', figure: { value: 0, n: 1 }, score: { value: 0, n: 1 } },
          { part: 'CARE', figure: { value: 3, n: 2 }, score: { value: 0.5, n: 2 } },
        ],
        missing: [],
      },
    });
    // Nobody in the south spoke badly in public: 0.75, 10 / 10 and 0.5.
    expect(await ask('index { figure { value ciLow } missing }', 'filter: { region: ["Sud"] }')).toEqual({
      index: { figure: { value: expect.closeTo(0.75, 12), ciLow: null }, missing: ['ANSWERED'] },
    });
  });

  test('our place among rivals, by the scores that held at the end of the period', async () => {
    expect(await ask('attractiveness { rank competitor score validFrom }')).toEqual({
      attractiveness: [
        { rank: 1, competitor: 'Steady', score: 0.6, validFrom: '2024-02-01' },
        { rank: 2, competitor: null, score: expect.closeTo(ours, 12), validFrom: null },
        { rank: 3, competitor: 'Falling', score: 0.3, validFrom: '2024-03-31' },
      ],
    });
  });

  test('who was deterred, as they said and by how they decided; who was not asked is in neither group', async () => {
    const figure = '{ value n }';
    const people = '{ value n ciLow ciHigh method }';
    const byHearing = `byHearing { heard ${figure} unheard ${figure} difference ${figure} people ${people} }`;
    expect(await ask(`deterred { kind decided stated statedShare ${figure} ${byHearing} }`)).toEqual({
      deterred: [
        {
          kind: 'PROSPECT',
          decided: 9,
          stated: 2,
          statedShare: { value: 0.5, n: 4 },
          byHearing: {
            heard: { value: 0.25, n: 4 },
            unheard: { value: 0.75, n: 4 },
            difference: { value: 0.5, n: 8 },
            // Wilson limits 0.30064…0.95441 and 0.04559…0.69936: 4 · (0.5 − √2 · 0.44936) and 4 · (0.5 + √2 · 0.20441).
            people: {
              value: 2,
              n: 8,
              ciLow: expect.closeTo(-0.54196, 4),
              ciHigh: expect.closeTo(3.15633, 4),
              method: 'NEWCOMBE',
            },
          },
        },
        { kind: 'CANDIDATE', decided: 1, stated: 1, statedShare: { value: 1, n: 1 }, byHearing: null },
      ],
    });
  });
});
