import { at, eachEngine, on } from '@catena/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApi, type TestApi } from '../../testing/api.js';

const hour = 3_600_000;
const noon = (date: string): number => at(`${date}T11:00:00Z`);

eachEngine('report of experience', (engine) => {
  let api: TestApi;
  const ask = async (fields: string): Promise<Record<string, unknown>> => {
    const { report } = await api.data<{ report: { experience: Record<string, unknown> } }>(
      `{ report(period: { from: "2024-03-01", until: "2024-04-01" }) { experience { ${fields} } } }`,
    );
    return report.experience;
  };

  async function writeContacts(): Promise<void> {
    const { make } = api;
    for (const [externalId, customer, startedAt, csat] of [
      ['e1', 'A', noon('2024-03-05'), 5],
      ['e2', 'A', noon('2024-03-06'), 2],
      ['e3', 'B', noon('2024-03-07'), null],
      ['e4', 'B', at('2024-03-31T22:30:00Z'), 1],
    ] as const) {
      await make.interaction({ externalId, customer, startedAt, csat });
    }
    for (const [customer, interaction, type, intensity] of [
      ['A', 'e1', 'SATISFACTION', 0.9],
      // Anger of one contact, learned of twice, and something too weak to count.
      ['A', 'e2', 'ANGER', 0.6],
      ['A', 'e2', 'ANGER', 0.7],
      ['A', 'e2', 'FRUSTRATION', 0.4],
      ['B', 'e3', 'ANGER', 0.5],
      ['B', 'e4', 'ANGER', 1],
    ] as const) {
      // Assessed in April: an emotion counts on the day of its contact.
      const assessed = { assessedAt: noon('2024-04-02'), source: 'CODER' } as const;
      await make.write('emotion', { customer, externalId: make.id('M'), interaction, type, intensity, ...assessed });
    }
  }

  async function writeFailures(): Promise<void> {
    const { make } = api;
    for (const [externalId, customer, date, severity, cause, interaction] of [
      ['F0', 'A', '2024-01-01', 0.8, 'NO_REPLY', null],
      ['F1', 'A', '2024-03-06', 0.5, 'SLOW', 'e2'],
      ['F2', 'B', '2024-03-07', 0.5, 'WRONG_INFORMATION', 'e3'],
      ['F3', 'B', '2024-03-07', 0.5, 'SLOW', 'e3'],
    ] as const) {
      await make.failure({ externalId, customer, detectedAt: noon(date), severity, cause, interaction });
    }
    for (const [failure, distributiveJustice, interactionalJustice, proceduralJustice] of [
      ['F0', 1, 1, 1],
      ['F1', 7, 4, 1],
    ] as const) {
      await make.write('recovery', {
        customer: 'A',
        externalId: failure,
        failure,
        startedAt: noon('2024-03-08'),
        followUpPlanned: false,
        distributiveJustice,
        interactionalJustice,
        proceduralJustice,
      });
    }
  }

  beforeAll(async () => {
    api = await openTestApi(engine);
    const { make } = api;
    await make.company({ dataFrom: on('2024-01-01'), dataUntil: on('2024-06-10') });
    await make.customer({ externalId: 'A', startedOn: on('2021-01-01') });
    await make.customer({ externalId: 'B', startedOn: on('2024-01-01'), endedOn: on('2024-05-01') });
    await writeContacts();
    await writeFailures();
    for (const [externalId, informed] of [
      ['K1', 2],
      ['K2', 30],
      ['K3', null],
    ] as const) {
      const openedAt = noon('2024-03-10');
      const settled = informed === null ? null : openedAt + informed * hour;
      const times = { openedAt, lastInformedAt: settled, closedAt: settled };
      await make.write('support_case', { customer: 'A', externalId, reason: 'BILLING', ...times });
    }
    for (const [customer, date, reliability] of [
      ['B', '2024-03-01', 1],
      ['A', '2024-03-05', 7],
      ['A', '2024-03-13', 4],
      ['A', '2024-03-14', 4],
      ['A', '2024-03-15', null],
    ] as const) {
      const answer = { answeredAt: noon(date), reliability, recommend: 9 };
      await make.write('loyalty_response', { customer, externalId: make.id('L'), ...answer });
    }
    for (const [customer, kind, date, score] of [
      ['A', 'EMPATHY', '2024-03-10', 0.5],
      ['A', 'INFORMATION', '2024-03-11', 0.5],
      ['A', 'EMPATHY', '2024-03-12', null],
      // Ninety days later the data is over.
      ['A', 'EMPATHY', '2024-03-20', 0.5],
      ['B', 'EMPATHY', '2024-03-10', 0.9],
    ] as const) {
      await make.write('audit', { externalId: make.id('Q'), auditedOn: on(date), kind, passed: true, score, customer });
    }
  });
  afterAll(() => api.drop());

  test('an emotion counts once a contact, by one cause of what failed in it', async () => {
    const { emotions } = await ask(
      'emotions { emotion contacts prevalence { value n } satisfied { value n } causes { cause prevalence { value n } } }',
    );
    expect((emotions as object[]).slice(0, 2)).toEqual([
      {
        emotion: 'ANGER',
        contacts: 2,
        prevalence: { value: 2 / 3, n: 3 },
        satisfied: { value: 0, n: 1 },
        causes: [
          { cause: 'SLOW', prevalence: { value: 1, n: 2 } },
          { cause: null, prevalence: { value: 0, n: 1 } },
        ],
      },
      {
        emotion: 'SATISFACTION',
        contacts: 1,
        prevalence: { value: 1 / 3, n: 3 },
        satisfied: { value: 1, n: 1 },
        causes: [
          { cause: 'SLOW', prevalence: { value: 0, n: 2 } },
          { cause: null, prevalence: { value: 1, n: 1 } },
        ],
      },
    ]);
    expect(emotions).toHaveLength(15);
    expect(emotions).toContainEqual(expect.objectContaining({ emotion: 'FRUSTRATION', contacts: 0 }));
  });

  test('fairness by cause, the least fair first', async () => {
    const { justiceByCause } = await ask(
      'justiceByCause { cause index { value n } distributive { value } procedural { value } interactional { value } }',
    );
    expect(justiceByCause).toEqual([
      {
        cause: 'NO_REPLY',
        index: { value: 0, n: 1 },
        distributive: { value: 0 },
        procedural: { value: 0 },
        interactional: { value: 0 },
      },
      {
        cause: 'SLOW',
        // 0.45 · 1 + 0.35 · 0.5 + 0.2 · 0
        index: { value: expect.closeTo(0.625, 12), n: 1 },
        distributive: { value: 1 },
        procedural: { value: 0 },
        interactional: { value: 0.5 },
      },
    ]);
  });

  test('uncertainty goes on for issues that are open', async () => {
    const { uncertainty } = await ask('uncertainty { hours uncertain { value n } atRisk }');
    const point = (hours: number, value: number, atRisk: number) => ({
      hours,
      uncertain: { value: expect.closeTo(value, 12), n: 3 },
      atRisk,
    });
    expect(uncertainty).toEqual([
      point(1, 1, 3),
      point(4, 2 / 3, 2),
      point(8, 2 / 3, 2),
      point(24, 2 / 3, 2),
      point(48, 1 / 3, 1),
      point(72, 1 / 3, 1),
      point(168, 1 / 3, 1),
      point(336, 1 / 3, 1),
    ]);
  });

  test('trust by the days since the last failure, at the edges of the bands', async () => {
    const { trustAfterFailure } = await ask('trustAfterFailure { since trust { value n } afterSevere { value n } }');
    const unknown = { value: null, n: 0 };
    const one = (value: number) => ({ value, n: 1 });
    expect(trustAfterFailure).toEqual([
      { since: 'NEVER', trust: one(0), afterSevere: unknown },
      { since: 'WITHIN_WEEK', trust: one(0.5), afterSevere: unknown },
      { since: 'WITHIN_MONTH', trust: one(0.5), afterSevere: unknown },
      // 5 March is 64 days after the severe failure of New Year's Day.
      { since: 'WITHIN_QUARTER', trust: one(1), afterSevere: one(1) },
      { since: 'WITHIN_HALF_YEAR', trust: unknown, afterSevere: unknown },
      { since: 'LONGER', trust: unknown, afterSevere: unknown },
    ]);
  });

  test('ratings have every answer, also those that nobody gave', async () => {
    const { satisfactionRatings, effortRatings } = await ask(
      'satisfactionRatings { rating answers share { value n } } effortRatings { rating answers share { value } }',
    );
    expect(satisfactionRatings).toEqual(
      [0, 1, 0, 0, 1].map((answers, index) => ({ rating: index + 1, answers, share: { value: answers / 2, n: 2 } })),
    );
    expect(effortRatings).toHaveLength(7);
    expect(effortRatings).toContainEqual({ rating: 7, answers: 0, share: { value: null } });
  });

  test('who met little understanding, and who left within 90 days', async () => {
    const { empathyAndLoyalty } = await ask('empathyAndLoyalty { empathy loyalty left { value n } }');
    expect((empathyAndLoyalty as { left: { n: number } }[]).filter(({ left }) => left.n > 0)).toEqual([
      { empathy: 'LOW', loyalty: 'LOYAL', left: { value: 0, n: 1 } },
      { empathy: 'HIGH', loyalty: 'NEW', left: { value: 1, n: 1 } },
    ]);
    expect(empathyAndLoyalty).toHaveLength(9);
  });
});
