import { type CustomerStories, type EffectAnswer, unsupported } from '@catena/spread';
import type { Estimate } from '@catena/statistics';
import { eachEngine, on } from '@catena/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApi, type TestApi } from '../testing/api.js';
import type { SpreadAnswer } from './spread-answer.js';

const window = { from: on('2023-01-01'), until: on('2024-04-01') };
const adjusted: Estimate = {
  estimate: 1.7,
  se: 0.15,
  ciLow: 1.4,
  ciHigh: 2,
  n: 11_204,
  method: 'MATCHED_RISK',
  timeBasis: null,
  warnings: [{ code: 'IMBALANCE', message: 'The pairs differ.' }],
};
const leaving: EffectAnswer = {
  ...unsupported(window, ['SAMPLED']),
  provenance: 'ESTIMATED',
  adjusted,
  exposed: 0.08,
  reference: 0.05,
  standardised: Math.log(1.7),
  lagDays: { from: 0, until: 90 },
};

const share = (estimate: number): Estimate => ({ ...adjusted, estimate });
const stories: CustomerStories = {
  harm: [
    {
      severity: { from: 0, until: 0.3 },
      relationship: 'FRESH',
      n: 40,
      exposed: 0.2,
      reference: 0.1,
      difference: share(0.1),
    },
    {
      severity: { from: 0.7, until: 1.01 },
      relationship: 'LONG',
      n: 3,
      exposed: null,
      reference: null,
      difference: null,
    },
  ],
  paradox: {
    recovered: { satisfaction: share(0.3), leaving: share(0.02) },
    left: { leaving: share(0.05) },
    inWords: true,
    inDeeds: false,
    unjust: { satisfaction: null },
  },
  talk: {
    bad: { n: 50, told: share(0.13), reach: share(2.6) },
    good: { n: 90, told: share(0.04), reach: share(0.9) },
    ratio: { estimate: 2.9, ciLow: 2.1, ciHigh: 4 },
  },
  scar: {
    points: [{ age: 28, difference: share(-0.5) }],
    curve: { scar: share(-0.2), initial: share(-0.6), halfLife: share(14) },
  },
  incident: {
    weeks: [{ week: -1, exposed: 0.2, reference: 0.1, difference: share(0.1) }],
    placeboDate: { contacts: null },
    placeboLot: { contacts: null, leaving: share(0) },
  },
  remedies: [{ mix: 'BOTH', audience: 'LONG_STANDING', n: 12, leaving: null }],
  ladder: [
    { rung: 'NAIVE', leaving: share(0.05), customers: { estimate: 50, ciLow: 40, ciHigh: 60 }, placebo: null },
    { rung: 'INCIDENTS', leaving: null, customers: null, placebo: share(0) },
  ],
  prevention: { told: leaving, recovered: leaving },
};

const answer: SpreadAnswer = {
  window,
  effects: {
    'failure.hazard.90': leaving,

    'failure.contacts': unsupported(window, ['BROKEN_OFF']),
  },
  stories,
  costMonths: [],
  broken: { 'failure-demand': 'Error: secret' },
};

const question = `($filter: ReportFilter) {
  spread(period: { from: "2024-01-01", until: "2024-04-01" }, filter: $filter) {
    status dataVersion window { from until } computation { id status progress stage finishedAt error }
    nodes { key stage label(language: IT) headline { value } }
    edges {
      key from to moderator sign label(language: IT)
      headline { key }
      effects {
        key headline scale unit provenance adjusted { estimate ciLow ciHigh n method } exposed standardised
        lag { from until } window { from until } warnings(language: IT) { code message } filtered
        sentence(language: IT) truth { value covered }
      }
    }
    loops { key kind supported steps { from to edge } }
    ladder { rung label(language: IT) leaving { estimate ciLow } customers { estimate } placebo { estimate } }
    incidentStudy { weeks { week exposed reference difference { estimate n } } placeboDate { contacts { estimate } leaving { n } } placeboLot { leaving { estimate } } }
    harm { severity { from until } relationship n exposed reference difference { estimate } }
    recoveryParadox { satisfaction { estimate } satisfactionUnjust { estimate } leavingRecovered { estimate } leavingLeft { estimate } inWords inDeeds }
    talkAsymmetry { bad { n told { estimate } reach { estimate } } good { n } ratio { estimate ciLow ciHigh } }
    trustScar { points { age difference { estimate } } stays { estimate } atFirst { estimate } halfLife { estimate } curve { age difference } }
    remedies { mix audience n leaving { estimate } }
    prevention { told { key } recovered { key provenance } }
  }
}`;

interface Shown {
  spread: {
    status: string;
    computation: { id: string; status: string };
    edges: { key: string; headline: object | null; effects: { key: string; truth: object | null }[] }[];
    loops: { key: string; supported: boolean | null }[];
    ladder: object[];
    incidentStudy: object | null;
    harm: object[];
    recoveryParadox: object | null;
    talkAsymmetry: object | null;
    trustScar: object | null;
    remedies: object[];
    prevention: object | null;
    nodes: { key: string; headline: { value: number | null } | null }[];
  };
}

eachEngine('the spread', (engine) => {
  let api: TestApi;
  const asked: string[] = [];

  beforeAll(async () => {
    const runner = {
      async run({ question: text }: { question: string }) {
        asked.push(text);
        return { answer: JSON.stringify(answer), dataVersion: await api.database.dataSource.dataVersion() };
      },
    };
    api = await openTestApi(engine, { runner });
    await api.make.company();
    await api.make.customer({ startedOn: on('2023-01-01') });
    await api.database.dataSource.write(({ manager }) =>
      manager.query(
        `INSERT INTO "truth_edge" ("estimand", "edge", "scale", "unit", "value", "se", "n") VALUES ('failure.hazard.90', 'failure → churn', 'HAZARD_RATIO', 'ratio', 2.1, 0.1, 500)`,
      ),
    );
  });
  afterAll(() => api.drop());

  const settled = async (filter: object | null = null): Promise<Shown['spread']> => {
    for (;;) {
      const { spread } = await api.data<Shown>(`query ${question}`, { filter });
      if (spread.status === 'READY') return spread;
      expect(['COMPUTING', 'STALE']).toContain(spread.status);
    }
  };

  test('begins to compute when links are asked, and answers nothing of them meanwhile', async () => {
    const nodes = '{ spread(period: { from: "2024-01-01", until: "2024-04-01" }) { nodes { key } } }';
    expect((await api.data<Shown>(nodes)).spread.nodes).toHaveLength(22);
    expect(asked).toEqual([]);
    const { spread } = await api.data<Shown>(`query ${question}`);
    expect(spread).toMatchObject({ status: 'COMPUTING', dataVersion: null, window: null });
    expect(spread.edges.every(({ headline, effects }) => headline === null && effects.length === 0)).toBe(true);
    expect(spread.loops.every(({ supported }) => supported === null)).toBe(true);
    await settled();
    // The end of the period alone decides, and the data end on the day after their last fact.
    expect(asked).toEqual([JSON.stringify({ until: on('2023-01-02'), filter: {} })]);
  });

  test('a link tells its effects, with the truth beside them', async () => {
    const { edges, computation } = await settled();
    const edge = edges.find(({ key }) => key === 'failure-churn');
    expect(edge).toMatchObject({
      from: 'failure',
      to: 'churn',
      moderator: null,
      sign: 'MORE',
      label: 'Disservizi → Abbandono',
      headline: { key: 'failure.hazard.90' },
    });
    expect(edge?.effects.find(({ key }) => key === 'failure.hazard.90')).toEqual({
      key: 'failure.hazard.90',
      headline: true,
      scale: 'HAZARD_RATIO',
      unit: 'RATIO',
      provenance: 'ESTIMATED',
      adjusted: { estimate: 1.7, ciLow: 1.4, ciHigh: 2, n: 11_204, method: 'MATCHED_RISK' },
      exposed: 0.08,
      standardised: Math.log(1.7),
      lag: { from: 0, until: 90 },
      window: { from: '2023-01-01', until: '2024-04-01' },
      warnings: [
        { code: 'SAMPLED', message: 'Stimato su un campione fisso dei clienti.' },
        { code: 'IMBALANCE', message: 'The pairs differ.' },
      ],
      filtered: true,
      sentence: expect.stringContaining('1,70 volte'),
      truth: { value: 2.1, covered: false },
    });
    // An effect that nothing estimates yet, and one whose estimate broke off, are not guessed, and no inside is shown.
    const others = edges.flatMap(({ effects }) => effects).filter(({ key }) => key !== 'failure.hazard.90');
    expect(others.length).toBeGreaterThan(20);
    for (const effect of others)
      expect(effect).toMatchObject({ provenance: 'UNSUPPORTED', adjusted: null, truth: null });
    expect(JSON.stringify(edges)).not.toContain('secret');
    const byId = 'query ($id: ID!) { computation(id: $id) { id status progress stage finishedAt error } }';
    expect(await api.data(byId, { id: computation.id })).toEqual({ computation });
    expect(computation).toMatchObject({ status: 'DONE', progress: 1, error: null });
  });

  test('a loop is supported when every link of it that is estimated is', async () => {
    const { loops } = await settled();
    // R1 needs more than failure → churn; B3 has no link that is estimated.
    expect(loops.map(({ key, supported }) => [key, supported])).toEqual([
      ...['R1', 'R2', 'R3', 'R4', 'R5', 'B1', 'B2', 'B3'].map((key) => [key, false]),
    ]);
  });

  test('the ladder and the weeks around incidents stand beside the links', async () => {
    const { ladder, incidentStudy } = await settled();
    expect(ladder).toEqual([
      {
        rung: 'NAIVE',
        label: 'Senza correzioni',
        leaving: { estimate: 0.05, ciLow: 1.4 },
        customers: { estimate: 50 },
        placebo: null,
      },
      {
        rung: 'INCIDENTS',
        label: 'Incidenti, che nessuno ha scelto',
        leaving: null,
        customers: null,
        placebo: { estimate: 0 },
      },
    ]);
    expect(incidentStudy).toEqual({
      weeks: [{ week: -1, exposed: 0.2, reference: 0.1, difference: { estimate: 0.1, n: 11_204 } }],
      placeboDate: { contacts: null, leaving: null },
      placeboLot: { leaving: { estimate: 0 } },
    });
  });

  test('the other stories of customers stand there too, and what is not known is null', async () => {
    const { harm, recoveryParadox, talkAsymmetry, trustScar, remedies, prevention } = await settled();
    expect(harm).toEqual([
      {
        severity: { from: 0, until: 0.3 },
        relationship: 'NEW',
        n: 40,
        exposed: 0.2,
        reference: 0.1,
        difference: { estimate: 0.1 },
      },
      {
        severity: { from: 0.7, until: 1.01 },
        relationship: 'LOYAL',
        n: 3,
        exposed: null,
        reference: null,
        difference: null,
      },
    ]);
    expect(recoveryParadox).toEqual({
      satisfaction: { estimate: 0.3 },
      satisfactionUnjust: null,
      leavingRecovered: { estimate: 0.02 },
      leavingLeft: { estimate: 0.05 },
      inWords: true,
      inDeeds: false,
    });
    expect(talkAsymmetry).toEqual({
      bad: { n: 50, told: { estimate: 0.13 }, reach: { estimate: 2.6 } },
      good: { n: 90 },
      ratio: { estimate: 2.9, ciLow: 2.1, ciHigh: 4 },
    });
    expect(trustScar).toEqual({
      points: [{ age: 28, difference: { estimate: -0.5 } }],
      stays: { estimate: -0.2 },
      atFirst: { estimate: -0.6 },
      halfLife: { estimate: 14 },
      // Half of the 0.4 that comes back is back after 14 days, three quarters after 28.
      curve: [
        { age: 0, difference: expect.closeTo(-0.6) },
        { age: 14, difference: expect.closeTo(-0.4) },
        { age: 28, difference: expect.closeTo(-0.3) },
      ],
    });
    expect(remedies).toEqual([{ mix: 'BOTH', audience: 'LONG_STANDING', n: 12, leaving: null }]);
    expect(prevention).toEqual({
      told: { key: 'notice.churn.180' },
      recovered: { key: 'recovery.churn.180', provenance: 'UNSUPPORTED' },
    });
  });

  test('a part of the company is a question of its own, and has no truth', async () => {
    const { edges } = await settled({ segment: ['north'] });
    expect(asked).toHaveLength(2);
    expect(asked[1]).toBe(JSON.stringify({ until: on('2023-01-02'), filter: { segment: ['north'] } }));
    expect(edges.find(({ key }) => key === 'failure-churn')?.effects[3]).toMatchObject({ filtered: true, truth: null });
  });

  test.each(['Customer:1', 'Computation:1.1'])('no computation has an id like %s', async (text) => {
    const id = Buffer.from(text).toString('base64url');
    expect((await api.error('query ($id: ID!) { computation(id: $id) { id } }', { id })).code).toBe('BAD_ID');
  });
});
